package limber.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/// A narrow upright bar, of which one for each day stands beside the next.
final class Post extends Marker {

  private static final double SHARE = 0.25;

  @Override
  public void paint(Graphics2D canvas, double x, double y, int size) {
    double width = size * SHARE;
    canvas.fill(new Rectangle2D.Double(x - width / 2, y - size / 2.0, width, size));
  }
}
