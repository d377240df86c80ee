package limber.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an exercise is drawn: a few key poses of a figure, and the way from each to the next.
///
/// @param exercise whose picture it is
/// @param view from where one looks
/// @param props what stands or lies around
/// @param poses by their names, in the order of the file
/// @param moves the loop; at its end it goes on with the first
/// @param first the pose with which the picture begins, because it alone explains most
/// @param wrong what people most often get wrong, where that is drawn
public record PoseScript(
    EntryId exercise,
    View view,
    List<Prop> props,
    Map<String, Pose> poses,
    List<Move> moves,
    String first,
    Optional<Wrong> wrong) {
  public PoseScript {
    props = List.copyOf(props);
    poses = Collections.unmodifiableMap(new LinkedHashMap<>(poses));
    moves = List.copyOf(moves);
  }

  /// From where one looks at a figure that stands upright and looks to the right.
  public enum View {
    /// Its right side, a little from its front.
    SIDE,
    /// Half from its side and half from its front.
    HALF,
    /// Its face.
    FRONT,
    /// Its back.
    BACK,
    /// Its right side, from high above.
    ABOVE
  }

  /// One movement of the loop.
  ///
  /// @param to the name of the pose that it leads to
  /// @param tenths how long it takes, in tenths of a second
  /// @param hold how long the pose is held then, in tenths of a second
  public record Move(String to, int tenths, int hold) {}

  /// A mistake that is drawn beside what is right.
  ///
  /// @param wrong the name of the pose with the mistake
  /// @param right the name of the pose without it
  /// @param mark where the mark points
  public record Wrong(String wrong, String right, BodyPart mark) {}
}
