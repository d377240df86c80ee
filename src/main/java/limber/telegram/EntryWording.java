package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Answer;
import limber.corpus.BotPhrase;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Doses;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.Guidance.Mistake;
import limber.corpus.HomePhrase;
import limber.corpus.Phrase;
import limber.corpus.Profile;
import limber.corpus.Source;
import limber.corpus.Topic;
import limber.corpus.Variants;
import limber.talk.DeepLink;
import limber.talk.Press;
import limber.telegram.Screen.Button;

/// What an answer and an exercise's card look like.
///
/// @param corpus what the variants of an exercise are called
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param whom for whom it is
record EntryWording(Corpus corpus, Voice voice, Buttons buttons, Whom whom) {

  /// Mistakes longer than this in all are folded away, so that the card stays easy to scan.
  private static final int MISTAKES_IN_VIEW = 250;

  /// A topic: the short answer in view, more of it and the sources folded.
  Screen topic(Topic topic) {
    Passage passage = new Passage().heading(topic.title()).say(topic.basics().answer().brief());
    foldBackground(passage, topic);
    return passage.under(buttons.related(topic)).with(share(HomePhrase.SHARE_TOPIC, topic));
  }

  /// A link to an entry, to be sent to somebody else.
  Screen.Link share(Phrase words, Entry entry) {
    return new Screen.Link(
        voice.words(HomePhrase.BUTTON_SHARE),
        new Screen.Target.Share(
            DeepLink.to(entry.id()), voice.words(words, "title", entry.title())));
  }

  /// More about a topic or a routine, for who has read its short answer and asks on.
  Screen more(Entry entry) {
    Answer answer = entry.basics().answer();
    Passage passage =
        new Passage()
            .heading(voice.words(EntryPhrase.MORE_HEADING, Map.of("title", entry.title())))
            .say(answer.more().orElse(answer.brief()));
    sources(entry)
        .ifPresent(sources -> passage.section(voice.words(EntryPhrase.SOURCES_HEADING), sources));
    return passage.under(buttons.related(entry));
  }

  /// All about an exercise.
  Screen card(Exercise exercise) {
    Passage card = new Passage().heading(exercise.title());
    fitting().ifNotFor(card, exercise);
    card.say(exercise.basics().answer().brief())
        .say(Text.italic(profile(exercise.profile())))
        .section(voice.words(EntryPhrase.STEPS_HEADING), steps(exercise))
        .section(voice.words(EntryPhrase.DOSE_HEADING), doseAndTime(exercise.doses().standard()))
        .section(voice.words(EntryPhrase.FEEL_HEADING), Text.of(exercise.guidance().feel()));
    List<Mistake> mistakes = exercise.guidance().mistakes();
    if (inView(mistakes)) {
      card.section(voice.words(EntryPhrase.MISTAKES_HEADING), mistakes(mistakes));
    }
    card.section(
        voice.words(EntryPhrase.CAUTION_HEADING), Text.of(exercise.guidance().caution().text()));
    if (!mistakes.isEmpty() && !inView(mistakes)) {
      card.fold(voice.words(EntryPhrase.MISTAKES_HEADING), mistakes(mistakes));
    }
    foldRest(card, exercise);
    return shown(exercise, card.under(cardButtons(exercise)))
        .with(share(HomePhrase.SHARE_EXERCISE, exercise));
  }

  /// The same beneath a picture of the exercise. What is not right for the person is not shown: it
  /// would invite them to join in.
  Screen shown(Exercise exercise, Screen words) {
    return whom.against(exercise).isEmpty()
        ? words.beneath(new Sight.OfExercise(exercise.id()))
        : words;
  }

