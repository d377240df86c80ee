package limber.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Plans.Goal;
import limber.corpus.Routine.Part;

/// A place in a session that an exercise is to fill.
///
/// @param part where in it
/// @param kinds ids of the kinds that may fill it, the best first
record Slot(Part part, List<String> kinds) {

  /// How many exercises a session is to have.
  record Shape(int warmUp, int core, int coolDown) {}

  /// The places of a session. Those around the main part come first: there is less to choose from
  /// for them, and the main part has to flow from one to the other.
  ///
  /// @param turn with which of its kinds a main part of one exercise begins, so that each has its
  ///   turn
  static List<Slot> of(Goal goal, Shape shape, int turn) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < shape.warmUp(); i++) {
      slots.add(new Slot(Part.WARM_UP, goal.warmUp()));
    }
    for (int i = 0; i < shape.coolDown(); i++) {
      slots.add(new Slot(Part.COOL_DOWN, goal.coolDown()));
    }
    int first = shape.core() == 1 ? turn : 0;
    for (int i = 0; i < shape.core(); i++) {
      String wanted = goal.core().get((first + i) % goal.core().size());
      slots.add(
          new Slot(
              Part.CORE,
              Stream.concat(Stream.of(wanted), goal.core().stream()).distinct().toList()));
    }
    return slots;
  }

  /// How far from the best kind an exercise's kind is, from 0; less than 0 where it does not fit.
  int away(String kind) {
    return kinds.indexOf(kind);
  }
}
