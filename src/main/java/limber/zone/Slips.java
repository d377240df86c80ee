package limber.zone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Closest;

/// Slips of the finger in a name.
final class Slips {

  /// Shorter names have too many neighbours.
  private static final int SHORTEST = 5;

  /// From this length on two letters may be wrong.
  private static final int LONG = 8;

  private Slips() {}

  /// Of some names those that are nearest to what was typed; none where nothing is near.
  static List<String> of(String typed, Stream<String> names) {
    int most = typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
    Map<Integer, List<String>> near =
        names
            .filter(name -> Math.abs(name.length() - typed.length()) <= most)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    name -> Closest.distance(typed, name), TreeMap::new, Collectors.toList()));
    return near.entrySet().stream()
        .filter(one -> one.getKey() <= most)
        .min(Comparator.comparingInt(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}
