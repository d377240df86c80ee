package limber.corpus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a corpus file holds. Its place in the language's folder tells.
enum FileKind {
  EXERCISE("exercises/", "exercise"),
  TOPIC("topics/", "topic"),
  ROUTINE("routines/", "routine"),
  SIGN("safety/", "sign"),
  POSE("poses/", "pose"),
  SMALL_TALK("small-talk.yaml", "small-talk"),
  SOURCES("sources.yaml", "sources"),
  VOCABULARY("vocabulary.yaml", "vocabulary"),
  ASPECTS("aspects.yaml", "aspects"),
  ASPECT_PHRASES("aspect-phrases.yaml", "aspect-phrases"),
  FOLLOW_UPS("follow-ups.yaml", "follow-ups"),
  CONTROLS("controls.yaml", "controls"),
  PHRASES("phrases.yaml", "phrases"),
  PLAIN_WORDS("plain-words.yaml", "plain-words"),
  LIMITS("limits.yaml", "limits"),
  INTAKE("intake.yaml", "intake"),
  PLAN("plan.yaml", "plan"),
  ORDINARY_TALK("ordinary-talk.yaml", "ordinary-talk"),
  PAIN_RULE("pain-rule.yaml", "pain-rule"),
  COVERAGE("coverage.yaml", "coverage"),
  ZONES("zones.yaml", "zones"),
  REMINDERS("reminders.yaml", "reminders");

  private final String place;
  private final String schema;

  FileKind(String place, String schema) {
    this.place = place;
    this.schema = schema;
  }

  /// The kind of the file at `path` in a language's folder, or none.
  static Optional<FileKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.isAt(path)).findFirst();
  }

  /// The places that files of a corpus can have, folders with a slash at the end.
  static List<String> places() {
    return Arrays.stream(values()).map(kind -> kind.place).toList();
  }

  /// The files that a corpus may do without.
  private static final Set<FileKind> OPTIONAL =
      EnumSet.of(PLAIN_WORDS, INTAKE, PLAN, ORDINARY_TALK, PAIN_RULE, ZONES, REMINDERS);

  /// The files without which there is no corpus.
  static List<FileKind> needed() {
    return Arrays.stream(values())
        .filter(kind -> !kind.isFolder() && !OPTIONAL.contains(kind))
        .toList();
  }

  /// Where files of this kind lie in a language's folder.
  String place() {
    return place;
  }

  /// The name of its schema, without `.schema.json`.
  String schema() {
    return schema;
  }

  /// Whether there is a folder of such files, each of which holds one thing.
  boolean isFolder() {
    return place.endsWith("/");
  }

  private boolean isAt(String path) {
    if (!isFolder()) {
      return path.equals(place);
    }
    return path.startsWith(place)
        && path.endsWith(".yaml")
        && path.indexOf('/', place.length()) < 0;
  }
}
