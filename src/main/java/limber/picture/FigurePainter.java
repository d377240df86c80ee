package limber.picture;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import limber.corpus.Side;

/// Turns a skeleton into a clothed figure with round limbs.
///
/// @param stage where on the picture it stands
/// @param look what it wears
record FigurePainter(Stage stage, Appearance look) {

  /// How much light falls on the limbs that are further away.
  static final double SHADE = 0.72;

  /// Of how many pieces of the spine a slice of the trunk is.
  private static final int SLICE = 2;

  /// How many pieces of the spine the trousers cover.
  private static final int HIPS = 2;

  /// The half widths of the trunk along the spine, from the hips to the shoulders, in centimetres:
  /// how far its two round edges are apart, and how round they are.
  private static final double[][] TRUNK = {
    {7, 9.2}, {6, 9}, {5.5, 9}, {6, 9.4}, {8, 9.4}, {10, 8.6}
  };

  /// The pieces of the figure.
  List<Solid> solids(Skeleton skeleton) {
    List<Solid> solids = new ArrayList<>();
    solids.addAll(trunk(skeleton));
    solids.addAll(new HeadPainter(stage, look).solids(skeleton));
    for (Side side : Side.values()) {
      double light = isFar(skeleton, side) ? SHADE : 1;
      solids.addAll(leg(skeleton, side, light));
      solids.addAll(arm(skeleton, side, light));
    }
    return solids;
  }

  /// Only from the side is one half of the body behind the other.
  private boolean isFar(Skeleton skeleton, Side side) {
    Vec outwards = Skeleton.outwards(skeleton.pelvis(), side);
    return stage.near(outwards) - stage.near(Vec.ZERO) < -0.35;
  }

  private List<Solid> trunk(Skeleton skeleton) {
    double near = stage.near(skeleton.waist());
    Solid hips = new Solid(near - 0.2, look.trousers());
    Solid shirt = new Solid(near, look.shirt());
    int last = skeleton.spine().size() - 2;
    for (int i = 0; i < last; i += SLICE) {
      ring(i < HIPS ? hips : shirt, skeleton, i, last);
    }
    shirt.limb(
        stage.at(skeleton.left().arm().shoulder()),
        stage.pixels(6.4),
        stage.at(skeleton.right().arm().shoulder()),
        stage.pixels(6.4));
    if (skeleton.belly() > 0) {
      Vec out = skeleton.waist().plus(skeleton.pelvis().front().times(skeleton.belly()));
      shirt.disc(stage.at(out), stage.pixels(10.5));
    }
    return List.of(hips, shirt);
  }

  /// A slice of the trunk.
  private void ring(Solid solid, Skeleton skeleton, int i, int last) {
    Vec from = skeleton.spine().get(i);
    int end = Math.min(last, i + SLICE);
    Vec to = skeleton.spine().get(end);
    double[] here = width((double) i / last);
    double[] there = width((double) end / last);
    Vec across = across(skeleton, (double) i / last).times(here[0]);
    Vec next = across(skeleton, (double) end / last).times(there[0]);
    for (int sign : new int[] {-1, 1}) {
      solid.limb(
          stage.at(from.plus(across.times(sign))),
          stage.pixels(here[1]),
          stage.at(to.plus(next.times(sign))),
          stage.pixels(there[1]));
    }
    solid.flatArea(
        stage.at(List.of(from.plus(across), to.plus(next), to.minus(next), from.minus(across))));
  }

  private static Vec across(Skeleton skeleton, double part) {
    return skeleton.pelvis().right().towards(skeleton.chest().right(), part).unit();
  }

  private static double[] width(double part) {
    double place = part * (TRUNK.length - 1);
    int i = Math.min((int) place, TRUNK.length - 2);
    double rest = place - i;
    return IntStream.range(0, 2)
        .mapToDouble(k -> TRUNK[i][k] + (TRUNK[i + 1][k] - TRUNK[i][k]) * rest)
        .toArray();
  }

  private List<Solid> leg(Skeleton skeleton, Side side, double light) {
    Skeleton.Leg leg = skeleton.leg(side);
    Color trousers = Tint.darker(look.trousers(), light);
    Point2D.Double knee = stage.at(leg.knee());
    Solid thigh =
        new Solid(middle(leg.hip(), leg.knee()), trousers)
            .limb(stage.at(leg.hip()), stage.pixels(8.6), knee, stage.pixels(6.2));
    Solid shin =
        new Solid(middle(leg.knee(), leg.ankle()), trousers)
            .limb(knee, stage.pixels(6), stage.at(leg.ankle()), stage.pixels(4.2));
    joint(shin, leg.knee(), leg.hip(), 5.5);
    Solid foot =
        new Solid(stage.near(leg.ankle()) - 0.5, Tint.darker(look.skin(), light))
            .limb(
                stage.at(leg.heel().towards(leg.ankle(), 0.25)),
                stage.pixels(3.6),
                stage.at(leg.toes().minus(leg.foot().toes().times(2.5))),
                stage.pixels(2.4));
    return List.of(thigh, shin, foot);
  }

  private List<Solid> arm(Skeleton skeleton, Side side, double light) {
    Skeleton.Arm arm = skeleton.arm(side);
    Color skin = Tint.darker(look.skin(), light);
    Point2D.Double shoulder = stage.at(arm.shoulder());
    Point2D.Double elbow = stage.at(arm.elbow());
    Point2D.Double wrist = stage.at(arm.wrist());
    double up = middle(arm.shoulder(), arm.elbow());
    Solid upper = new Solid(up, skin).limb(shoulder, stage.pixels(5), elbow, stage.pixels(4.1));
    Solid sleeve =
        new Solid(up + 0.2, Tint.darker(look.shirt(), light))
            .limb(
                shoulder,
                stage.pixels(6.2),
                stage.at(arm.shoulder().towards(arm.elbow(), 0.5)),
                stage.pixels(5.4));
    Solid lower =
        new Solid(middle(arm.elbow(), arm.wrist()), skin)
            .limb(elbow, stage.pixels(4.1), wrist, stage.pixels(3))
            .limb(
                wrist,
                stage.pixels(3),
                stage.at(arm.wrist().towards(arm.palm(), 1.1)),
                stage.pixels(3.4));
    joint(lower, arm.elbow(), arm.shoulder(), 3.6);
    return List.of(upper, sleeve, lower);
  }

  /// Hides the outline where the lower half of a limb goes on from the upper one.
  private void joint(Solid half, Vec joint, Vec root, double radius) {
    half.flatLimb(
        stage.at(joint),
        stage.pixels(radius),
        stage.at(joint.towards(root, 0.2)),
        stage.pixels(radius));
  }

  private double middle(Vec from, Vec to) {
    return stage.near(from.towards(to, 0.5));
  }
}
