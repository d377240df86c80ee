package limber.picture;

import static java.lang.Math.acos;
import static java.lang.Math.asin;
import static java.lang.Math.atan2;
import static java.lang.Math.clamp;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/// How an arm or a leg is bent at its two joints, in degrees, from hanging straight down.
///
/// @param forward the upper bone forwards
/// @param out the upper bone away from the body, to its own side
/// @param turn the limb about its own length, outwards
/// @param bend the middle joint, a knee to the back or an elbow to the front
record Limb(double forward, double out, double turn, double bend) {

  /// To which side a middle joint bends.
  enum Kind {
    ARM(1),
    LEG(-1);

    final int sign;

    Kind(int sign) {
      this.sign = sign;
    }
  }

  /// Where the bones point.
  ///
  /// @param upper the upper bone
  /// @param lower the lower bone
  /// @param pole to which side the middle joint comes out when the limb is bent
  /// @param front where the front of the lower bone looks, at a right angle to it
  record Bones(Vec upper, Vec lower, Vec pole, Vec front) {}

  /// @param trunk the part of the trunk that the limb hangs from
  /// @param outwards the direction away from the body
  Bones bones(Kind kind, Axes trunk, Vec outwards) {
    Shaft shaft = shaft(trunk, outwards);
    double angle = toRadians(turn);
    Vec front = shaft.front.times(cos(angle)).plus(shaft.side.times(sin(angle)));
    double knee = toRadians(bend);
    Vec lower = shaft.along.times(cos(knee)).plus(front.times(kind.sign * sin(knee)));
    Vec ahead = front.times(cos(knee)).minus(shaft.along.times(kind.sign * sin(knee)));
    return new Bones(shaft.along, lower, front.times(-kind.sign), ahead);
  }

  /// The upper bone with the directions around it.
  private record Shaft(Vec along, Vec front, Vec side) {}

  private Shaft shaft(Axes trunk, Vec outwards) {
    double angle = toRadians(forward);
    double away = toRadians(out);
    Vec swung = trunk.front().times(sin(angle)).minus(trunk.up().times(cos(angle)));
    Vec front = trunk.front().times(cos(angle)).plus(trunk.up().times(sin(angle)));
    return new Shaft(
        swung.times(cos(away)).plus(outwards.times(sin(away))),
        front,
        outwards.times(cos(away)).minus(swung.times(sin(away))));
  }

  /// The limb whose bones point in given directions. What these leave open stays as it is here.
  Limb pointing(Kind kind, Axes trunk, Vec outwards, Vec upper, Vec lower) {
    double away = toDegrees(asin(clamp(upper.dot(outwards), -1, 1)));
    double ahead = upper.dot(trunk.front());
    double down = -upper.dot(trunk.up());
    boolean sideways = Math.hypot(ahead, down) < 0.02;
    // an arm that is raised through the side is written as more than 90 degrees out
    boolean through = Math.abs(out) > 90 || (Math.abs(out) == 90 && sideways);
    double swing = sideways ? forward : near(toDegrees(atan2(ahead, down)), forward);
    Limb aimed =
        through && Math.abs(swing - forward) > 90
            ? new Limb(near(swing + 180, forward), Math.copySign(180, away) - away, turn, bend)
            : new Limb(swing, away, turn, bend);
    double knee = acos(clamp(upper.dot(lower), -1, 1));
    if (sin(knee) < 0.03) {
      return new Limb(aimed.forward, aimed.out, turn, toDegrees(knee));
    }
    Shaft shaft = aimed.shaft(trunk, outwards);
    Vec front = lower.minus(upper.times(cos(knee))).times(kind.sign / sin(knee));
    double about = toDegrees(atan2(front.dot(shaft.side), front.dot(shaft.front)));
    return new Limb(aimed.forward, aimed.out, near(about, turn), toDegrees(knee));
  }

  /// The same angle, written as close as can be to another.
  private static double near(double degrees, double other) {
    return degrees + 360 * Math.rint((other - degrees) / 360);
  }

  /// A part of the way to another.
  Limb towards(Limb other, double part) {
    return new Limb(
        mix(forward, other.forward, part),
        mix(out, other.out, part),
        mix(turn, other.turn, part),
        mix(bend, other.bend, part));
  }

  private static double mix(double from, double to, double part) {
    return from + (to - from) * part;
  }
}