  private void foldRest(Passage card, Exercise exercise) {
    Doses doses = exercise.doses();
    if (!doses.gentle().equals(doses.standard())) {
      card.fold(voice.words(EntryPhrase.GENTLE_HEADING), dose(doses.gentle()));
    }
    if (!doses.strong().equals(doses.standard())) {
      card.fold(voice.words(EntryPhrase.STRONG_HEADING), dose(doses.strong()));
    }
    card.fold(voice.words(EntryPhrase.MUSCLES_HEADING), Text.of(works(exercise.profile())));
    card.fold(voice.words(EntryPhrase.EVIDENCE_HEADING), Text.of(exercise.guidance().evidence()));
    foldBackground(card, exercise);
  }

  /// Folds away what an entry has for those who want more, and its sources.
  void foldBackground(Passage passage, Entry entry) {
    Answer answer = entry.basics().answer();
    answer.more().ifPresent(more -> passage.fold(Text.of(more)));
    sources(entry)
        .ifPresent(sources -> passage.fold(voice.words(EntryPhrase.SOURCES_HEADING), sources));
  }

  private Optional<Text> sources(Entry entry) {
    List<Source> sources = entry.basics().background().sources();
    return sources.isEmpty() ? Optional.empty() : Optional.of(new SourceWords(voice).of(sources));
  }

  /// The numbered steps.
  Text steps(Exercise exercise) {
    return Text.numbered(exercise.guidance().steps());
  }

  /// A dose in words.
  Text dose(Dose dose) {
    return Text.of(new DoseWords(voice).of(dose));
  }

  /// A dose in words, and how long it takes where it does not say so itself.
  Text doseAndTime(Dose dose) {
    DoseWords words = new DoseWords(voice);
    return Text.of(
        words.time(dose).map(time -> words.of(dose) + " " + time).orElseGet(() -> words.of(dose)));
  }

  /// Each mistake with what to do instead.
  Text mistakes(List<Mistake> mistakes) {
    return Text.bulleted(mistakes.stream().map(this::mistake).toList());
  }

  private Text mistake(Mistake mistake) {
    return Text.of(
        voice.words(
            EntryPhrase.MISTAKE, Map.of("mistake", mistake.mistake(), "fix", mistake.fix())));
  }

  /// What an exercise works, in a row.
  String works(Profile profile) {
    return Voice.capital(voice.list(profile.works().stream().map(term -> term.label()).toList()));
  }

  private String profile(Profile profile) {
    return voice.words(
        EntryPhrase.CARD_PROFILE,
        Map.of(
            "kind", profile.kind().label(),
            "position", profile.position().label(),
            "needs", voice.needs(profile.needs())));
  }

  private static boolean inView(List<Mistake> mistakes) {
    int length =
        mistakes.stream().mapToInt(one -> one.mistake().length() + one.fix().length()).sum();
    return length > 0 && length <= MISTAKES_IN_VIEW;
  }

  private List<List<Button>> cardButtons(Exercise exercise) {
    List<List<Button>> rows = new ArrayList<>(fitting().wayOn(exercise));
    if (whom.against(exercise).isEmpty()) {
      rows.addAll(variants(whom.variants(exercise)));
    }
    return rows;
  }

  /// How it is said that something is not right for the person.
  FittingWording fitting() {
    return new FittingWording(corpus, voice, buttons, whom);
  }

  /// Buttons to the other forms of an exercise or a routine.
  List<List<Button>> variants(Variants variants) {
    return Buttons.rows(
        Stream.of(
                variant(BotPhrase.BUTTON_EASIER_EXERCISE, variants.easier()),
                variant(BotPhrase.BUTTON_HARDER_EXERCISE, variants.harder()),
                variant(BotPhrase.BUTTON_SWAP_EXERCISE, variants.swap()))
            .flatMap(Optional::stream)
            .toList());
  }

  /// A button to another form of an exercise or a routine.
  Optional<Button> variant(Phrase label, Optional<EntryId> id) {
    return id.map(corpus::entry)
        .map(entry -> buttons.titled(label, entry.title(), new Press.Show(entry.id())));
  }
}
