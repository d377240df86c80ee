package limber.picture;

import limber.corpus.BodyPart;

/// The measures of the drawn figure, in centimetres: an adult of about 170, after the proportions
/// of Drillis and Contini (1966), the shoulders and hands a little broader so that they read well
/// in small.
final class Body {

  static final double THIGH = 43;
  static final double SHIN = 41;
  static final double UPPER_ARM = 29;
  static final double FOREARM = 25;

  /// From the wrist to the middle of the palm.
  static final double PALM = 6;

  static final double LOW_BACK = 21;
  static final double UPPER_BACK = 30;

  /// From the top of the spine to the middle of the head.
  static final double NECK = 18;

  static final double HEAD = 10.5;

  static final double HALF_HIPS = 9;
  static final double HALF_SHOULDERS = 17;

  /// How far the shoulders are below the top of the spine.
  static final double SHOULDERS_BELOW = 4;

  /// From the sole to the ankle.
  static final double ANKLE = 7;

  static final double HEEL = 5;
  static final double TOES = 17;

  private Body() {}

  /// How far from its middle a part touches what it rests on.
  static double thickness(BodyPart part) {
    return switch (part) {
      case HIPS, BACK, BELLY, CHEST -> 10.5;
      case HEAD -> 10;
      case LEFT_HIP, RIGHT_HIP -> 10;
      case LEFT_SHOULDER, RIGHT_SHOULDER -> 9;
      case LEFT_THIGH, RIGHT_THIGH -> 7.5;
      case LEFT_KNEE, RIGHT_KNEE -> 5.5;
      case LEFT_SHIN, RIGHT_SHIN -> 5;
      case LEFT_ELBOW, RIGHT_ELBOW -> 4;
      case LEFT_HAND, RIGHT_HAND -> 2.5;
      case LEFT_HEEL, RIGHT_HEEL, LEFT_TOES, RIGHT_TOES, LEFT_FOOT, RIGHT_FOOT -> 2.5;
    };
  }
}
