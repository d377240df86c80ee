package limber.coach;

import java.util.List;
import limber.corpus.Dose.Level;
import limber.corpus.Entry;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;

/// Turns what somebody wants to do into the steps of a run.
public final class Prescription {

  private Prescription() {}

  /// The steps of a routine.
  public static List<Prescribed> of(Routine routine) {
    return routine.steps().stream()
        .map(step -> new Prescribed(step.part(), step.exercise(), step.level()))
        .toList();
  }

  /// One exercise on its own, at its standard dose.
  public static List<Prescribed> of(Exercise exercise) {
    return List.of(new Prescribed(Part.CORE, exercise.id(), Level.STANDARD));
  }

  /// The steps of an entry that can be done; none where it is something to read.
  public static List<Prescribed> of(Entry entry) {
    return entry instanceof Routine routine
        ? of(routine)
        : entry instanceof Exercise exercise ? of(exercise) : List.of();
  }
}
