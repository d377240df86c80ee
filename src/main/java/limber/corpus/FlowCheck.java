package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A routine flows, as [Flow] has it.
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
          Flow flow = new Flow(limits.at("floor").texts());
          return pages.routines().flatMap(one -> mistakes(one, positions, flow));
        });
  }

  private static Stream<Mistake> mistakes(Spot routine, Map<String, String> positions, Flow flow) {
    List<Spot> steps =
        routine
            .each("warm-up", "core", "cool-down")
            .flatMap(part -> part.items().stream())
            .map(step -> step.at("exercise"))
            .filter(step -> step.text().filter(positions::containsKey).isPresent())
            .toList();
    List<String> stays =
        steps.stream().map(step -> positions.getOrDefault(step.needText(), "")).toList();
    return flow.breaks(stays).stream()
        .map(found -> mistake(steps.get(found.at()), stays.get(found.at()), found.fault()));
  }

  private static Mistake mistake(Spot step, String position, Flow.Fault fault) {
    return switch (fault) {
      case DOWN_AGAIN ->
          step.mistake(
              "one has to get down to the floor a second time for " + step.needText(),
              "Put everything on the floor together.");
      case BACK ->
          step.mistake(
              "the routine comes back to a position that one has left (%s)".formatted(position),
              "Put the steps in this position together.");
    };
  }
}
