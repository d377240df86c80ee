package limber.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A routine flows: one gets down to the floor once at most, and comes back to no position that one
/// has left before getting up for good.
final class FlowCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, String> positions =
        pages
            .exercises()
            .filter(exercise -> exercise.at("position").text().isPresent())
            .collect(Collectors.toMap(Pages::idOf, one -> one.at("position").needText()));
    return pages
        .only(FileKind.LIMITS)
        .flatMap(limits -> {
          List<String> floor = limits.at("floor").texts();
          return pages.routines().flatMap(one -> mistakes(visits(one, positions), floor));
        });
  }

  /// One stay in a position, however many steps it has.
  private record Visit(Spot step, String position) {}

  private static List<Visit> visits(Spot routine, Map<String, String> positions) {
    List<Visit> visits = new ArrayList<>();
    routine
        .each("warm-up", "core", "cool-down")
        .flatMap(part -> part.items().stream())
        .map(step -> step.at("exercise"))
        .forEach(step ->
            step.text()
                .flatMap(id -> Optional.ofNullable(positions.get(id)))
                .filter(next -> visits.isEmpty() || !visits.getLast().position().equals(next))
                .ifPresent(next -> visits.add(new Visit(step, next))));
    return visits;
  }

  private static Stream<Mistake> mistakes(List<Visit> visits, List<String> floor) {
    List<Mistake> mistakes = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean down = false;
    boolean up = false;
    for (Visit visit : visits) {
      boolean low = floor.contains(visit.position());
      if (low && up) {
        mistakes.add(downAgain(visit));
      } else if (left.contains(visit.position()) && (low || !down)) {
        mistakes.add(back(visit));
      }
      up = up || (down && !low);
      down = down || low;
      left.add(visit.position());
    }
    return mistakes.stream();
  }

  private static Mistake downAgain(Visit visit) {
    return visit
        .step()
        .mistake(
            "one has to get down to the floor a second time for " + visit.step().needText(),
            "Put everything on the floor together.");
  }

  private static Mistake back(Visit visit) {
    return visit
        .step()
        .mistake(
            "the routine comes back to a position that one has left (%s)"
                .formatted(visit.position()),
            "Put the steps in this position together.");
  }
}
