package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.corpus.FollowUp;
import limber.corpus.Variants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What people say right after something was shown, understood by words alone.
class FollowUpsTest {

  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId YOGA = EntryId.of("topic/yoga");
  private static final EntryId BONES = EntryId.of("topic/bones");
  private static final EntryId REPEATS = EntryId.of("topic/repeats");
  private static final EntryId GENTLE = EntryId.of("routine/gentle");
  private static final EntryId STRONG = EntryId.of("routine/strong");
  private static final EntryId SEATED = EntryId.of("routine/seated");
  private static final EntryId FIRST_MINUTE = EntryId.of("routine/first-minute");
  private static final EntryId GONE = EntryId.of("exercise/gone");

  private static final Search SEARCH =
      new SmallCorpus()
          .exercise("plank", List.of("Plank"), "holding a push-up on my elbows")
          .exercise("bridge", List.of("Bridge"), "lifting my hips off the floor")
          .topic("yoga", "is yoga good for a sore back")
          .topic("bones", "exercise with weak bones", "i have weak bones")
          .inGeneral("repeats", Aspect.DOSE, "how many repeats of an exercise", "how many")
          .routine("gentle", links(null, STRONG), "a gentle session in the morning")
          .routine("strong", links(GENTLE, null), "a tough session for the middle")
          .routine("first-minute", Variants.none(), "how long a minute")
          .routine("seated", Variants.none(), "a seated session for the office")
          .cues(Aspect.DOSE, "how long", "how many")
          .cues(Aspect.CAUTION, "is it safe")
          .cues(Aspect.EASIER, "easier", "too hard")
          .cues(Aspect.HARDER, "harder")
          .aspectPhrases(
              Aspect.DOSE,
              "how long do i hold it",
              "how long do i hold the {x}",
              "how many repeats of it",
              "how many times")
          .aspectPhrases(Aspect.CAUTION, "is it safe for me", "is that safe")
          .followUps(FollowUp.NONE, "i have diabetes", "with a weak heart", "i have a weak knee")
          .followUps(FollowUp.MORE, "tell me more", "who says so")
          .followUps(FollowUp.OTHER, "the other one", "go back")
          .followUps(FollowUp.FIRST, "the first one")
          .followUps(FollowUp.INSTEAD, "something else instead")
          .search();

  private static Variants links(@Nullable EntryId easier, @Nullable EntryId harder) {
    return new Variants(Optional.ofNullable(easier), Optional.ofNullable(harder), Optional.empty());
  }

  @AfterAll
  static void close() {
    SEARCH.close();
  }

  @Test
  void oneThingIsAskedOfWhatWasShownLast() {
    assertThat(said("how long do i hold it", PLANK, BRIDGE)).isEqualTo(answer(PLANK, Aspect.DOSE));
    assertThat(said("too hard", BRIDGE, PLANK)).isEqualTo(answer(BRIDGE, Aspect.EASIER));
  }

  @Test
  void whatEachExerciseSaysForItselfIsNoOtherSubject() {
    assertThat(said("how many", PLANK)).isEqualTo(answer(PLANK, Aspect.DOSE));
    assertThat(said("how many")).isEqualTo(answer(REPEATS));
  }

  @Test
  void whoFindsItHardIsNotLedOn() {
    assertThat(said("harder", PLANK)).isEqualTo(answer(PLANK, Aspect.HARDER));
    assertThat(said("this is hard", PLANK)).isNotEqualTo(answer(PLANK, Aspect.HARDER));
    assertThat(said("this is too hard", PLANK)).isEqualTo(answer(PLANK, Aspect.EASIER));
  }

  @Test
  void theOtherOneAndTheFirstOneArePointedAtWithinASentence() {
    assertThat(said("how long do i hold the other one", PLANK, BRIDGE))
        .isEqualTo(answer(BRIDGE, Aspect.DOSE));
    assertThat(said("was the first one easier", YOGA, BRIDGE, PLANK))
        .isEqualTo(answer(PLANK, Aspect.EASIER));
    assertThat(said("go back", PLANK, YOGA)).isEqualTo(answer(YOGA));
  }

  @Test
  void oneThingAskedBesideAWordThatPointsIsAskedOfWhatItPointsAt() {
    assertThat(said("was the first one safe tho", PLANK, BRIDGE))
        .isEqualTo(answer(BRIDGE, Aspect.CAUTION));
    assertThat(said("no, the first one", PLANK, BRIDGE)).isEqualTo(answer(BRIDGE));
  }

  @Test
  void aNameCountsBeforeAWordThatPointsAtIt() {
    assertThat(said("and the bridge, how long do i hold it", PLANK))
        .isEqualTo(answer(BRIDGE, Aspect.DOSE));
  }

