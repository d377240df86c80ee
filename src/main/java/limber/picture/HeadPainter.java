package limber.picture;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Draws a head: hair, a hint of a face that tells where it looks, and the neck.
record HeadPainter(Stage stage, Appearance look) {

  private static final Color DARK = new Color(0x3A2F2A);

  List<Solid> solids(Skeleton skeleton) {
    Vec middle = skeleton.head().middle();
    Axes axes = skeleton.head().axes();
    double near = stage.near(middle);
    List<Solid> solids = new ArrayList<>();
    Vec base = skeleton.top().minus(skeleton.chest().up().times(2));
    solids.add(
        new Solid(Math.min(near, stage.near(base)) - 1, look.skin())
            .limb(
                stage.at(base),
                stage.pixels(5.6),
                stage.at(middle.minus(axes.up().times(5))),
                stage.pixels(4.8)));
    solids.add(
        new Solid(near + 1, look.skin())
            .limb(
                stage.at(middle.plus(axes.up().times(1.5))),
                stage.pixels(Body.HEAD),
                stage.at(middle.minus(axes.up().times(2.5)).plus(axes.front().times(1.5))),
                stage.pixels(Body.HEAD - 2.2))
            .disc(
                stage.at(middle.plus(axes.front().times(Body.HEAD)).minus(axes.up().times(0.5))),
                stage.pixels(1.8)));
    solids.addAll(hair(middle, axes, near));
    solids.addAll(face(middle, axes, near));
    return solids;
  }

  private List<Solid> hair(Vec middle, Axes axes, double near) {
    Point2D.Double crown = stage.at(middle.plus(axes.up().times(2)).minus(axes.front().times(1)));
    Area hair = new Area(Round.disc(crown, stage.pixels(Body.HEAD + 0.8)));
    if (facing(axes.front()) > -0.45) {
      Vec face = middle.plus(axes.front().times(7.5)).minus(axes.up().times(6));
      hair.subtract(new Area(Round.disc(stage.at(face), stage.pixels(11.2))));
    }
    List<Solid> solids = new ArrayList<>();
    solids.add(new Solid(near + 1.2, look.hair()).shape(hair));
    Vec back = middle.minus(axes.front().times(9));
    Solid behind = new Solid(stage.near(back) + 0.5, look.hair());
    switch (look.style()) {
      case SHORT -> {}
      case BUN ->
          solids.add(behind.disc(stage.at(back.plus(axes.up().times(7))), stage.pixels(4.6)));
      case LONG -> {
        Vec neck = back.plus(axes.front().times(2));
        solids.add(
            behind.limb(
                stage.at(neck.plus(axes.up())),
                stage.pixels(5.6),
                stage.at(neck.minus(axes.up().times(9))),
                stage.pixels(3.4)));
      }
    }
    return solids;
  }

  private List<Solid> face(Vec middle, Axes axes, double near) {
    List<Solid> solids = new ArrayList<>();
    for (int sign : new int[] {-1, 1}) {
      Vec side = axes.right().times(sign);
      Vec eye = middle.plus(axes.front().times(8.6)).plus(side.times(4)).plus(axes.up().times(0.5));
      if (facing(axes.front().times(0.9).plus(side.times(0.42))) > 0.12) {
        solids.add(dot(eye, near, 1.05, DARK));
      }
      Vec ear = middle.plus(side.times(9)).minus(axes.up().times(0.5));
      if (facing(side) > 0.4) {
        solids.add(dot(ear, near, 2.3, Tint.darker(look.skin(), 0.9)));
      }
    }
    return solids;
  }

  private Solid dot(Vec point, double near, double radius, Color color) {
    return new Solid(near + 2, color).flatDisc(stage.at(point), stage.pixels(radius));
  }

  /// How much a direction points to who looks, from -1 to 1.
  private double facing(Vec direction) {
    return stage.near(direction) - stage.near(Vec.ZERO);
  }
}
