package limber.coach;

import static limber.coach.Moves.alone;
import static limber.coach.Moves.easier;
import static limber.coach.Moves.flag;
import static limber.coach.Moves.hard;
import static limber.coach.Moves.id;
import static limber.coach.Moves.links;
import static limber.coach.Moves.move;
import static limber.coach.Moves.stretch;
import static limber.coach.Moves.swap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.SmallCorpus;
import limber.corpus.Variants;
import org.junit.jupiter.api.Test;

class SuitingTest {

  private static final Person SORE = new Person(Set.of("wrists", "knees"));

  @Test
  void whatSpeaksAgainstAnExerciseIsInItsOrder() {
    Exercise plank = move("plank", alone(), "knees", "neck", "wrists");
    Suiting suiting = suiting(plank);

    assertThat(suiting.against(plank, SORE)).containsExactly(flag("knees"), flag("wrists"));
    assertThat(suiting.against(plank, Person.unknown())).isEmpty();
    assertThat(suiting.suits(id("plank"), SORE)).isFalse();
    assertThat(suiting.suits(id("plank"), Person.unknown())).isTrue();
    assertThat(suiting.suits(id("gone"), Person.unknown())).isFalse();
    assertThat(suiting.against(id("gone"), SORE)).isEmpty();
  }

  @Test
  void theSwapComesBeforeTheEasierOneAndBothBeforeWhatTheyLeadTo() {
    Exercise plank = move("plank", links("wall", "knee-plank"), "wrists");

    assertThat(instead(plank, move("wall", alone()), move("knee-plank", alone())))
        .contains(id("wall"));
    assertThat(
            instead(
                plank,
                move("wall", swap("chair"), "wrists"),
                move("knee-plank", alone()),
                move("chair", alone())))
        .contains(id("knee-plank"));
    assertThat(
            instead(
                plank,
                move("wall", easier("chair"), "wrists"),
                move("knee-plank", swap("wall"), "knees"),
                move("chair", alone())))
        .contains(id("chair"));
  }

  @Test
  void ofTwoThatAreEquallyNearTheOneOfTheSameKindComesFirst() {
    Exercise plank = move("plank", links("reach", "knee-plank"), "wrists");

    assertThat(instead(plank, stretch(move("reach", alone())), move("knee-plank", alone())))
        .contains(id("knee-plank"));
  }

  @Test
  void aHarderOneIsNoWayOutButMayLeadToOne() {
    Exercise plank = move("plank", swap("handstand"), "wrists");
    Exercise handstand = hard(move("handstand", easier("wall")));

    assertThat(instead(plank, handstand)).isEmpty();
    assertThat(instead(plank, handstand, move("wall", alone()))).contains(id("wall"));
  }

  @Test
  void twoThatLeadToEachOtherComeToAnEnd() {
    assertThat(
            instead(move("plank", swap("wall"), "wrists"), move("wall", swap("plank"), "wrists")))
        .isEmpty();
    assertThat(suiting().instead(id("gone"), SORE)).isEmpty();
  }

  @Test
  void theLinksOfAnExerciseLeadOnlyToWhatSuits() {
    Exercise plank =
        move(
            "plank",
            new Variants(
                Optional.of(id("knee-plank")),
                Optional.of(id("side-plank")),
                Optional.of(id("wall"))));
    Suiting suiting =
        suiting(
            plank,
            move("knee-plank", easier("brace"), "knees"),
            move("brace", alone()),
            move("side-plank", alone(), "wrists"),
            move("wall", alone()));

    assertThat(suiting.variants(plank, SORE))
        .isEqualTo(
            new Variants(Optional.of(id("brace")), Optional.empty(), Optional.of(id("wall"))));
    assertThat(suiting.variants(plank, Person.unknown())).isEqualTo(plank.variants());
  }

