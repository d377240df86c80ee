package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The corpus of this repository, as writers left it.
class RepositoryCorpusTest {

  /// What the founding article is about: its nine exercises, its questions and its advice.
  private static final List<String> FOUNDING =
      List.of(
          "exercise/hamstring-stretch",
          "exercise/cat-camel",
          "exercise/childs-pose",
          "exercise/bridge",
          "exercise/bird-dog",
          "exercise/plank",
          "exercise/walking",
          "exercise/swimming",
          "exercise/cycling",
          "topic/can-exercise-make-it-worse",
          "topic/exercises-to-avoid",
          "topic/time-to-results",
          "topic/yoga",
          "topic/exercises-by-cause",
          "topic/causes",
          "topic/acute-and-chronic",
          "topic/kinds-of-exercise",
          "topic/why-exercise-helps",
          "topic/benefit-pain-relief",
          "topic/benefit-flexibility",
          "topic/benefit-core-strength",
          "topic/benefit-posture",
          "topic/benefit-stress",
          "topic/see-a-professional",
          "topic/technique-and-form",
          "topic/progress-gradually",
          "topic/listen-to-your-body",
          "topic/warm-up-and-cool-down",
          "topic/make-it-a-habit",
          "topic/exercises-you-enjoy",
          "topic/start-small",
          "topic/mix-it-up",
          "topic/staying-motivated",
          "topic/what-makes-sciatica-worse",
          "routine/classic");

  private final Loaded loaded = Loading.load(CorpusFolder.at(Path.of("corpus")), "en");

  @Test
  void itHasNoMistakes() {
    assertThat(loaded instanceof Loaded.Bad bad ? bad.mistakes() : List.of()).isEmpty();
  }

  @Test
  void itHoldsAllThatTheFoundingArticleSaysAndNamesIt() {
    Corpus corpus = corpus();
    assertThat(FOUNDING)
        .allSatisfy(id -> {
          Entry entry = corpus.entry(EntryId.of(id));
          assertThat(entry.basics().background().sources())
              .as("the sources of " + id)
              .extracting(Source::id)
              .contains("article");
        });
  }

  @Test
  void theClassicIsTheArticlesThreeStretchesAndThreeStrengtheners() {
    Stream<EntryId> core =
        corpus().routine(EntryId.of("routine/classic")).steps().stream()
            .filter(step -> step.part() == Routine.Part.CORE)
            .map(Routine.Step::exercise);
    assertThat(core.map(EntryId::slug))
        .containsExactlyInAnyOrder(
            "hamstring-stretch", "cat-camel", "childs-pose", "bridge", "bird-dog", "plank");
  }

  @Test
  void theCopyInTheProgramIsTheSame() {
    assertThat(Loading.load(PackedCorpus.ofThisProgram(), "en")).isEqualTo(loaded);
  }

  private Corpus corpus() {
    return switch (loaded) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad bad -> throw new AssertionError(bad.mistakes());
    };
  }
}
