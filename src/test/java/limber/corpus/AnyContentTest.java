package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file holds, loading ends with a corpus or with mistakes.
class AnyContentTest {

  private static final List<String> INSTEAD = List.of("", " 5", " [[a], {b: c}]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/bridge.yaml",
        "topics/yoga.yaml",
        "routines/short.yaml",
        "safety/saddle-numbness.yaml",
        "small-talk.yaml",
        "sources.yaml",
        "vocabulary.yaml",
        "aspects.yaml",
        "aspect-phrases.yaml",
        "follow-ups.yaml",
        "controls.yaml"
      })
  void noLineOfAFileCanBreakTheLoading(String file) {
    CorpusFixture fixture = CorpusFixture.in(folder);
    String text = fixture.read(file);

    for (String broken : broken(text)) {
      fixture.write(file, broken);
      assertThat(fixture.load()).as(broken).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "[]", "{}", "text", "[[[a]]]", "{a: {b: {c: d}}}", "- &a [*a]"})
  void noFileCanBreakTheLoading(String text) {
    for (FileKind kind : FileKind.values()) {
      String file = kind.isFolder() ? kind.place() + "bridge.yaml" : kind.place();
      assertThat(CorpusFixture.in(folder).write(file, text).mistakes()).as(file).isNotEmpty();
    }
  }

  /// The text without each of its lines, and with something else in each of them.
  private static List<String> broken(String text) {
    List<String> lines = text.lines().toList();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String before = String.join("\n", lines.subList(0, i));
      String after = String.join("\n", lines.subList(i + 1, lines.size()));
      String key = lines.get(i).replaceFirst(":.*", ":");
      Stream.concat(Stream.of(""), INSTEAD.stream().map(key::concat))
          .forEach(line -> all.add(before + "\n" + line + "\n" + after));
    }
    return all;
  }
}
