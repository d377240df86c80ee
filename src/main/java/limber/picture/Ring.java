package limber.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/// An open circle, through which another mark in the same place can be seen.
final class Ring extends Marker {

  private static final float THICKNESS = 4;

  @Override
  public void paint(Graphics2D canvas, double x, double y, int size) {
    canvas.setStroke(new BasicStroke(THICKNESS));
    canvas.draw(new Ellipse2D.Double(x - size / 2.0, y - size / 2.0, size, size));
  }
}
