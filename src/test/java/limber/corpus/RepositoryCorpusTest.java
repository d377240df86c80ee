package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import limber.coach.Prescription;
import limber.coach.Timing;
import org.junit.jupiter.api.Test;

/// The corpus of this repository, as writers left it.
class RepositoryCorpusTest {

  private final Loaded loaded = Loading.load(CorpusFolder.at(Path.of("corpus")), "en");

  @Test
  void itHasNoMistakes() {
    assertThat(loaded instanceof Loaded.Bad bad ? bad.mistakes() : List.of()).isEmpty();
  }

  @Test
  void itHoldsEveryPublicIdAndEveryFactOfTheFoundingArticle() throws IOException {
    List<String> promised = Files.readAllLines(Path.of("corpus/en/coverage.yaml"));

    assertThat(promised)
        .filteredOn(line -> line.matches("  - (exercise|topic|routine)/.*"))
        .hasSize(147);
    assertThat(promised).filteredOn(line -> line.startsWith("  - fact:")).hasSize(42);
  }

  @Test
  void whatIsMeantForAPlaceFitsThere() {
    Corpus corpus = corpus();

    assertThat(Timing.of(Prescription.of(corpus.routine(EntryId.of("routine/one-minute"))), corpus))
        .isLessThan(Duration.ofMinutes(1));
    assertThat(exercises("routine/desk-break"))
        .allSatisfy(one ->
            assertThat(one.guidance().caution().flags())
                .extracting(Term::id)
                .doesNotContain("cannot-get-to-floor", "cannot-kneel"));
    assertThat(exercises("routine/flare-up-relief"))
        .extracting(one -> one.profile().kind().id())
        .doesNotContain("strength");
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
  void whereNobodyLooksAtAPhoneNoTimerCounts() {
    assertThat(corpus().exercises())
        .filteredOn(one -> one.guidance().lead().ends() == Lead.Ends.BY_HAND)
        .extracting(one -> one.id().slug())
        .containsExactlyInAnyOrder("cycling", "swimming", "walking", "water-walking");
  }

  @Test
  void sidesAlternateWhereTheStepsChangeThemEachTime() {
    assertThat(corpus().exercises())
        .filteredOn(one -> one.doses().standard().sides() == Dose.Sides.ALTERNATING)
        .extracting(one -> one.id().slug())
        .containsExactlyInAnyOrder(
            "bird-dog",
            "dead-bug",
            "heel-slide",
            "knee-to-chest",
            "lower-trunk-rotation",
            "seated-rotation");
  }

  @Test
  void theCopyInTheProgramIsTheSame() {
    assertThat(Loading.load(PackedCorpus.ofThisProgram(), "en")).isEqualTo(loaded);
  }

  private List<Exercise> exercises(String routine) {
    return corpus().routine(EntryId.of(routine)).steps().stream()
        .map(step -> corpus().exercise(step.exercise()))
        .toList();
  }

  private Corpus corpus() {
    return switch (loaded) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad bad -> throw new AssertionError(bad.mistakes());
    };
  }
}
