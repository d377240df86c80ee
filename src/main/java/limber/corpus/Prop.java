package limber.corpus;

import java.util.Optional;

/// Something that stands or lies beside the figure.
///
/// @param kind what it is
/// @param at where its middle is, in centimetres to the right of the picture's origin
/// @param faces to which side of the picture it looks, for what has a front
/// @param around the part of the body that it is slung around, for a towel
public record Prop(Kind kind, int at, Side faces, Optional<BodyPart> around) {

  /// What there is. All measures are in centimetres.
  public enum Kind {
    /// A mat on the floor, as long as the picture needs it.
    MAT,
    /// A chair with a seat 45 high and a back up to 88.
    CHAIR,
    /// A wall, whose face is at its place.
    WALL,
    /// A door frame that one stands in, seen from the front.
    DOOR_FRAME,
    /// A step, 18 high and 40 deep.
    STEP,
    /// A table 75 high.
    TABLE,
    /// A flat pillow, 8 high.
    PILLOW,
    /// A towel between the hands, around a part of the body.
    TOWEL,
    /// Water up to the chest of who stands in it, 112 deep.
    DEEP_WATER,
    /// An exercise bike with its saddle at its place.
    BIKE
  }
}
