package limber.corpus;

import java.util.stream.Stream;

/// What people ask leads to one entry: no two share a way of asking.
final class AskingCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Sharing.mistakes(pages.entries().flatMap(AskingCheck::ways), AskingCheck::shared);
  }

  private static Stream<Spot> ways(Spot entry) {
    return Stream.concat(Stream.of(entry.at("question")), entry.at("asked").items().stream());
  }

  private static Mistake shared(Spot way, Spot first) {
    return way.mistake(
        "\"" + way.needText() + "\" is asked at " + first + " too",
        "Keep it where it fits best and write something else at the other place.");
  }
}
