package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.corpus.BodyPart;
import limber.corpus.PoseScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the figure goes from pose to pose.
class MotionTest {

  private static final String POSES =
      """
      poses:
        down:
          rests: {feet: floor}
        ahead:
          as: down
          right: {shoulder: 90}
          arrows: [right-hand]
        up:
          as: down
          right: {shoulder: 170}
      """;

  @Test
  void theLoopBeginsWithTheFirstPoseAndEndsOnTheWayToIt() {
    Motion motion = motion("{to: down, move: 10, hold: 5}", "{to: ahead, move: 10, hold: 20}");
    assertThat(motion.phases())
        .extracting(phase -> phase.kind() + " " + phase.to())
        .containsExactly("HOLD ahead", "MOVE down", "HOLD down", "MOVE ahead");
  }

  @Test
  void aPoseThatIsNotHeldIsPassedInFullSwing() {
    Motion motion =
        motion(
            "{to: down, move: 10, hold: 0}",
            "{to: ahead, move: 10, hold: 0}",
            "{to: up, move: 10, hold: 5}");
    Motion.Phase into = phase(motion, "down", "ahead");
    Motion.Phase out = phase(motion, "ahead", "up");
    assertThat(speed(motion, into, 0.99)).isGreaterThan(60);
    assertThat(speed(motion, out, 0)).isGreaterThan(60);
  }

  @Test
  void whereTheWayGoesBackTheHandComesToRest() {
    Motion motion = motion("{to: down, move: 10, hold: 0}", "{to: ahead, move: 10, hold: 0}");
    for (Motion.Phase phase : motion.phases()) {
      if (phase.kind() == Motion.Kind.MOVE) {
        assertThat(speed(motion, phase, 0)).isLessThan(1);
        assertThat(speed(motion, phase, 0.5)).isGreaterThan(50);
        assertThat(speed(motion, phase, 0.99)).isLessThan(1);
      }
    }
  }

  @Test
  void whereAPoseIsHeldTheHandComesToRest() {
    Motion motion =
        motion(
            "{to: down, move: 10, hold: 5}",
            "{to: ahead, move: 10, hold: 5}",
            "{to: up, move: 10, hold: 5}");
    assertThat(speed(motion, phase(motion, "down", "ahead"), 0.99)).isLessThan(1);
    assertThat(speed(motion, phase(motion, "ahead", "up"), 0)).isLessThan(1);
  }

  @Test
  void anArrowLeadsAlongTheWayIntoItsPose() {
    Motion motion = motion("{to: down, move: 10, hold: 5}", "{to: ahead, move: 10, hold: 20}");
    Motion.Phase into = phase(motion, "down", "ahead");
    List<Vec> points =
        motion.moment(into, 0.3).marks().arrows().stream()
            .map(Moment.Way::points)
            .findFirst()
            .orElseThrow();
    assertThat(points.getFirst().distance(hand(motion.at("down")))).isLessThan(0.1);
    assertThat(points.getLast().distance(hand(motion.at("ahead")))).isLessThan(0.1);
    Motion.Phase held = motion.phases().getFirst();
    assertThat(motion.moment(held, 0).marks().arrows()).hasSize(1);
    assertThat(motion.moment(held, 0.9).marks().arrows()).isEmpty();
    assertThat(motion.moment(phase(motion, "ahead", "down"), 0.5).marks().arrows()).isEmpty();
  }

  @Test
  void aHoldThatOneNoticesIsCountedFromNothingToAll() {
    Motion motion = motion("{to: down, move: 10, hold: 14}", "{to: ahead, move: 10, hold: 15}");
    Motion.Phase counted = motion.phases().getFirst();
    for (double part : new double[] {0, 0.4, 1}) {
      assertThat(motion.moment(counted, part).marks().held()).isEqualTo(Optional.of(part));
    }
    Motion.Phase breath = motion.phases().get(2);
    assertThat(breath.to()).isEqualTo("down");
    assertThat(motion.moment(breath, 0.5).marks().held()).isEmpty();
    assertThat(motion.moment(phase(motion, "down", "ahead"), 0.5).marks().held()).isEmpty();
  }

  @Test
  void theRingOfAHoldFillsFrameByFrame() {
    Film film =
        new Film(script("{to: down, move: 10, hold: 5}", "{to: ahead, move: 10, hold: 20}"));
    assertThat(film.shots().stream().flatMap(shot -> shot.moment().marks().held().stream()))
        .isSorted()
        .hasSizeGreaterThan(4)
        .last()
        .isEqualTo(1.0);
  }

  @ParameterizedTest
  @CsvSource({
    "bird-dog, reach, other",
    "dead-bug, lowered, other",
    "marching-on-the-spot, right-up, left-up",
    "seated-march, right-up, left-up"
  })
  void aPoseThatMirrorsAnotherIsItsMirrorImage(String name, String pose, String mirror) {
    Motion motion = Scripts.film(name).motion();
    Skeleton one = motion.at(pose).skeleton();
    Skeleton other = motion.at(mirror).skeleton();
    for (BodyPart part : BodyPart.values()) {
      Vec here = one.part(part);
      Vec there = other.part(part.mirrored());
      assertThat(there.distance(new Vec(here.x(), here.y(), -here.z())))
          .as(part.word())
          .isLessThan(0.5);
    }
  }

  @Test
  void everyPaceGoesFromTheBeginningToTheEndAndNeverBack() {
    for (Pace pace : Pace.values()) {
      assertThat(pace.at(0)).isCloseTo(0, within(1e-9));
      assertThat(pace.at(1)).isCloseTo(1, within(1e-9));
      for (int i = 1; i <= 100; i++) {
        assertThat(pace.at(i / 100.0)).isGreaterThanOrEqualTo(pace.at((i - 1) / 100.0));
      }
    }
  }

  private static Motion motion(String... moves) {
    return new Motion(script(moves));
  }

  private static PoseScript script(String... moves) {
    return Scripts.of(
        POSES + "moves: [" + String.join(", ", Arrays.asList(moves)) + "]\nfirst: ahead\n");
  }

  private static Motion.Phase phase(Motion motion, String from, String to) {
    return motion.phases().stream()
        .filter(phase -> phase.from().equals(from) && phase.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static Vec hand(Moment moment) {
    return moment.skeleton().part(BodyPart.RIGHT_HAND);
  }

  /// How fast the right hand is during a hundredth of a stretch of a second, in centimetres a
  /// second.
  private static double speed(Motion motion, Motion.Phase phase, double part) {
    return hand(motion.moment(phase, part)).distance(hand(motion.moment(phase, part + 0.01)))
        / (0.01 * phase.seconds());
  }
}