  @Test
  void aNameCountsInAClauseOfItsOwnWhateverThoseBeforePointAt() {
    assertThat(said("got it. the bridge, how long", PLANK)).isEqualTo(answer(BRIDGE, Aspect.DOSE));
  }

  @Test
  void aSubjectThatIsOnlyCountedIsNotTheSubject() {
    assertThat(said("how many repeats of the other one", PLANK, BRIDGE))
        .isEqualTo(answer(BRIDGE, Aspect.DOSE));
  }

  @Test
  void whereOnlyOneWasShownNothingPointsBeyondIt() {
    assertThat(said("how long do i hold the other one", PLANK))
        .isEqualTo(answer(PLANK, Aspect.DOSE));
  }

  @Test
  void whoDoubtsATopicHearsMoreOfIt() {
    assertThat(said("who says so", YOGA)).isEqualTo(new Verdict.More(YOGA));
    assertThat(said("who says so? my neighbour told me otherwise", YOGA))
        .isEqualTo(new Verdict.More(YOGA));
  }

  @Test
  void afterARoutineAnEasierOneIsARoutine() {
    assertThat(said("something easier", STRONG)).isEqualTo(answer(GENTLE));
    assertThat(said("harder", GENTLE)).isEqualTo(answer(STRONG));
  }

  @Test
  void afterARoutineAnotherOneMayBeDescribed() {
    assertThat(said("and one for the morning", STRONG)).isEqualTo(answer(GENTLE));
  }

  @Test
  void whoDescribesAnotherRoutineGetsThatOneAndNotTheEasierOne() {
    assertThat(said("too tired for that, a seated session for the office", STRONG))
        .isEqualTo(answer(SEATED));
    assertThat(said("that is too hard", STRONG)).isEqualTo(answer(GENTLE));
  }

  @Test
  void aSubjectOfItsOwnIsNotDraggedBack() {
    assertThat(said("is it safe, i have weak bones", PLANK)).isEqualTo(answer(BONES));
    assertThat(said("is yoga good for a sore back", PLANK)).isEqualTo(answer(YOGA));
    assertThat(said("how long is the bridge", PLANK)).isEqualTo(answer(BRIDGE, Aspect.DOSE));
  }

  @Test
  void twoExercisesThatAreNamedAreHeldAgainstEachOther() {
    assertThat(said("bridge or plank, how long"))
        .isEqualTo(new Verdict.Compared(BRIDGE, PLANK, Optional.of(Aspect.DOSE)));
    assertThat(said("bridge or plank, how long", YOGA))
        .isEqualTo(new Verdict.Compared(BRIDGE, PLANK, Optional.of(Aspect.DOSE)));
  }

  @Test
  void whoDoubtsAndSpeaksOfSomethingElseIsHeardOut() {
    assertThat(said("who says so? i have weak bones", YOGA)).isEqualTo(answer(BONES));
    assertThat(said("the first one is for weak bones, i have weak bones", PLANK, BRIDGE))
        .isEqualTo(answer(BONES));
  }

  @Test
  void whetherSomethingIsSafeIsNotAnsweredForAnEarlierExercise() {
    assertThat(said("is it safe, i have weak bones", YOGA, PLANK)).isEqualTo(answer(BONES));
  }

  @Test
  void aNameAndNothingElseAsksForAllOfIt() {
    assertThat(said("how long", FIRST_MINUTE, PLANK)).isEqualTo(answer(PLANK, Aspect.DOSE));
    assertThat(said("how long a minute", FIRST_MINUTE, PLANK)).isEqualTo(answer(FIRST_MINUTE));
    assertThat(said("plank", BRIDGE)).isEqualTo(answer(PLANK));
  }

  @Test
  void anEasierExerciseThatIsNamedIsNoRoutine() {
    assertThat(said("an easier bridge", STRONG)).isEqualTo(answer(BRIDGE, Aspect.EASIER));
  }

  @Test
  void aMessageWithoutWordsGoesOnFromNothing() {
    assertThat(said("👍", PLANK)).isEqualTo(new Verdict.Unknown(Optional.empty()));
  }

  @Test
  void anEntryThatIsGoneDoesNotGetInTheWay() {
    assertThat(said("something else instead", GONE)).isEqualTo(said("something else instead"));
    assertThat(said("harder", EntryId.of("routine/gone"), GONE)).isEqualTo(said("harder"));
    assertThat(said("is yoga good for a sore back", GONE)).isEqualTo(answer(YOGA));
  }

  private static Verdict said(String text, EntryId... shown) {
    return SEARCH.find(new Question(text, List.of(shown))).verdict();
  }

  private static Verdict answer(EntryId id) {
    return new Verdict.Answer(id, Optional.empty());
  }

  private static Verdict answer(EntryId id, Aspect aspect) {
    return new Verdict.Answer(id, Optional.of(aspect));
  }
}
