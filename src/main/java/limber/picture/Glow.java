package limber.picture;

import java.awt.Color;
import java.awt.geom.Point2D;
import limber.corpus.Area;

/// A light on the body, where it works or where one feels it: over the trunk and the limb it
/// belongs to, under an arm that is nearer.
///
/// @param near how near it is, in centimetres
/// @param middle its middle, in pixels
/// @param radius in pixels
/// @param strength from 0 to 1
record Glow(double near, Point2D.Double middle, double radius, double strength) implements Piece {

  /// From the middle of the body to its skin.
  private static final double SKIN = 9;

  private static final double[] RINGS = {1, 0.72, 0.42};
  private static final double EACH = 0.42;

  static Glow of(Stage stage, Skeleton skeleton, Area area, double strength) {
    Vec middle = Areas.middle(skeleton, area);
    return new Glow(
        stage.near(middle) + SKIN, stage.at(middle), stage.pixels(Areas.radius(area)), strength);
  }

  @Override
  public void draw(Canvas canvas) {
    Color light = Tint.seeThrough(Palette.LIGHT, EACH * strength);
    for (double ring : RINGS) {
      canvas.brush().disc(middle, radius * ring).fill(light);
    }
  }
}
