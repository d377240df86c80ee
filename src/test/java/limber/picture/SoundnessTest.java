package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a writer is told of a script that no body could follow.
class SoundnessTest {

  private static final String LOOP =
      """
      moves:
        - {to: one, move: 10, hold: 5}
      first: one
      """;

  @Test
  void standingUprightIsSound() {
    assertThat(faults("rests: {feet: floor}")).isEmpty();
  }

  @Test
  void aHandThatCannotReachItsPlaceIsTold() {
    assertThat(faults("rests: {feet: floor, right-hand: floor}"))
        .hasSize(2)
        .first()
        .asString()
        .matches(
            "right-hand misses its place by 0 cm to the side and -\\d+ cm up or down in the pose one");
  }

  @Test
  void hipsThatAreTooLowPushTheFeetUnderTheFloor() {
    assertThat(faults("rests: {chest: floor}\n    both: {hip: 0}"))
        .anyMatch(fault -> fault.matches("left-foot is \\d+ cm under the floor in the pose one"));
  }

  @Test
  void aJointThatReachingBendsTooFarIsTold() {
    assertThat(faults("both: {hip: 100, knee: 20}\n    rests: {feet: floor}"))
        .anyMatch(fault ->
            fault.matches("left-ankle is \\d+ in the pose one, and a body does -40 to 75"));
  }

  @Test
  void whatGoesWrongOnTheWayIsToldToo() {
    assertThat(
            Soundness.faults(
                Scripts.of(
                    """
                    poses:
                      one:
                        trunk: 180
                        rests: {back: floor}
                      other:
                        trunk: 0
                        rests: {belly: floor}
                    moves:
                      - {to: one, move: 10, hold: 5}
                      - {to: other, move: 10, hold: 5}
                    first: one
                    """)))
        .anyMatch(fault -> fault.matches(".* under the floor on the way from one to other"))
        .noneMatch(fault -> fault.contains(" in the pose "));
  }

  private static List<String> faults(String pose) {
    return Soundness.faults(Scripts.of("poses:\n  one:\n    " + pose + "\n" + LOOP));
  }
}
