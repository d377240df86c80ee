package limber.picture;

import java.util.List;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.Side;

/// Keeps knees, feet and hands above the floor: what would sink in is lifted as the limb's owner
/// would lift it, by bending the limb or pointing the toes.
///
/// @param rests what rests already, and stays where it is
record Clearing(List<Pose.Rest> rests) {

  /// Lifting one part lowers another a little.
  private static final int ROUNDS = 3;

  /// Of a foot that lies on the floor, in centimetres.
  private static final double LOWEST_ANKLE = 4.6;

  /// Hips that are higher than this belong to somebody on their feet, in centimetres.
  private static final double STANDING = 60;

  private static final double LOWEST_TOES = Body.thickness(BodyPart.LEFT_TOES) - 0.3;
  private static final double PULLED = -35;
  private static final double POINTED = 70;

  Posture cleared(Posture posture) {
    Posture next = posture;
    for (int i = 0; i < ROUNDS; i++) {
      for (Side side : Side.values()) {
        next = lifted(next, knee(side));
        next = foot(next, side);
        next = lifted(next, hand(side));
      }
    }
    return next;
  }

  private static BodyPart knee(Side side) {
    return BodyPart.LEFT_KNEE.mirroredTo(side);
  }

  private static BodyPart hand(Side side) {
    return BodyPart.LEFT_HAND.mirroredTo(side);
  }

  private Posture lifted(Posture posture, BodyPart part) {
    Vec now = posture.skeleton().part(part);
    if (now.y() >= Body.thickness(part) - 0.05 || rests(part)) {
      return posture;
    }
    Vec above = now.withY(Body.thickness(part));
    return Grip.of(part, rests)
        .map(grip -> grip.reaching(posture, grip.within(posture, above).minus(now)))
        .orElse(posture);
  }

  private boolean rests(BodyPart part) {
    return rests.stream().anyMatch(rest -> rest.part() == part);
  }

  /// First the ankle comes up, then the toes are pointed, or pulled up where that is shorter.
  private Posture foot(Posture posture, Side side) {
    BodyPart foot = BodyPart.LEFT_FOOT.mirroredTo(side);
    BodyPart heel = BodyPart.LEFT_HEEL.mirroredTo(side);
    BodyPart toes = BodyPart.LEFT_TOES.mirroredTo(side);
    if (rests(foot) || rests(heel) || rests(toes)) {
      return posture;
    }
    Skeleton.Leg leg = posture.skeleton().leg(side);
    // who is near the floor bends the knee; who steps lifts it
    Grip.Joint joint = leg.hip().y() < STANDING ? Grip.Joint.END_ALONE : Grip.Joint.END;
    Grip grip = new Grip(Limb.Kind.LEG, side, joint);
    Posture next = raised(posture, grip, LOWEST_ANKLE - leg.ankle().y());
    Posture pointed = pointed(next, side);
    return raised(pointed, grip, LOWEST_TOES - pointed.skeleton().leg(side).lowest());
  }

  private static Posture raised(Posture posture, Grip grip, double sunk) {
    return sunk <= 0.05 ? posture : grip.reaching(posture, new Vec(0, sunk, 0));
  }

  /// With the least change of the ankle that clears the floor, or with the one that clears it most.
  private static Posture pointed(Posture posture, Side side) {
    Skeleton.Leg leg = posture.skeleton().leg(side);
    if (leg.lowest() >= LOWEST_TOES) {
      return posture;
    }
    double now = posture.ankle(side);
    double least =
        Least.of(
            angle ->
                Math.max(0, LOWEST_TOES - leg.pointed(angle).lowest()) * 1000
                    + Math.abs(angle - now),
            PULLED,
            POINTED,
            1);
    return posture.withAnkle(side, least);
  }
}
