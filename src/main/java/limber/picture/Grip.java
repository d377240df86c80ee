package limber.picture;

import java.util.List;
import java.util.Optional;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.Side;

/// How a limb brings one of its parts to a place.
///
/// @param kind an arm or a leg
/// @param side whose
/// @param joint what is brought there
record Grip(Limb.Kind kind, Side side, Joint joint) {

  /// What a limb can bring to a place.
  enum Joint {
    /// The knee or the elbow: the upper bone alone is aimed.
    MIDDLE,
    /// The hand or the foot.
    END,
    /// The hand or the foot, while the knee or the elbow stays where it is.
    END_ALONE
  }

  static boolean isArm(BodyPart part) {
    BodyPart left = part.mirroredTo(Side.LEFT);
    return left == BodyPart.LEFT_HAND || left == BodyPart.LEFT_ELBOW;
  }

  /// The limb that brings a part to its place; none where the part belongs to the trunk.
  ///
  /// @param rests all that rests: where the middle of a limb rests, its end moves alone
  static Optional<Grip> of(BodyPart part, List<Pose.Rest> rests) {
    return switch (part.mirroredTo(Side.LEFT)) {
      case LEFT_ELBOW -> of(Limb.Kind.ARM, part, Joint.MIDDLE);
      case LEFT_KNEE -> of(Limb.Kind.LEG, part, Joint.MIDDLE);
      case LEFT_HAND -> of(Limb.Kind.ARM, part, rests(rests, part, BodyPart.LEFT_ELBOW));
      case LEFT_HEEL, LEFT_TOES, LEFT_FOOT ->
          of(Limb.Kind.LEG, part, rests(rests, part, BodyPart.LEFT_KNEE));
      default -> Optional.empty();
    };
  }

  private static Optional<Grip> of(Limb.Kind kind, BodyPart part, Joint joint) {
    return part.side().map(side -> new Grip(kind, side, joint));
  }

  private static Joint rests(List<Pose.Rest> rests, BodyPart part, BodyPart middle) {
    boolean both =
        rests.stream()
            .map(Pose.Rest::part)
            .anyMatch(
                other -> other.side().equals(part.side()) && other.mirroredTo(Side.LEFT) == middle);
    return both ? Joint.END_ALONE : Joint.END;
  }

  /// The posture after the part was shifted as far as the limb lets it.
  Posture reaching(Posture posture, Vec shift) {
    Skeleton skeleton = posture.skeleton();
    Vec root = root(skeleton);
    Vec middle = middle(skeleton);
    Vec end = end(skeleton);
    Vec upper = middle.minus(root).unit();
    Reach reach =
        switch (joint) {
          case MIDDLE -> {
            Vec aimed = middle.plus(shift).minus(root).unit();
            yield new Reach(aimed, end.minus(root.plus(aimed.times(first()))).unit());
          }
          case END_ALONE -> new Reach(upper, end.plus(shift).minus(middle).unit());
          case END ->
              Reach.to(end.plus(shift).minus(root), pole(posture, skeleton), first(), second());
        };
    return with(posture, skeleton, reach);
  }

  private Vec pole(Posture posture, Skeleton skeleton) {
    Axes trunk = kind == Limb.Kind.ARM ? skeleton.chest() : skeleton.pelvis();
    Limb limb = kind == Limb.Kind.ARM ? posture.arm(side) : posture.leg(side);
    return limb.bones(kind, trunk, Skeleton.outwards(trunk, side)).pole();
  }

  /// A place near the given one at which the middle joint can be.
  Vec within(Posture posture, Vec place) {
    if (joint != Joint.MIDDLE) {
      return place;
    }
    Skeleton skeleton = posture.skeleton();
    Vec root = root(skeleton);
    double drop = Math.clamp(place.y() - root.y(), -first(), first());
    double across = Math.sqrt(first() * first() - drop * drop);
    Vec level = place.minus(root).withY(0);
    return root.plus(level.unit().times(across)).withY(root.y() + drop);
  }

  private Posture with(Posture posture, Skeleton skeleton, Reach reach) {
    Axes trunk = kind == Limb.Kind.ARM ? skeleton.chest() : skeleton.pelvis();
    Vec outwards = Skeleton.outwards(trunk, side);
    return kind == Limb.Kind.ARM
        ? posture.withArm(
            side, posture.arm(side).pointing(kind, trunk, outwards, reach.upper(), reach.lower()))
        : posture.withLeg(
            side, posture.leg(side).pointing(kind, trunk, outwards, reach.upper(), reach.lower()));
  }

  private double first() {
    return kind == Limb.Kind.ARM ? Body.UPPER_ARM : Body.THIGH;
  }

  private double second() {
    return kind == Limb.Kind.ARM ? Body.FOREARM + Body.PALM : Body.SHIN;
  }

  private Vec root(Skeleton skeleton) {
    return kind == Limb.Kind.ARM ? skeleton.arm(side).shoulder() : skeleton.leg(side).hip();
  }

  private Vec middle(Skeleton skeleton) {
    return kind == Limb.Kind.ARM ? skeleton.arm(side).elbow() : skeleton.leg(side).knee();
  }

  private Vec end(Skeleton skeleton) {
    return kind == Limb.Kind.ARM ? skeleton.arm(side).palm() : skeleton.leg(side).ankle();
  }
}
