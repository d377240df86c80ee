package limber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.RunPhrase;
import limber.talk.Sheets;
import limber.telegram.Drawn;

/// What stands in the corpus, so that a writer may reword it without breaking a test.
final class Written {

  /// What Limber knows, made once for all tests of a run. With small pictures: a bot that lives for
  /// seconds would draw all its life.
  static final CompletableFuture<Edition> EDITION =
      new Editions(Library.of(Settings.read(Map.of())), Comprehension.none())
          .first()
          .thenApply(edition ->
              new Edition(edition.mind(), edition.wording(), new Drawn(), edition.senses()));

  private static final EntryId CLASSIC = EntryId.of("routine/classic");

  private Written() {}

  private static Corpus corpus() {
    return EDITION.join().mind().corpus();
  }

  /// The first line of a phrase.
  static String phrase(Phrase phrase) {
    return phrase(phrase, Map.of());
  }

  /// The first line of a phrase with its values.
  static String phrase(Phrase phrase, Map<String, ?> values) {
    return corpus().phrases().text(phrase, values).lines().findFirst().orElseThrow();
  }

  /// An entry's title.
  static String title(String id) {
    return corpus().entry(EntryId.of(id)).title();
  }

  /// An entry's short answer.
  static String answer(String id) {
    return corpus().entry(EntryId.of(id)).basics().answer().brief().strip();
  }

  /// What the questions of the check before exercise begin with, in order.
  static List<String> check() {
    List<String> questions = new ArrayList<>();
    questions.add(phrase(CheckPhrase.CHECK_HEADING));
    questions.add(phrase(CheckPhrase.CHECK_URGENT));
    Sheets.of(corpus().intake()).pages().forEach(page -> questions.add(page.question()));
    return questions;
  }

  /// The classic routine, which the tests walk through.
  static Routine classic() {
    return corpus().routine(CLASSIC);
  }

  /// How many steps the classic routine has.
  static int steps() {
    return classic().steps().size();
  }

  /// The heading of a step of the classic routine, numbered from 1.
  static String step(int number) {
    return step(RunPhrase.STEP_HEADING, number);
  }

  /// A phrase that tells a step of the classic routine, numbered from 1.
  static String step(Phrase phrase, int number) {
    Routine.Step step = classic().steps().get(number - 1);
    Map<String, ?> all =
        Map.of(
            "step", number,
            "steps", steps(),
            "title", corpus().exercise(step.exercise()).title(),
            "part", phrase(part(step)));
    return phrase(
        phrase, phrase.placeholders().stream().collect(Collectors.toMap(name -> name, all::get)));
  }

  private static Phrase part(Routine.Step step) {
    return switch (step.part()) {
      case WARM_UP -> EntryPhrase.PART_WARM_UP;
      case CORE -> EntryPhrase.PART_CORE;
      case COOL_DOWN -> EntryPhrase.PART_COOL_DOWN;
    };
  }
}
