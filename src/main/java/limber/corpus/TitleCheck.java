package limber.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// No two exercises share a name, be it a title or another name.
final class TitleCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, Spot> first = new HashMap<>();
    return pages
        .exercises()
        .flatMap(TitleCheck::names)
        .filter(name -> name.text().isPresent())
        .filter(name -> first.putIfAbsent(AskingCheck.plain(name.needText()), name) != null)
        .map(name ->
            shared(name, Objects.requireNonNull(first.get(AskingCheck.plain(name.needText())))));
  }

  private static Stream<Spot> names(Spot exercise) {
    return Stream.concat(Stream.of(exercise.at("title")), exercise.at("names").items().stream());
  }

  private static Mistake shared(Spot name, Spot first) {
    return name.mistake(
        "the name \"" + name.needText() + "\" stands at " + first + " too",
        "Keep it where people mean it most and delete it here.");
  }
}
