package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A key pose of the drawn figure, with all that it takes over from another already in it.
///
/// @param name what the script calls it
/// @param angles how it is bent; what is missing is 0
/// @param rests what touches something, the first of which carries the body
/// @param emphasis where to look
public record Pose(String name, Map<Angle, Integer> angles, List<Rest> rests, Emphasis emphasis) {
  public Pose {
    angles = Map.copyOf(angles);
    rests = List.copyOf(rests);
  }

  /// A part of the body that touches something and stays there for as long as it does.
  ///
  /// @param part what touches
  /// @param on what it touches
  public record Rest(BodyPart part, On on) {}

  /// What a part can rest on.
  public sealed interface On {

    /// Something in the room.
    ///
    /// @param surface what
    /// @param at where, in centimetres to the right of the picture's origin; without it, where the
    ///   pose has it, or where it was before
    record Thing(Surface surface, Optional<Integer> at) implements On {}

    /// The body itself, such as a hand on a knee.
    record Self(BodyPart part) implements On {}
  }

  /// A surface in the room.
  public enum Surface {
    FLOOR,
    SEAT,
    CHAIR_BACK,
    WALL,
    FRAME,
    STEP,
    TABLE,
    PILLOW,
    SADDLE,
    /// The surface of deep water, just under which one swims.
    WATER,
    HANDLEBAR
  }

  /// What a dotted line can show to be straight.
  public enum Line {
    NONE,
    /// From the hips to the head.
    BACK,
    /// From the feet to the head.
    BODY
  }

  /// Where to look in a pose.
  ///
  /// @param glow the areas that work or feel it
  /// @param arrows the parts whose way into this pose an arrow shows
  /// @param line what a dotted line shows to be straight
  /// @param side the side whose turn it is
  public record Emphasis(Set<Area> glow, List<BodyPart> arrows, Line line, Optional<Side> side) {
    public Emphasis {
      glow = Set.copyOf(glow);
      arrows = List.copyOf(arrows);
    }
  }
}
