package limber.picture;

import java.util.Map;
import java.util.stream.Stream;
import limber.corpus.Angle;
import limber.corpus.Side;
import org.jspecify.annotations.Nullable;

/// Where the figure is and how it is bent. It never changes; thousands are made for one film.
// an array makes a film in a fifth of the time that maps take; nothing outside sees the order
@SuppressWarnings("EnumOrdinal")
final class Posture {

  private static final int COUNT = Angle.values().length;

  private final Vec place;
  private final double[] degrees;

  /// Found when it is first asked for; two threads that ask at once find the same.
  private @Nullable Skeleton skeleton;

  private Posture(Vec place, double[] degrees) {
    this.place = place;
    this.degrees = degrees;
  }

  /// A posture with its hips at the origin.
  ///
  /// @param angles in degrees; what is missing is 0
  static Posture of(Map<Angle, Integer> angles) {
    double[] degrees = new double[COUNT];
    angles.forEach((angle, value) -> degrees[angle.ordinal()] = value);
    return new Posture(Vec.ZERO, degrees);
  }

  /// The middle between the hip joints.
  Vec place() {
    return place;
  }

  /// Where its joints are.
  Skeleton skeleton() {
    Skeleton found = skeleton;
    if (found == null) {
      found = Skeleton.of(this);
      skeleton = found;
    }
    return found;
  }

  /// An angle, in degrees.
  double angle(Angle angle) {
    return degrees[angle.ordinal()];
  }

  Posture moved(Vec by) {
    return new Posture(place.plus(by), degrees);
  }

  Posture with(Angle angle, double value) {
    double[] next = degrees.clone();
    next[angle.ordinal()] = value;
    return new Posture(place, next);
  }

  Limb arm(Side side) {
    return limb(Joints.arm(side));
  }

  Limb leg(Side side) {
    return limb(Joints.leg(side));
  }

  double ankle(Side side) {
    return angle(Joints.ankle(side));
  }

  Posture withArm(Side side, Limb arm) {
    return with(Joints.arm(side), arm);
  }

  Posture withLeg(Side side, Limb leg) {
    return with(Joints.leg(side), leg);
  }

  Posture withAnkle(Side side, double value) {
    return with(Joints.ankle(side), value);
  }

  private Limb limb(Joints joints) {
    return new Limb(
        angle(joints.forward), angle(joints.out), angle(joints.turn), angle(joints.bend));
  }

  private Posture with(Joints joints, Limb limb) {
    double[] next = degrees.clone();
    next[joints.forward.ordinal()] = limb.forward();
    next[joints.out.ordinal()] = limb.out();
    next[joints.turn.ordinal()] = limb.turn();
    next[joints.bend.ordinal()] = limb.bend();
    return new Posture(place, next);
  }

  /// The angles of a limb.
  private record Joints(Angle forward, Angle out, Angle turn, Angle bend) {

    private static final Joints LEFT_ARM =
        new Joints(Angle.LEFT_SHOULDER, Angle.LEFT_ARM_OUT, Angle.LEFT_ARM_TURN, Angle.LEFT_ELBOW);
    private static final Joints RIGHT_ARM =
        new Joints(
            Angle.RIGHT_SHOULDER, Angle.RIGHT_ARM_OUT, Angle.RIGHT_ARM_TURN, Angle.RIGHT_ELBOW);
    private static final Joints LEFT_LEG =
        new Joints(Angle.LEFT_HIP, Angle.LEFT_LEG_OUT, Angle.LEFT_LEG_TURN, Angle.LEFT_KNEE);
    private static final Joints RIGHT_LEG =
        new Joints(Angle.RIGHT_HIP, Angle.RIGHT_LEG_OUT, Angle.RIGHT_LEG_TURN, Angle.RIGHT_KNEE);

    static Joints arm(Side side) {
      return side == Side.LEFT ? LEFT_ARM : RIGHT_ARM;
    }

    static Joints leg(Side side) {
      return side == Side.LEFT ? LEFT_LEG : RIGHT_LEG;
    }

    static Angle ankle(Side side) {
      return side == Side.LEFT ? Angle.LEFT_ANKLE : Angle.RIGHT_ANKLE;
    }
  }

  /// A part of the way to another.
  Posture towards(Posture other, double part) {
    double[] between = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      between[i] = degrees[i] + (other.degrees[i] - degrees[i]) * part;
    }
    return new Posture(place.towards(other.place, part), between);
  }

  /// Whether no angle differs by more than some degrees.
  boolean isLike(Posture other, double most) {
    return Stream.of(Angle.values())
        .allMatch(angle -> Math.abs(angle(angle) - other.angle(angle)) <= most);
  }
}
