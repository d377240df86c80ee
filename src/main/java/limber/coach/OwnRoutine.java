package limber.coach;

import java.util.ArrayList;
import java.util.List;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;

/// A routine that somebody has put together.
///
/// @param number tells it from their others, from 1; it never changes
/// @param name what they call it; empty until they have named it
/// @param exercises in order, each at most once, at most [#MOST]
public record OwnRoutine(int number, String name, List<EntryId> exercises) {

  /// How many exercises it may have.
  public static final int MOST = 12;

  /// How many letters its name may have, as a program counts them.
  public static final int LONGEST_NAME = 30;

  public OwnRoutine {
    exercises = exercises.stream().distinct().limit(MOST).toList();
  }

  /// Whether there is room for one more.
  public boolean hasRoom() {
    return exercises.size() < MOST;
  }

  /// What to do, each at its standard dose, or as its person does it.
  public List<Prescribed> steps() {
    return exercises.stream()
        .map(exercise -> new Prescribed(Part.CORE, exercise, Level.STANDARD))
        .toList();
  }

  /// With another name.
  public OwnRoutine named(String other) {
    return new OwnRoutine(number, other, exercises);
  }

  /// With one more exercise at its end, unless it is there or there is no room.
  public OwnRoutine with(EntryId exercise) {
    List<EntryId> more = new ArrayList<>(exercises);
    more.add(exercise);
    return new OwnRoutine(number, name, more);
  }

  /// Without an exercise.
  public OwnRoutine without(EntryId exercise) {
    return new OwnRoutine(
        number, name, exercises.stream().filter(one -> !one.equals(exercise)).toList());
  }

  /// With an exercise one place further up; the first stays where it is.
  public OwnRoutine up(EntryId exercise) {
    int at = exercises.indexOf(exercise);
    return at < 1 ? this : moved(exercise, at - 1);
  }

  private OwnRoutine moved(EntryId exercise, int to) {
    List<EntryId> moved = new ArrayList<>(exercises);
    moved.remove(exercise);
    moved.add(to, exercise);
    return new OwnRoutine(number, name, moved);
  }
}
