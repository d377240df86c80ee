package limber.coach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.corpus.EntryId;

/// One walk through a routine: what was prescribed, what became of the steps so far, and so which
/// step is current.
///
/// @param id tells this run from others in the same chat
/// @param routine the routine, or the single exercise, that was started
/// @param steps what to do, in order; never empty
/// @param outcomes what became of the steps so far, in order; the next one is current
/// @param begunAt when the run began
public record Run(
    RunId id, EntryId routine, List<Prescribed> steps, List<Outcome> outcomes, Instant begunAt) {

  /// What became of a step.
  public enum Outcome {
    DONE,
    SKIPPED
  }

  public Run {
    steps = List.copyOf(steps);
    outcomes = List.copyOf(outcomes);
    if (steps.isEmpty() || outcomes.size() > steps.size()) {
      throw new IllegalArgumentException(
          "A run has steps, and no more outcomes than steps: "
              + outcomes.size()
              + " of "
              + steps.size());
    }
  }

  /// A run whose first step is current.
  public static Run begin(RunId id, EntryId routine, List<Prescribed> steps, Instant now) {
    return new Run(id, routine, steps, List.of(), now);
  }

  /// The current step's place, from 0; as many as there are steps once the run is over.
  public int position() {
    return outcomes.size();
  }

  /// Whether every step has its outcome.
  public boolean over() {
    return position() == steps.size();
  }

  /// The current step.
  ///
  /// @throws IllegalStateException where the run is over
  public Prescribed current() {
    if (over()) {
      throw new IllegalStateException("A run that is over has no current step.");
    }
    return steps.get(position());
  }

  /// The run with an outcome for its current step.
  public Run after(Outcome outcome) {
    List<Outcome> more = new ArrayList<>(outcomes);
    more.add(outcome);
    return new Run(id, routine, steps, more, begunAt);
  }

  /// The run with another exercise or dose as its current step.
  public Run withCurrent(Prescribed instead) {
    List<Prescribed> changed = new ArrayList<>(steps);
    changed.set(position(), instead);
    return new Run(id, routine, changed, outcomes, begunAt);
  }

  /// The current step and all after it; none once the run is over.
  public List<Prescribed> left() {
    return steps.subList(position(), steps.size());
  }

  /// The run with other steps from the current one on.
  public Run withLeft(List<Prescribed> left) {
    List<Prescribed> changed = new ArrayList<>(steps.subList(0, position()));
    changed.addAll(left);
    return new Run(id, routine, changed, outcomes, begunAt);
  }

  /// How many steps ended so.
  public int count(Outcome outcome) {
    return (int) outcomes.stream().filter(outcome::equals).count();
  }
}
