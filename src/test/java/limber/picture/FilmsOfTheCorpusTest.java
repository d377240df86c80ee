package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every frame of every film of the corpus shows a body as bodies are. What is looked at are the
/// places of its joints, not the angles by which they came there.
class FilmsOfTheCorpusTest {

  /// A knee may go straight and a little beyond, as many do: the sine of 7 degrees.
  private static final double BEYOND_STRAIGHT = 0.122;

  /// How far skin shifts over what it rests on, in centimetres; two pixels on most films.
  private static final double HARDLY_SEEN = 1;

  /// The belly and the chest are outsides of the body, and may touch a floor.
  private static final List<BodyPart> WITH_THICKNESS =
      Arrays.stream(BodyPart.values())
          .filter(part -> part != BodyPart.BELLY && part != BodyPart.CHEST)
          .toList();

  static Stream<String> names() {
    return Scripts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noBoneGrowsOrShrinks(String name) {
    Map<String, Double> body = lengths(Scripts.skeletons(name).getFirst());
    for (Skeleton skeleton : Scripts.skeletons(name)) {
      lengths(skeleton)
          .forEach((bone, length) ->
              assertThat(length).as(bone).isCloseTo(body.get(bone), within(0.01)));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noKneeAndNoElbowBendsBackwards(String name) {
    for (Skeleton skeleton : Scripts.skeletons(name)) {
      for (Side side : Side.values()) {
        assertThat(kneeForwards(skeleton.leg(side)))
            .as(side + " knee")
            .isGreaterThan(-BEYOND_STRAIGHT);
        assertThat(elbowBackwards(skeleton.arm(side)))
            .as(side + " elbow")
            .isGreaterThan(-BEYOND_STRAIGHT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsUnderTheFloor(String name) {
    for (Skeleton skeleton : Scripts.skeletons(name)) {
      for (BodyPart part : WITH_THICKNESS) {
        assertThat(skeleton.part(part).y())
            .as(part.word())
            .isGreaterThanOrEqualTo(Body.thickness(part) - Soundness.SINKING);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatRestsBeforeAndAfterAMovementDoesNotSlide(String name) {
    Motion motion = Scripts.film(name).motion();
    for (Motion.Phase phase : motion.phases()) {
      List<Pose.Rest> both = new ArrayList<>(motion.rested(phase.from()).rests());
      both.retainAll(motion.rested(phase.to()).rests());
      both.removeIf(rest -> rest.on() instanceof Pose.On.Self);
      Skeleton before = motion.moment(phase, 0).skeleton();
      int frames = (int) Math.ceil(phase.seconds() * 25);
      for (int i = 1; i <= frames; i++) {
        Skeleton now = motion.moment(phase, (double) i / frames).skeleton();
        for (Pose.Rest rest : both) {
          assertThat(now.part(rest.part()).distance(before.part(rest.part())))
              .as("%s from %s to %s", rest.part().word(), phase.from(), phase.to())
              .isLessThan(HARDLY_SEEN);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingJumpsNorWhereTheLoopBeginsAnew(String name) {
    List<Skeleton> frames = Scripts.skeletons(name);
    double most =
        IntStream.range(1, frames.size())
            .mapToDouble(i -> jump(frames.get(i - 1), frames.get(i)))
            .max()
            .orElse(0);
    assertThat(most).isLessThan(25);
    assertThat(jump(frames.getLast(), frames.getFirst())).isLessThanOrEqualTo(most + 0.1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBodyCouldMoveAsTheScriptSays(String name) {
    assertThat(Soundness.faults(Scripts.named(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theStillFirstFrameIsTheFirstPose(String name) {
    Motion motion = Scripts.film(name).motion();
    Skeleton first = motion.at(Scripts.named(name).first()).skeleton();
    assertThat(jump(Scripts.skeletons(name).getFirst(), first)).isLessThan(1);
  }

  /// How far the part that moves most comes between two frames, in centimetres.
  private static double jump(Skeleton one, Skeleton next) {
    return Arrays.stream(BodyPart.values())
        .mapToDouble(part -> one.part(part).distance(next.part(part)))
        .max()
        .orElseThrow();
  }

  /// How far the thigh comes out in front of the shin, as a sine; the toes tell where front is.
  private static double kneeForwards(Skeleton.Leg leg) {
    Vec shin = leg.ankle().minus(leg.knee()).unit();
    Vec front = leg.toes().minus(leg.heel()).across(shin).unit();
    return leg.knee().minus(leg.hip()).unit().dot(front);
  }

  /// How far the upper arm comes out behind the forearm, as a sine.
  private static double elbowBackwards(Skeleton.Arm arm) {
    return -arm.elbow().minus(arm.shoulder()).unit().dot(arm.front());
  }

  private static Map<String, Double> lengths(Skeleton skeleton) {
    Map<String, Double> lengths = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      Skeleton.Leg leg = skeleton.leg(side);
      Skeleton.Arm arm = skeleton.arm(side);
      lengths.put(side + " thigh", leg.hip().distance(leg.knee()));
      lengths.put(side + " shin", leg.knee().distance(leg.ankle()));
      lengths.put(side + " foot", leg.heel().distance(leg.toes()));
      lengths.put(side + " instep", leg.ankle().distance(leg.toes()));
      lengths.put(side + " upper arm", arm.shoulder().distance(arm.elbow()));
      lengths.put(side + " forearm", arm.elbow().distance(arm.wrist()));
      lengths.put(side + " hand", arm.wrist().distance(arm.palm()));
    }
    lengths.put("hips", skeleton.left().leg().hip().distance(skeleton.right().leg().hip()));
    lengths.put(
        "shoulders", skeleton.left().arm().shoulder().distance(skeleton.right().arm().shoulder()));
    lengths.put("neck", skeleton.top().distance(skeleton.head().middle()));
    List<Vec> spine = skeleton.spine();
    lengths.put(
        "spine",
        IntStream.range(1, spine.size())
            .mapToDouble(i -> spine.get(i - 1).distance(spine.get(i)))
            .sum());
    return lengths;
  }
}
