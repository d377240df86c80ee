package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns a checked plan.yaml into how plans are made.
///
/// @param sources by their ids
/// @param floor the positions for which one gets down to the floor
record PlansBinding(Map<String, Source> sources, List<String> floor) {

  Plans plans(Spot file) {
    return new Plans(
        file.at("goals").items().stream().map(this::goal).toList(),
        file.at("sizes").items().stream().map(PlansBinding::size).toList(),
        new Plans.Positions(
            file.at("positions").items().stream().map(PlansBinding::choice).toList(), floor),
        new Plans.Apart(
            file.at("leave-out").texts().stream().map(EntryId::of).toList(),
            Optional.of(EntryId.of(file.at("relief").needText()))),
        Optional.of(walk(file.at("walk"))));
  }

  private Plans.Goal goal(Spot goal) {
    return new Plans.Goal(
        goal.at("id").needText(),
        new Plans.Words(
            goal.at("label").needText(), goal.at("why").needText(), sources(goal.at("sources"))),
        goal.at("warm-up").texts(),
        goal.at("core").texts(),
        goal.at("cool-down").texts());
  }

  private static Plans.Size size(Spot size) {
    return new Plans.Size(
        number(size.at("minutes")),
        number(size.at("warm-up")),
        number(size.at("core")),
        number(size.at("cool-down")));
  }

  private static Plans.Choice choice(Spot choice) {
    return new Plans.Choice(
        choice.at("id").needText(), choice.at("label").needText(), choice.at("only").texts());
  }

  private Plans.Walk walk(Spot walk) {
    return new Plans.Walk(
        EntryId.of(walk.at("exercise").needText()),
        walk.at("baseline").items().stream().map(PlansBinding::number).toList(),
        new Plans.Growth(
            number(walk.at("more")), number(walk.at("towards")), number(walk.at("days"))),
        walk.at("note").needText(),
        sources(walk.at("sources")));
  }

  private List<Source> sources(Spot names) {
    return names.texts().stream().map(id -> Objects.requireNonNull(sources.get(id))).toList();
  }

  private static int number(Spot spot) {
    return spot.number().orElseThrow();
  }
}
