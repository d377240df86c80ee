package limber.corpus;

import java.util.List;

/// Exercises in an order that flows.
///
/// @param basics what every entry carries
/// @param suits for whom it is, and when
/// @param fits people for whom it is right as well, as flags that none of its exercises carries
/// @param steps what one does, in order: warm-up, core, cool-down
/// @param variants what is easier, harder or the same in another position
public record Routine(
    Basics basics, String suits, List<Term> fits, List<Step> steps, Variants variants)
    implements Entry {
  public Routine {
    fits = List.copyOf(fits);
    steps = List.copyOf(steps);
  }

  /// One step of a routine.
  ///
  /// @param part where in the routine it stands
  /// @param exercise an exercise's id
  /// @param level the level of its dose
  public record Step(Part part, EntryId exercise, Dose.Level level) {}

  /// Where in a routine a step stands.
  public enum Part {
    WARM_UP,
    CORE,
    COOL_DOWN
  }
}
