package limber.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Going on to what is easier comes to an end, and so does going on to what is harder.
final class ChainCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Stream.of("easier", "harder").flatMap(link -> circles(links(pages, link)));
  }

  /// For each exercise that has such a link, where it stands.
  private static Map<String, Spot> links(Pages pages, String link) {
    Map<String, Spot> links = new TreeMap<>();
    pages
        .exercises()
        .filter(exercise -> exercise.at(link).text().isPresent())
        .forEach(exercise -> links.put(Pages.idOf(exercise), exercise.at(link)));
    return links;
  }

  private static Stream<Mistake> circles(Map<String, Spot> links) {
    Set<String> told = new HashSet<>();
    List<Mistake> mistakes = new ArrayList<>();
    links.forEach((start, link) -> {
      List<String> way = way(start, links);
      // a link from an exercise to itself is for LinkCheck to tell
      if (way.size() > 2 && way.getLast().equals(start) && !told.contains(start)) {
        told.addAll(way);
        mistakes.add(mistake(link, way));
      }
    });
    return mistakes.stream();
  }

  /// The ids from `start` on, up to the end or to the first that comes a second time.
  private static List<String> way(String start, Map<String, Spot> links) {
    List<String> way = new ArrayList<>(List.of(start));
    Optional<Spot> link = Optional.ofNullable(links.get(start));
    while (link.isPresent()) {
      String next = link.get().needText();
      boolean seen = way.contains(next);
      way.add(next);
      link = seen ? Optional.empty() : Optional.ofNullable(links.get(next));
    }
    return way;
  }

  private static Mistake mistake(Spot link, List<String> way) {
    return link.mistake(
        "`" + link.key() + "` goes round in a circle: " + String.join(", ", way),
        "Take it out of one of them.");
  }
}
