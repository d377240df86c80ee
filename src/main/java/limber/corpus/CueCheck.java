package limber.corpus;

import java.util.stream.Stream;

/// What people say asks for one aspect, goes on from what was shown in one way, and tells a running
/// routine one thing.
final class CueCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Stream.of(
            FileKind.ASPECTS, FileKind.ASPECT_PHRASES, FileKind.FOLLOW_UPS, FileKind.CONTROLS)
        .flatMap(kind -> Sharing.mistakes(cues(pages, kind), CueCheck::shared));
  }

  private static Stream<Spot> cues(Pages pages, FileKind kind) {
    return pages
        .only(kind)
        .flatMap(file -> file.keys().stream().map(file::at))
        .flatMap(cues -> cues.items().stream());
  }

  private static Mistake shared(Spot cue, Spot first) {
    return cue.mistake(
        "\"" + cue.needText() + "\" stands at " + first + " too",
        "Keep it where it fits best and delete it here.");
  }
}
