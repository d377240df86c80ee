package limber.corpus;

import java.util.List;

/// How people ask for an entry.
///
/// @param question the question that the entry answers
/// @param ways other ways in which people ask it, in their own words
public record Asking(String question, List<String> ways) {
  public Asking {
    ways = List.copyOf(ways);
  }
}
