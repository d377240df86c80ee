package limber.picture;

import limber.corpus.Area;
import limber.corpus.Side;

/// Where on the body the areas are that can glow.
final class Areas {

  private Areas() {}

  /// The middle of an area, in centimetres.
  static Vec middle(Skeleton skeleton, Area area) {
    Vec front = skeleton.pelvis().front();
    Vec chest = skeleton.chest().front();
    return switch (area) {
      case BELLY -> skeleton.spine().get(4).plus(front.times(5 + skeleton.belly()));
      case LOW_BACK -> skeleton.spine().get(3).minus(front.times(6));
      case UPPER_BACK -> skeleton.ribs().minus(chest.times(6));
      case CHEST -> skeleton.ribs().plus(chest.times(5)).plus(skeleton.chest().up().times(2));
      case LEFT_WAIST -> waist(skeleton, Side.LEFT);
      case RIGHT_WAIST -> waist(skeleton, Side.RIGHT);
      case LEFT_SHOULDER -> skeleton.left().arm().shoulder();
      case RIGHT_SHOULDER -> skeleton.right().arm().shoulder();
      case LEFT_BUTTOCK -> buttock(skeleton, Side.LEFT);
      case RIGHT_BUTTOCK -> buttock(skeleton, Side.RIGHT);
      case LEFT_HIP_FRONT -> hip(skeleton, Side.LEFT);
      case RIGHT_HIP_FRONT -> hip(skeleton, Side.RIGHT);
      case LEFT_THIGH_FRONT -> thigh(skeleton, Side.LEFT, 3);
      case RIGHT_THIGH_FRONT -> thigh(skeleton, Side.RIGHT, 3);
      case LEFT_THIGH_BACK -> thigh(skeleton, Side.LEFT, -3.5);
      case RIGHT_THIGH_BACK -> thigh(skeleton, Side.RIGHT, -3.5);
      case LEFT_CALF -> calf(skeleton, Side.LEFT);
      case RIGHT_CALF -> calf(skeleton, Side.RIGHT);
    };
  }

  /// How large an area is, in centimetres.
  static double radius(Area area) {
    return switch (area) {
      case BELLY, CHEST, UPPER_BACK -> 9;
      case LOW_BACK, LEFT_BUTTOCK, RIGHT_BUTTOCK, LEFT_WAIST, RIGHT_WAIST -> 8;
      default -> 7;
    };
  }

  private static Vec waist(Skeleton skeleton, Side side) {
    return skeleton.waist().plus(Skeleton.outwards(skeleton.chest(), side).times(11));
  }

  private static Vec buttock(Skeleton skeleton, Side side) {
    return skeleton.leg(side).hip().minus(skeleton.pelvis().front().times(6));
  }

  private static Vec hip(Skeleton skeleton, Side side) {
    return skeleton.leg(side).hip().plus(skeleton.pelvis().front().times(6));
  }

  /// @param forward how far towards the front of the thigh, in centimetres
  private static Vec thigh(Skeleton skeleton, Side side, double forward) {
    Skeleton.Leg leg = skeleton.leg(side);
    Vec along = leg.knee().minus(leg.hip()).unit();
    Vec shin = leg.ankle().minus(leg.knee()).unit();
    Vec front = leg.front().plus(shin).across(along);
    Vec out = front.length() < 1e-6 ? skeleton.pelvis().front() : front.unit();
    return leg.hip().towards(leg.knee(), 0.5).plus(out.times(forward));
  }

  private static Vec calf(Skeleton skeleton, Side side) {
    Skeleton.Leg leg = skeleton.leg(side);
    return leg.knee().towards(leg.ankle(), 0.42).minus(leg.front().times(2.5));
  }
}
