package limber.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What people say asks for one aspect, and tells a running routine one thing.
final class CueCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Stream.of(FileKind.ASPECTS, FileKind.CONTROLS)
        .flatMap(pages::only)
        .flatMap(CueCheck::mistakes);
  }

  private static Stream<Mistake> mistakes(Spot file) {
    Map<String, Spot> first = new HashMap<>();
    return file.keys().stream()
        .flatMap(key -> file.at(key).items().stream())
        .filter(cue -> cue.text().isPresent())
        .filter(cue -> first.putIfAbsent(AskingCheck.plain(cue.needText()), cue) != null)
        .map(cue ->
            cue.mistake(
                "\""
                    + cue.needText()
                    + "\" stands at "
                    + Objects.requireNonNull(first.get(AskingCheck.plain(cue.needText())))
                    + " too",
                "Keep it where it fits best and delete it here."));
  }
}
