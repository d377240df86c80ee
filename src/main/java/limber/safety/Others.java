package limber.safety;

import java.util.List;
import java.util.Set;
import limber.sentence.Plain;

/// Knows whether a message speaks of somebody else rather than of the one who writes it: it names
/// another person, and nothing in it is the writer's own.
final class Others {

  private static final Set<String> PEOPLE =
      Set.of(
          "mother",
          "mum",
          "mom",
          "mam",
          "mummy",
          "mama",
          "father",
          "dad",
          "daddy",
          "papa",
          "husband",
          "hubby",
          "wife",
          "missus",
          "partner",
          "boyfriend",
          "girlfriend",
          "fiance",
          "fiancee",
          "son",
          "daughter",
          "boy",
          "girl",
          "kid",
          "child",
          "teenager",
          "brother",
          "sister",
          "bro",
          "sis",
          "grandmother",
          "grandma",
          "gran",
          "granny",
          "nan",
          "nana",
          "grandfather",
          "grandad",
          "granddad",
          "grandpa",
          "grandson",
          "granddaughter",
          "uncle",
          "aunt",
          "auntie",
          "aunty",
          "cousin",
          "nephew",
          "niece",
          "friend",
          "mate",
          "buddy",
          "neighbour",
          "neighbor",
          "colleague",
          "coworker",
          "flatmate",
          "roommate",
          "boss",
          "patient",
          "client",
          "lodger");

  private static final Set<String> OWN = Set.of("i", "me", "mine", "myself");

  private static final String MY = "my";

  private Others() {}

  /// Whether it does. "My" is the writer's own only where no person comes after it.
  static boolean speaksOf(String message) {
    List<String> words =
        List.of(Plain.of(message).replaceAll("[.!?;\\n…*]", " ").strip().split(" +"));
    boolean another = words.stream().anyMatch(PEOPLE::contains);
    return another && words.stream().noneMatch(OWN::contains) && ownThings(words) == 0;
  }

  private static long ownThings(List<String> words) {
    long own = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean person =
          words.subList(i + 1, Math.min(words.size(), i + 3)).stream().anyMatch(PEOPLE::contains);
      own += words.get(i).equals(MY) && !person ? 1 : 0;
    }
    return own;
  }
}
