package limber.picture;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.util.ArrayList;
import java.util.List;
import limber.corpus.Angle;
import limber.corpus.BodyPart;
import limber.corpus.Side;

/// Where every joint of the figure is.
///
/// @param pelvis how the hips lie
/// @param chest how the chest lies
/// @param spine from the middle between the hips to the top of the spine
/// @param head the head
/// @param left the limbs of the figure's left side
/// @param right the limbs of the figure's right side
/// @param belly how far the belly comes out, in centimetres
record Skeleton(
    Axes pelvis, Axes chest, List<Vec> spine, Head head, Limbs left, Limbs right, double belly) {

  /// In how many straight pieces each half of the spine is drawn.
  private static final int PIECES = 6;

  /// A head.
  ///
  /// @param middle its middle
  /// @param axes where its crown and its face point
  record Head(Vec middle, Axes axes) {

    /// How a head is held, in degrees.
    ///
    /// @param nod the chin down
    /// @param tilt leant to the own right
    /// @param turn the face to the own right
    record Held(double nod, double tilt, double turn) {
      static Held in(Posture posture) {
        return new Held(
            posture.angle(Angle.NOD),
            posture.angle(Angle.HEAD_TILT),
            posture.angle(Angle.HEAD_TURN));
      }

      Held nodded(double degrees) {
        return new Held(degrees, tilt, turn);
      }

      Held leant(double degrees) {
        return new Held(nod, degrees, turn);
      }
    }

    /// A head on the top of a spine.
    static Head on(Vec top, Axes chest, Held held) {
      Axes face = chest.bent(held.nod).leant(held.tilt).twisted(held.turn);
      return new Head(top.plus(face.up().plus(chest.up()).unit().times(Body.NECK)), face);
    }
  }

  /// The arm and the leg of a side.
  record Limbs(Arm arm, Leg leg) {}

  /// An arm.
  ///
  /// @param front where the inside of the elbow looks
  record Arm(Vec shoulder, Vec elbow, Vec wrist, Vec palm, Vec front) {}

  /// A leg.
  ///
  /// @param front where the shin's front looks
  /// @param foot the foot
  record Leg(Vec hip, Vec knee, Vec ankle, Vec front, Foot foot) {
    Vec heel() {
      return middleOfFoot().minus(foot.toes.times(Body.HEEL));
    }

    Vec toes() {
      return middleOfFoot().plus(foot.toes.times(Body.TOES));
    }

    /// How high the lower of heel and toes is.
    double lowest() {
      return Math.min(heel().y(), toes().y());
    }

    /// The same leg with another angle of the ankle, in degrees.
    Leg pointed(double degrees) {
      return new Leg(
          hip, knee, ankle, front, Foot.of(ankle.minus(knee).unit(), front, toRadians(degrees)));
    }

    /// Below the ankle, as deep in the foot as it is thick.
    Vec middleOfFoot() {
      return ankle.plus(foot.sole.times(Body.ANKLE - Body.thickness(BodyPart.LEFT_FOOT)));
    }
  }

  /// Where a foot points.
  ///
  /// @param toes where its toes point
  /// @param sole where its sole looks
  record Foot(Vec toes, Vec sole) {

    /// @param shin where the shin points
    /// @param front where its front looks
    /// @param pointed how far the toes are pointed, in radians
    static Foot of(Vec shin, Vec front, double pointed) {
      return new Foot(
          front.times(cos(pointed)).plus(shin.times(sin(pointed))),
          shin.times(cos(pointed)).minus(front.times(sin(pointed))));
    }
  }

  static Skeleton of(Posture posture) {
    Axes pelvis = Axes.of(posture.angle(Angle.TRUNK), posture.angle(Angle.TURN));
    List<Vec> spine = new ArrayList<>(List.of(posture.place()));
    Axes waist = spine(spine, pelvis, Bend.low(posture));
    Axes chest = spine(spine, waist, Bend.high(posture));
    return new Skeleton(
        pelvis,
        chest,
        List.copyOf(spine),
        Head.on(spine.getLast(), chest, Head.Held.in(posture)),
        limbs(posture, Side.LEFT, spine, pelvis, chest),
        limbs(posture, Side.RIGHT, spine, pelvis, chest),
        posture.angle(Angle.BELLY));
  }

  /// How one half of the spine is bent, over its whole length.
  private record Bend(double length, double forward, double right, double twist) {

    static Bend low(Posture posture) {
      return new Bend(
          Body.LOW_BACK,
          posture.angle(Angle.LOW_BACK),
          posture.angle(Angle.SIDE_BEND) / 2,
          posture.angle(Angle.TWIST) * 0.25);
    }

    /// Most of a turn of the trunk happens in its upper half.
    static Bend high(Posture posture) {
      return new Bend(
          Body.UPPER_BACK,
          posture.angle(Angle.UPPER_BACK),
          posture.angle(Angle.SIDE_BEND) / 2,
          posture.angle(Angle.TWIST) * 0.75);
    }
  }

  /// Lengthens the spine by one evenly bent half.
  private static Axes spine(List<Vec> spine, Axes from, Bend bend) {
    Axes axes = from;
    for (int i = 0; i < PIECES; i++) {
      // half before and half after each piece, so that the pieces lie along the arc
      Axes middle = bent(axes, bend, 0.5 / PIECES);
      spine.add(spine.getLast().plus(middle.up().times(bend.length / PIECES)));
      axes = bent(middle, bend, 0.5 / PIECES);
    }
    return axes;
  }

  private static Axes bent(Axes axes, Bend bend, double part) {
    return axes.bent(bend.forward * part).leant(bend.right * part).twisted(bend.twist * part);
  }

  private static Limbs limbs(Posture posture, Side side, List<Vec> spine, Axes pelvis, Axes chest) {
    return new Limbs(
        arm(posture.arm(side), outwards(chest, side), spine.getLast(), chest),
        leg(posture.leg(side), posture.ankle(side), outwards(pelvis, side), spine, pelvis));
  }

  static Vec outwards(Axes axes, Side side) {
    return side == Side.RIGHT ? axes.right() : axes.right().times(-1);
  }

  private static Arm arm(Limb limb, Vec outwards, Vec top, Axes chest) {
    Limb.Bones bones = limb.bones(Limb.Kind.ARM, chest, outwards);
    Vec shoulder =
        top.plus(outwards.times(Body.HALF_SHOULDERS)).minus(chest.up().times(Body.SHOULDERS_BELOW));
    Vec elbow = shoulder.plus(bones.upper().times(Body.UPPER_ARM));
    Vec wrist = elbow.plus(bones.lower().times(Body.FOREARM));
    return new Arm(
        shoulder, elbow, wrist, wrist.plus(bones.lower().times(Body.PALM)), bones.front());
  }

  private static Leg leg(Limb limb, double ankle, Vec outwards, List<Vec> spine, Axes pelvis) {
    Limb.Bones bones = limb.bones(Limb.Kind.LEG, pelvis, outwards);
    Vec hip = spine.getFirst().plus(outwards.times(Body.HALF_HIPS));
    Vec knee = hip.plus(bones.upper().times(Body.THIGH));
    return new Leg(
        hip,
        knee,
        knee.plus(bones.lower().times(Body.SHIN)),
        bones.front(),
        Foot.of(bones.lower(), bones.front(), toRadians(ankle)));
  }

  /// The ankle's angle with which the toes point along a level floor.
  static double flatAnkle(Posture posture, Side side) {
    Leg level = of(posture.withAnkle(side, 0)).leg(side);
    return Math.toDegrees(Math.atan2(level.foot.toes.y(), -level.foot.sole.y()));
  }

  Limbs limbs(Side side) {
    return side == Side.LEFT ? left : right;
  }

  Arm arm(Side side) {
    return limbs(side).arm;
  }

  Leg leg(Side side) {
    return limbs(side).leg;
  }

  Vec waist() {
    return spine.get(PIECES);
  }

  Vec top() {
    return spine.getLast();
  }

  /// The middle of the rib cage.
  Vec ribs() {
    return spine.get(PIECES + PIECES / 2 + 1);
  }

  /// Where a part of the body is.
  Vec part(BodyPart part) {
    return part.side().map(side -> part(part, side)).orElseGet(() -> middle(part));
  }

  private Vec middle(BodyPart part) {
    return switch (part) {
      case HIPS -> spine.getFirst();
      case BACK -> ribs();
      case BELLY -> waist().plus(pelvis.front().plus(chest.front()).unit().times(9 + belly));
      case CHEST -> ribs().plus(chest.front().times(10));
      default -> head.middle;
    };
  }

  private Vec part(BodyPart part, Side side) {
    Arm arm = arm(side);
    Leg leg = leg(side);
    return switch (part.mirroredTo(Side.LEFT)) {
      case LEFT_SHOULDER -> arm.shoulder;
      case LEFT_ELBOW -> arm.elbow;
      case LEFT_HAND -> arm.palm;
      case LEFT_HIP -> leg.hip;
      case LEFT_THIGH -> leg.hip.towards(leg.knee, 0.6);
      case LEFT_KNEE -> leg.knee;
      case LEFT_SHIN -> leg.knee.towards(leg.ankle, 0.5);
      case LEFT_HEEL -> leg.heel();
      case LEFT_TOES -> leg.toes();
      default -> leg.middleOfFoot();
    };
  }
}
