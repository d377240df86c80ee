package limber.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limber.corpus.Flow;
import limber.corpus.Routine.Part;

/// Puts the main part of a session in an order that flows from the warm-up to the cool-down.
///
/// @param flow what flows
record Arranging(Flow flow) {

  /// The order with the fewest changes of position: the first of several. Empty where none flows.
  Optional<List<Portion>> arranged(List<Portion> portions) {
    return orders(of(Part.CORE, portions)).stream()
        .map(core -> whole(portions, core))
        .filter(order -> flow.holds(order.stream().map(Portion::position).toList()))
        .min(Comparator.comparingLong(Arranging::changes));
  }

  private static List<Portion> whole(List<Portion> portions, List<Portion> core) {
    List<Portion> whole = new ArrayList<>(of(Part.WARM_UP, portions));
    whole.addAll(core);
    whole.addAll(of(Part.COOL_DOWN, portions));
    return whole;
  }

  private static List<Portion> of(Part part, List<Portion> portions) {
    return portions.stream().filter(portion -> portion.part() == part).toList();
  }

  private static long changes(List<Portion> order) {
    long changes = 0;
    for (int i = 1; i < order.size(); i++) {
      changes += order.get(i).position().equals(order.get(i - 1).position()) ? 0 : 1;
    }
    return changes;
  }

  /// Every order of these: of four, the most that a main part has, there are 24.
  private static List<List<Portion>> orders(List<Portion> portions) {
    if (portions.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Portion>> orders = new ArrayList<>();
    for (Portion first : portions) {
      List<Portion> others = portions.stream().filter(one -> !one.equals(first)).toList();
      for (List<Portion> rest : orders(others)) {
        List<Portion> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
