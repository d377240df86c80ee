package limber.coach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.corpus.EntryId;

/// One walk through a routine: what was prescribed, what became of the steps so far, and so which
/// step is current.
///
/// @param id tells this run from others in the same chat
/// @param program what was started
/// @param steps what to do, in order; never empty
/// @param outcomes what became of the steps so far, in order; the next one is current
/// @param log what is written down of it
public record Run(
    RunId id, Program program, List<Prescribed> steps, List<Outcome> outcomes, Log log) {

  /// What became of a step.
  public enum Outcome {
    DONE,
    SKIPPED
  }

  /// What is written down of a run.
  ///
  /// @param begunAt when it began
  /// @param answers what was said about it so far
  public record Log(Instant begunAt, Answers answers) {}

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
  public static Run begin(RunId id, Program program, List<Prescribed> steps, Instant now) {
    return new Run(id, program, steps, List.of(), new Log(now, Answers.none()));
  }

  /// A run of an entry, whose first step is current.
  public static Run begin(RunId id, EntryId entry, List<Prescribed> steps, Instant now) {
    return begin(id, new Program.Entry(entry), steps, now);
  }

  /// When it began.
  public Instant begunAt() {
    return log.begunAt();
  }

  /// What was said about it so far.
  public Answers answers() {
    return log.answers();
  }

  /// The run after more was said about it.
  public Run answering(Answers more) {
    return new Run(id, program, steps, outcomes, new Log(log.begunAt(), more));
  }

  /// The run as if it began only now: its person has answered the questions before it.
  public Run beginningAt(Instant now) {
    return new Run(id, program, steps, outcomes, new Log(now, log.answers()));
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
    return new Run(id, program, steps, more, log);
  }

  /// The run with another exercise or dose as its current step.
  public Run withCurrent(Prescribed instead) {
    List<Prescribed> changed = new ArrayList<>(steps);
    changed.set(position(), instead);
    return new Run(id, program, changed, outcomes, log);
  }

  /// The current step and all after it; none once the run is over.
  public List<Prescribed> left() {
    return steps.subList(position(), steps.size());
  }

  /// The run with other steps from the current one on.
  public Run withLeft(List<Prescribed> left) {
    List<Prescribed> changed = new ArrayList<>(steps.subList(0, position()));
    changed.addAll(left);
    return new Run(id, program, changed, outcomes, log);
  }

  /// The steps that were done.
  public List<Prescribed> done() {
    List<Prescribed> done = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) == Outcome.DONE) {
        done.add(steps.get(i));
      }
    }
    return done;
  }

  /// How many steps ended so.
  public int count(Outcome outcome) {
    return (int) outcomes.stream().filter(outcome::equals).count();
  }
}
