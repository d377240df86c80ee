package limber.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limber.corpus.Angle;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.PoseScript;

/// Whether a body could move as a script says: nothing bends too far, nothing is under the floor,
/// and what rests on something reaches it and stays there.
final class Soundness {

  /// How far apart may still count as touching, in centimetres.
  static final double TOUCHING = 1.5;

  /// How far something may sink into the floor, in centimetres: skin and mats give way.
  static final double SINKING = 2;

  /// How much more a joint may bend than its range, in degrees.
  private static final double GIVE = 2;

  /// How many moments of each movement are looked at.
  private static final int LOOKS = 12;

  private final Motion motion;
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  private Soundness(PoseScript script) {
    this.motion = new Motion(script);
  }

  /// A fault at its worst.
  private record Fault(double size, String words) {}

  private void note(String what, double size, String words) {
    faults.merge(
        what, new Fault(size, words), (one, other) -> one.size >= other.size ? one : other);
  }

  /// What is not sound, in words for who writes the script; empty where all is.
  static List<String> faults(PoseScript script) {
    Soundness soundness = new Soundness(script);
    soundness.motion.poses().forEach(soundness::pose);
    for (Motion.Phase phase : soundness.motion.phases()) {
      if (phase.kind() == Motion.Kind.MOVE) {
        soundness.way(phase);
      }
    }
    return soundness.faults.values().stream().map(Fault::words).toList();
  }

  private void pose(String name, Rested rested) {
    String where = "in the pose " + name;
    posture(rested.posture(), where);
    touching(rested, where);
  }

  private void way(Motion.Phase phase) {
    for (int i = 1; i < LOOKS; i++) {
      Rested rested = motion.rested(phase, (double) i / LOOKS);
      String where = "on the way from " + phase.from() + " to " + phase.to();
      posture(rested.posture(), where);
      touching(rested, where);
    }
  }

  private void posture(Posture posture, String where) {
    for (Angle angle : Angle.values()) {
      bent(angle, posture.angle(angle), where);
    }
    Skeleton skeleton = posture.skeleton();
    for (BodyPart part : BodyPart.values()) {
      double under = Body.thickness(part) - skeleton.part(part).y();
      if (under > SINKING && touchesFloor(part)) {
        note(
            part.word() + where,
            under,
            "%s is %.0f cm under the floor %s".formatted(part.word(), under, where));
      }
    }
  }

  /// The outside of the belly and the chest is where these parts are, not their middle.
  private static boolean touchesFloor(BodyPart part) {
    return part != BodyPart.BELLY && part != BodyPart.CHEST;
  }

  private void bent(Angle angle, double degrees, String where) {
    double over = Math.max(angle.least() - degrees, degrees - angle.most());
    if (over > GIVE) {
      note(
          angle.word() + where,
          over,
          "%s is %.0f %s, and a body does %d to %d"
              .formatted(angle.word(), degrees, where, angle.least(), angle.most()));
    }
  }

  private void touching(Rested rested, String where) {
    Skeleton skeleton = rested.posture().skeleton();
    for (Map.Entry<Pose.Rest, Vec> place : rested.places().entrySet()) {
      BodyPart part = place.getKey().part();
      Vec gap = place.getValue().minus(skeleton.part(part));
      if (gap.length() > TOUCHING) {
        note(
            part.word() + " rests " + where,
            gap.length(),
            "%s misses its place by %.0f cm to the side and %.0f cm up or down %s"
                .formatted(part.word(), Math.hypot(gap.x(), gap.z()), gap.y(), where));
      }
    }
  }
}