  @Test
  void aStepThatDoesNotSuitGivesItsPlaceAndItsLevelToAnother() {
    Suiting suiting =
        suiting(
            move("march", alone()),
            move("plank", swap("wall"), "wrists", "neck"),
            move("wall", alone()));

    Fitted fitted =
        suiting.fitted(
            List.of(
                new Prescribed(Part.WARM_UP, id("march"), Level.GENTLE),
                new Prescribed(Part.CORE, id("plank"), Level.STRONG)),
            SORE);

    assertThat(fitted.steps())
        .containsExactly(
            new Prescribed(Part.WARM_UP, id("march"), Level.GENTLE),
            new Prescribed(Part.CORE, id("wall"), Level.STRONG));
    assertThat(fitted.changes())
        .containsExactly(new Change(id("plank"), Optional.of(id("wall")), List.of(flag("wrists"))));
  }

  @Test
  void nothingComesTwiceInPlaceOfSomethingElse() {
    Suiting suiting =
        suiting(
            move("plank", swap("wall"), "wrists"),
            move("bird-dog", swap("wall"), "wrists"),
            move("wall", alone()));

    assertThat(suiting.fitted(steps("wall", "plank"), SORE).steps()).isEqualTo(steps("wall"));
    Fitted both = suiting.fitted(steps("plank", "bird-dog"), SORE);
    assertThat(both.steps()).isEqualTo(steps("wall"));
    assertThat(both.changes())
        .extracting(Change::to)
        .containsExactly(Optional.of(id("wall")), Optional.empty());
  }

  @Test
  void whereNothingIsLeftThereAreNoSteps() {
    assertThat(suiting(move("plank", alone(), "wrists")).fitted(steps("plank"), SORE).steps())
        .isEmpty();
  }

  @Test
  void whatTheCorpusNoLongerHoldsStaysAsItIs() {
    assertThat(suiting().fitted(steps("gone"), SORE))
        .isEqualTo(new Fitted(steps("gone"), List.of()));
  }

  @Test
  void aRoutineThatStaysOffTheFloorIsNotTakenThere() {
    Suiting suiting =
        suiting(
            move("stand-up", swap("bridge"), "knees"),
            move("bridge", alone(), "cannot-get-to-floor"),
            move("bird-dog", alone(), "cannot-get-to-floor"));

    assertThat(suiting.fitted(steps("stand-up"), SORE).steps()).isEmpty();
    assertThat(suiting.fitted(steps("bird-dog", "stand-up"), SORE).steps())
        .isEqualTo(steps("bird-dog", "bridge"));
  }

  @Test
  void routinesAreOfferedFromTheLeastChangedOnAsLongAsHalfIsLeft() {
    Suiting suiting =
        new Suiting(
            new SmallCorpus()
                .add(move("plank", swap("wall"), "wrists"))
                .add(move("wall", alone()))
                .add(move("march", alone()))
                .routine("a-half", step("plank"), step("march"))
                .routine("b-none", step("march"), step("wall"))
                .routine("c-all", step("plank"))
                .add(move("squat", alone(), "knees"))
                .routine("e-nothing", step("squat"))
                .routine("f-too-little", step("march"), step("squat"), step("squat"))
                .routine("d-third", step("march"), step("plank"), step("march"))
                .corpus());

    assertThat(suiting.routinesFor(SORE))
        .extracting(EntryId::slug)
        .containsExactly("b-none", "d-third", "a-half", "c-all");
    assertThat(suiting.routinesFor(Person.unknown()))
        .extracting(EntryId::slug)
        .containsExactly("a-half", "b-none", "c-all", "d-third", "e-nothing", "f-too-little");
  }

  private static Optional<EntryId> instead(Exercise first, Exercise... others) {
    SmallCorpus corpus = new SmallCorpus().add(first);
    Stream.of(others).forEach(corpus::add);
    return new Suiting(corpus.corpus()).instead(first.id(), SORE);
  }

  private static Suiting suiting(Exercise... exercises) {
    SmallCorpus corpus = new SmallCorpus();
    Stream.of(exercises).forEach(corpus::add);
    return new Suiting(corpus.corpus());
  }

  private static List<Prescribed> steps(String... slugs) {
    return Stream.of(slugs)
        .map(slug -> new Prescribed(Part.CORE, id(slug), Level.STANDARD))
        .toList();
  }

  private static Routine.Step step(String slug) {
    return new Routine.Step(Part.CORE, id(slug), Level.STANDARD);
  }
}
