package limber.zone;

import java.time.ZoneId;
import java.util.List;

/// What a place turned out to be.
public sealed interface Found {

  /// One place.
  record One(Place place) implements Found {}

  /// One of several, which have different clocks; the likeliest first.
  record Several(List<Place> places) implements Found {
    public Several {
      places = List.copyOf(places);
    }
  }

  /// None that is known.
  record None() implements Found {}

  /// A place, or a clock.
  ///
  /// @param label how it is told, such as `Geneva, Switzerland`; a zone's own name where it is a
  ///   clock
  /// @param zone its zone
  record Place(String label, ZoneId zone) {}
}
