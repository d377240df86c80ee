package limber.picture;

import java.util.List;
import java.util.Map;
import limber.corpus.Pose;

/// A posture whose parts lie where they rest.
///
/// @param posture how the figure is bent
/// @param rests what rests, the first of which carries the body
/// @param places where each part that rests on a thing has its middle, or was meant to
record Rested(Posture posture, List<Pose.Rest> rests, Map<Pose.Rest, Vec> places) {
  Rested {
    rests = List.copyOf(rests);
    places = Map.copyOf(places);
  }
}
