package limber.corpus;

import java.util.ArrayList;
import java.util.List;

/// Whether exercises flow one into the next: one gets down to the floor once at most, and comes
/// back to no position that one has left before getting up for good.
///
/// @param floor the ids of the positions for which one gets down to the floor
public record Flow(List<String> floor) {
  public Flow {
    floor = List.copyOf(floor);
  }

  /// What breaks the flow.
  public enum Fault {
    /// One has to get down to the floor a second time.
    DOWN_AGAIN,
    /// One comes back to a position that one has left.
    BACK
  }

  /// A place where the flow breaks.
  ///
  /// @param at which of the exercises, from 0
  public record Break(int at, Fault fault) {}

  /// Where it breaks, in the order of the exercises.
  ///
  /// @param positions the id of each exercise's position, in order
  public List<Break> breaks(List<String> positions) {
    List<Break> breaks = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean down = false;
    boolean up = false;
    for (int at = 0; at < positions.size(); at++) {
      String position = positions.get(at);
      if (at > 0 && position.equals(positions.get(at - 1))) {
        continue;
      }
      boolean low = floor.contains(position);
      if (low && up) {
        breaks.add(new Break(at, Fault.DOWN_AGAIN));
      } else if (left.contains(position) && (low || !down)) {
        breaks.add(new Break(at, Fault.BACK));
      }
      up = up || (down && !low);
      down = down || low;
      left.add(position);
    }
    return breaks;
  }

  /// Whether nothing breaks it.
  ///
  /// @param positions the id of each exercise's position, in order
  public boolean holds(List<String> positions) {
    return breaks(positions).isEmpty();
  }
}
