package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a writer is told about sides and their turns: each test breaks one thing.
class SidesRulesTest extends BrokenCorpus {

  private static final EntryId BRIDGE_ID = EntryId.of("exercise/bridge");
  private static final String SUCH_AS = "such as: turns: [Right leg on top, Left leg on top].";

  @Test
  void eachSideHasItsTurnAnnouncedInTheOrderOfTheFile() {
    turns("[Left arm up, Right arm up]");

    assertThat(lead().turns()).contains(new Lead.Turns("Left arm up", "Right arm up"));
  }

  @Test
  void sidesWithTurnsOfTheirOwnNeedWordsForThem() {
    fixture.change(BRIDGE, "turns:", "");

    told(
        BRIDGE
            + ":18: `sides: each` needs `turns`, and there are none."
            + " Write what the timer says when each side begins, "
            + SUCH_AS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"together", "alternating"})
  void whereNoSideHasATurnOfItsOwnNoneIsAnnounced(String sides) {
    repetitions(sides);

    told(
        at("turns:")
            + "`turns` are for `sides: each`."
            + " Delete them, or write `sides: each` where one side is done before the other.");
  }

  @Test
  void sidesMayAlternateWhereRepetitionsAreCounted() {
    repetitions("alternating");
    fixture.change(BRIDGE, "turns:", "");

    Exercise bridge = fixture.corpus().exercise(BRIDGE_ID);
    assertThat(bridge.doses().gentle().sides()).isEqualTo(Dose.Sides.ALTERNATING);
    assertThat(bridge.guidance().lead().turns()).isEqualTo(Optional.empty());
  }

  @Test
  void sidesCannotAlternateInOneHold() {
    repetitions("alternating");
    fixture.change(BRIDGE, "turns:", "");
    fixture.change(BRIDGE, "  strong:", "  strong: {sets: 2, hold: 20}");

    told(
        BRIDGE
            + ":21: sides cannot alternate in the dose `strong`, which has no repetitions."
            + " Write `repetitions`, or `sides: each`.");
  }

  @Test
  void aTurnIsShort() {
    turns("[On your right side with your arm up, On your left side]");

    told(
        at("turns:")
            + "item 1 of `turns` has 8 words, and 5 are the most."
            + " Name the side and the part that begins, "
            + SUCH_AS);
  }

  @Test
  void aTurnIsNoSentence() {
    turns("[Right leg, Left leg.]");

    told(
        at("turns:")
            + "item 2 of `turns` ends with a full stop."
            + " Leave it out: more words may follow in the same line.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Right leg, Right arm]",
        "[One leg, Other leg]",
        "[Right foot on left thigh, Left foot on right thigh]",
        "[Bright leg, Left leg]"
      })
  void oneTurnIsForTheLeftAndOneForTheRight(String turns) {
    turns(turns);

    told(
        at("turns:")
            + "`turns` do not name the two sides."
            + " Write one with only left in it and one with only right, "
            + SUCH_AS);
  }

  @Test
  void thereAreTwoTurns() {
    turns("[Right leg]");

    assertThat(fixture.mistakes()).singleElement().asString().startsWith(at("turns:"));
  }

  @Test
  void aTimerEndsAnExerciseUnlessItsFileSaysThatThereIsNone() {
    assertThat(lead().ends()).isEqualTo(Lead.Ends.BY_TIMER);

    fixture.change(BRIDGE, "cue:", "cue: Lift slowly and keep breathing.\ntimer: none");
    assertThat(lead().ends()).isEqualTo(Lead.Ends.BY_HAND);
  }

  private String at(String line) {
    return BRIDGE + ":" + fixture.line(BRIDGE, line) + ": ";
  }

  private Lead lead() {
    return fixture.corpus().exercise(BRIDGE_ID).guidance().lead();
  }

  private void turns(String turns) {
    fixture.change(BRIDGE, "turns:", "turns: " + turns);
  }

  private void repetitions(String sides) {
    fixture.change(BRIDGE, "  sides:", "  sides: " + sides);
    fixture.change(BRIDGE, "  standard:", "  standard: {sets: 2, repetitions: 8, rest: 30}");
    fixture.change(BRIDGE, "  strong:", "  strong: {sets: 3, repetitions: 8, rest: 30}");
  }
}
