package limber.coach;

import java.util.List;

/// Steps that suit a person, and what was changed for that.
///
/// @param steps the steps, in their order; none where nothing is left
/// @param changes what was put in place of what, or left out, in the order of the steps
public record Fitted(List<Prescribed> steps, List<Change> changes) {
  public Fitted {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }
}
