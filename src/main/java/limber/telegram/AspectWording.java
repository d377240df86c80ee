package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.Doses;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Term;
import limber.talk.Press;
import limber.telegram.Screen.Button;

/// What the answer to one question about an exercise looks like: that one thing, and a button to
/// all the rest.
///
/// @param entries how an exercise's parts are said
record AspectWording(EntryWording entries) {

  /// The one thing that was asked for.
  Screen answer(Exercise exercise, Aspect aspect) {
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

  private Screen steps(Exercise exercise) {
    Passage passage =
        about(exercise, Phrase.ASPECT_STEPS)
            .say(entries.steps(exercise))
            .section(voice().words(Phrase.FEEL_HEADING), Text.of(exercise.guidance().feel()));
    return passage.under(rows(exercise, Optional.empty()));
  }

  private Screen dose(Exercise exercise) {
    Doses doses = exercise.doses();
    Passage passage = about(exercise, Phrase.ASPECT_DOSE).say(entries.dose(doses.standard()));
    if (!doses.gentle().equals(doses.standard())) {
      passage.section(voice().words(Phrase.GENTLE_HEADING), entries.dose(doses.gentle()));
    }
    if (!doses.strong().equals(doses.standard())) {
      passage.section(voice().words(Phrase.STRONG_HEADING), entries.dose(doses.strong()));
    }
    return passage.under(rows(exercise, Optional.empty()));
  }

  private Screen benefit(Exercise exercise) {
    return about(exercise, Phrase.ASPECT_BENEFIT)
        .say(exercise.basics().answer().brief())
        .say(exercise.guidance().evidence())
        .under(rows(exercise, Optional.empty()));
  }

  private Screen muscles(Exercise exercise) {
    List<String> works = exercise.profile().works().stream().map(Term::label).toList();
    return about(exercise, Phrase.ASPECT_MUSCLES)
        .say(voice().text(Phrase.WORKS, "muscles", voice().list(works)))
        .section(voice().words(Phrase.FEEL_HEADING), Text.of(exercise.guidance().feel()))
        .under(rows(exercise, Optional.empty()));
  }

  private Screen caution(Exercise exercise) {
    return about(exercise, Phrase.ASPECT_CAUTION)
        .say(exercise.guidance().caution().text())
        .under(rows(exercise, Optional.empty()));
  }

  private Screen mistakes(Exercise exercise) {
    var mistakes = exercise.guidance().mistakes();
    return about(exercise, Phrase.ASPECT_MISTAKES)
        .say(mistakes.isEmpty() ? voice().text(Phrase.NO_MISTAKES) : entries.mistakes(mistakes))
        .under(rows(exercise, Optional.empty()));
  }

  private Screen easier(Exercise exercise) {
    Passage passage = about(exercise, Phrase.ASPECT_EASIER);
    Optional<EntryId> easier = exercise.variants().easier();
    variant(passage, easier, Phrase.EASIER_IS, Phrase.EASIER_NONE);
    Doses doses = exercise.doses();
    if (!doses.gentle().equals(doses.standard())) {
      String gentle = new DoseWords(voice()).of(doses.gentle());
      passage.say(voice().text(Phrase.EASIER_LESS, "dose", gentle));
    }
    return passage.under(rows(exercise, entries.variant(Phrase.BUTTON_EASIER_EXERCISE, easier)));
  }

  private Screen harder(Exercise exercise) {
    Passage passage = about(exercise, Phrase.ASPECT_HARDER);
    Optional<EntryId> harder = exercise.variants().harder();
    variant(passage, harder, Phrase.HARDER_IS, Phrase.HARDER_NONE);
    Doses doses = exercise.doses();
    if (!doses.strong().equals(doses.standard())) {
      String strong = new DoseWords(voice()).of(doses.strong());
      passage.say(voice().text(Phrase.HARDER_MORE, "dose", strong));
    }
    return passage.under(rows(exercise, entries.variant(Phrase.BUTTON_HARDER_EXERCISE, harder)));
  }

  private void variant(Passage passage, Optional<EntryId> id, Phrase is, Phrase none) {
    id.map(entries.corpus()::entry)
        .ifPresentOrElse(
            other ->
                passage
                    .say(voice().text(is, "title", other.title()))
                    .say(other.basics().answer().brief()),
            () -> passage.say(voice().text(none)));
  }

  private Screen equipment(Exercise exercise) {
    String needs = Voice.capital(voice().needs(exercise.profile().needs())) + ".";
    return about(exercise, Phrase.ASPECT_EQUIPMENT)
        .say(needs)
        .under(rows(exercise, Optional.empty()));
  }

  private Passage about(Exercise exercise, Phrase heading) {
    return new Passage().heading(voice().words(heading, "title", exercise.title()));
  }

  private List<List<Button>> rows(Exercise exercise, Optional<Button> variant) {
    Buttons buttons = entries.buttons();
    List<List<Button>> rows = new ArrayList<>();
    variant.ifPresent(button -> rows.add(List.of(button)));
    rows.add(
        List.of(
            buttons.plain(Phrase.BUTTON_CARD, new Press.Show(exercise.id())),
            buttons.doItNow(exercise.id())));
    return rows;
  }

  private Voice voice() {
    return entries.voice();
  }
}
