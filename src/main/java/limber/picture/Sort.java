package limber.picture;

import java.awt.Color;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The sorts of marks: each has a colour and a shape of its own.
enum Sort {
  BEFORE(Look.BEFORE, new Ring(), 22),
  AFTER(Look.AFTER, SeriesMarkers.TRIANGLE_UP, 18),
  MORNING(Look.MORNING, new Post(), 28);

  final Color colour;
  final int size;

  @SuppressWarnings("ImmutableEnumChecker") // a shape has nothing that could change
  final Marker shape;

  Sort(Color colour, Marker shape, int size) {
    this.colour = colour;
    this.shape = shape;
    this.size = size;
  }
}
