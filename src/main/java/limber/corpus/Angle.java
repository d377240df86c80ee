package limber.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One number of a pose: how a part of the figure is bent or turned, in degrees from standing
/// upright with the arms hanging, seen from its right side.
///
/// The ranges are those of a healthy adult joint, after the American Academy of Orthopaedic
/// Surgeons (1965), rounded up to what people reach with help: what lies outside is a slip of the
/// pen.
public enum Angle {
  /// Where the low end of the trunk points: 90 is upright, 0 lies on the front with the head to the
  /// right, 180 on the back with the head to the left.
  TRUNK(-90, 270),
  /// How far the whole body is turned about its own length, its front towards who looks: 90 faces
  /// them, -90 has its back to them.
  TURN(-180, 180),
  /// Bending of the low back: forwards, or with a minus backwards.
  LOW_BACK(-40, 70),
  /// Bending of the upper back.
  UPPER_BACK(-35, 60),
  /// Bending to the own right, or with a minus to the left.
  SIDE_BEND(-45, 45),
  /// The chest turned against the hips, to the own right or with a minus to the left.
  TWIST(-60, 60),
  /// The chin to the chest, or with a minus the head back.
  NOD(-60, 60),
  /// The face turned to the own right, or with a minus to the left.
  HEAD_TURN(-80, 80),
  /// The head leant to the own right shoulder, or with a minus to the left.
  HEAD_TILT(-45, 45),
  /// How far the belly comes out, in centimetres, or with a minus goes in.
  BELLY(-4, 6),
  /// The arm forwards: 90 points ahead, 180 is overhead.
  LEFT_SHOULDER(-60, 185),
  RIGHT_SHOULDER(-60, 185),
  /// The arm away from the body, to its side.
  LEFT_ARM_OUT(-50, 180),
  RIGHT_ARM_OUT(-50, 180),
  /// The arm turned about its own length, outwards.
  LEFT_ARM_TURN(-100, 100),
  RIGHT_ARM_TURN(-100, 100),
  LEFT_ELBOW(-5, 155),
  RIGHT_ELBOW(-5, 155),
  /// The thigh forwards: 90 is as on a chair.
  LEFT_HIP(-35, 140),
  RIGHT_HIP(-35, 140),
  /// The thigh away from the other one.
  LEFT_LEG_OUT(-35, 60),
  RIGHT_LEG_OUT(-35, 60),
  /// The leg turned about its own length, the knee outwards.
  LEFT_LEG_TURN(-50, 90),
  RIGHT_LEG_TURN(-50, 90),
  LEFT_KNEE(-5, 160),
  RIGHT_KNEE(-5, 160),
  /// The toes pointed, or with a minus pulled up.
  LEFT_ANKLE(-40, 75),
  RIGHT_ANKLE(-40, 75);

  private final int least;
  private final int most;

  Angle(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /// The word for it in a pose script, such as `low-back`; of a limb with its side in front.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The angle of that word, or none.
  static Optional<Angle> of(String word) {
    return Arrays.stream(values()).filter(angle -> angle.word().equals(word)).findFirst();
  }

  /// The least that a body can do.
  public int least() {
    return least;
  }

  /// The most that a body can do.
  public int most() {
    return most;
  }

  /// The same angle on the other side; itself where it has no side.
  public Angle mirrored() {
    return Side.swapped(word()).flatMap(Angle::of).orElse(this);
  }

  /// What the number becomes in a mirror: bending and turning to a side goes to the other.
  int mirrored(int degrees) {
    return isToASide() ? -degrees : degrees;
  }

  private boolean isToASide() {
    return switch (this) {
      case TURN, SIDE_BEND, TWIST, HEAD_TURN, HEAD_TILT -> true;
      default -> false;
    };
  }
}
