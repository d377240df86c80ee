package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.BotPhrase;
import limber.corpus.Dose;
import limber.corpus.Doses;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.Guidance.Mistake;
import limber.corpus.Phrase;
import limber.corpus.Variants;
import limber.talk.Press;
import limber.telegram.Screen.Button;

/// What the answer to one question about an exercise looks like: that one thing, and a button to
/// all the rest.
///
/// @param entries how an exercise's parts are said
record AspectWording(EntryWording entries) {

  /// The one thing that was asked for.
  Screen answer(Exercise exercise, Aspect aspect) {
    Screen words = words(exercise, aspect).under(rows(exercise, aspect));
    return switch (aspect) {
      case STEPS -> entries.shown(exercise, words);
      case MISTAKES -> mistakesShown(exercise, words);
      case DOSE, BENEFIT, MUSCLES, CAUTION, EASIER, HARDER, EQUIPMENT -> words;
    };
  }

  private Screen mistakesShown(Exercise exercise, Screen words) {
    return isRight(exercise) ? words.beneath(new Sight.OfMistake(exercise.id())) : words;
  }

  /// The same thing about two exercises.
  Screen comparison(Exercise first, Exercise second, Aspect aspect) {
    return words(first, aspect)
        .and(words(second, aspect))
        .under(Buttons.rows(entries.buttons().entries(List.of(first.id(), second.id()))));
  }

  private Passage words(Exercise exercise, Aspect aspect) {
    return switch (aspect) {
      case STEPS -> steps(exercise);
      case DOSE -> dose(exercise);
      case BENEFIT -> benefit(exercise);
      case MUSCLES -> muscles(exercise);
      case CAUTION -> caution(exercise);
      case MISTAKES -> mistakes(exercise);
      case EASIER -> easier(exercise);
      case HARDER -> harder(exercise);
      case EQUIPMENT -> equipment(exercise);
    };
  }

  private Passage steps(Exercise exercise) {
    return feel(about(exercise, EntryPhrase.ASPECT_STEPS).say(entries.steps(exercise)), exercise);
  }

  private Passage dose(Exercise exercise) {
    Passage passage = about(exercise, EntryPhrase.ASPECT_DOSE);
    Doses doses = exercise.doses();
    passage.say(entries.doseAndTime(doses.standard()));
    other(doses.gentle(), doses)
        .ifPresent(
            dose -> passage.section(voice().words(EntryPhrase.GENTLE_HEADING), Text.of(dose)));
    other(doses.strong(), doses)
        .ifPresent(
            dose -> passage.section(voice().words(EntryPhrase.STRONG_HEADING), Text.of(dose)));
    return passage;
  }

  private Passage benefit(Exercise exercise) {
    return about(exercise, EntryPhrase.ASPECT_BENEFIT)
        .say(exercise.basics().answer().brief())
        .say(exercise.guidance().evidence());
  }

  private Passage muscles(Exercise exercise) {
    String works = entries.works(exercise.profile());
    return feel(about(exercise, EntryPhrase.ASPECT_MUSCLES).say(works), exercise);
  }

  private Passage caution(Exercise exercise) {
    return about(exercise, EntryPhrase.ASPECT_CAUTION).say(exercise.guidance().caution().text());
  }

  private Passage mistakes(Exercise exercise) {
    List<Mistake> mistakes = exercise.guidance().mistakes();
    return about(exercise, EntryPhrase.ASPECT_MISTAKES)
        .say(
            mistakes.isEmpty()
                ? voice().text(EntryPhrase.NO_MISTAKES)
                : entries.mistakes(mistakes));
  }

  private Passage easier(Exercise exercise) {
    Passage passage = about(exercise, EntryPhrase.ASPECT_EASIER);
    if (!isRight(exercise)) {
      return passage;
    }
    name(passage, variants(exercise).easier(), EntryPhrase.EASIER_IS, EntryPhrase.EASIER_NONE);
    other(exercise.doses().gentle(), exercise.doses())
        .ifPresent(dose -> passage.say(voice().text(EntryPhrase.EASIER_LESS, "dose", dose)));
    return passage;
  }

  private Passage harder(Exercise exercise) {
    Passage passage = about(exercise, EntryPhrase.ASPECT_HARDER);
    if (!isRight(exercise)) {
      return passage;
    }
    name(passage, variants(exercise).harder(), EntryPhrase.HARDER_IS, EntryPhrase.HARDER_NONE);
    other(exercise.doses().strong(), exercise.doses())
        .ifPresent(dose -> passage.say(voice().text(EntryPhrase.HARDER_MORE, "dose", dose)));
    return passage;
  }

  private Passage equipment(Exercise exercise) {
    String needs = voice().needs(exercise.profile().needs());
    return about(exercise, EntryPhrase.ASPECT_EQUIPMENT)
        .say(voice().text(EntryPhrase.EQUIPMENT, "needs", needs));
  }

  private Passage about(Exercise exercise, Phrase heading) {
    Passage passage = new Passage().heading(voice().words(heading, "title", exercise.title()));
    entries.fitting().ifNotFor(passage, exercise);
    return passage;
  }

  private Passage feel(Passage passage, Exercise exercise) {
    return passage.section(
        voice().words(EntryPhrase.FEEL_HEADING), Text.of(exercise.guidance().feel()));
  }

  private void name(Passage passage, Optional<EntryId> id, Phrase is, Phrase none) {
    id.map(entries.corpus()::entry)
        .ifPresentOrElse(
            other ->
                passage
                    .say(voice().text(is, "title", other.title()))
                    .say(other.basics().answer().brief()),
            () -> passage.say(voice().text(none)));
  }

  /// A dose in words, where it is another than the standard one.
  private Optional<String> other(Dose dose, Doses doses) {
    return dose.equals(doses.standard())
        ? Optional.empty()
        : Optional.of(new DoseWords(voice()).of(dose));
  }

  private List<List<Button>> rows(Exercise exercise, Aspect aspect) {
    Buttons buttons = entries.buttons();
    List<List<Button>> rows = new ArrayList<>();
    Button card = buttons.plain(BotPhrase.BUTTON_CARD, new Press.Show(exercise.id()));
    if (isRight(exercise)) {
      variant(exercise, aspect).ifPresent(button -> rows.add(List.of(button)));
      rows.add(List.of(card, buttons.doItNow(exercise.id())));
    } else {
      rows.addAll(entries.fitting().wayOn(exercise));
      rows.add(List.of(card));
    }
    return rows;
  }

  private Optional<Button> variant(Exercise exercise, Aspect aspect) {
    return switch (aspect) {
      case EASIER -> entries.variant(BotPhrase.BUTTON_EASIER_EXERCISE, variants(exercise).easier());
      case HARDER -> entries.variant(BotPhrase.BUTTON_HARDER_EXERCISE, variants(exercise).harder());
      case STEPS, DOSE, BENEFIT, MUSCLES, CAUTION, MISTAKES, EQUIPMENT -> Optional.empty();
    };
  }

  private boolean isRight(Exercise exercise) {
    return entries.whom().against(exercise).isEmpty();
  }

  private Variants variants(Exercise exercise) {
    return entries.whom().variants(exercise);
  }

  private Voice voice() {
    return entries.voice();
  }
}
