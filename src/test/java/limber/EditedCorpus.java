package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limber.corpus.CorpusFolder;

/// A copy of the corpus, for a test to edit as a writer would.
final class EditedCorpus {

  private static final Path ORIGINAL = Path.of("corpus");

  private static final Set<String> LEARNT_FROM =
      Set.of("asked:", "examples:", "counterexamples:", "ordinary:");

  /// An entry is asked for in at least fifteen ways.
  private static final int ENOUGH = 16;

  private final Path folder;

  private EditedCorpus(Path folder) {
    this.folder = folder;
  }

  /// Copies the corpus into a folder that is not there yet.
  static EditedCorpus in(Path folder) {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(ORIGINAL.relativize(file)));
      }
      return new EditedCorpus(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The folder.
  Path folder() {
    return folder;
  }

  /// What a bot reads it as.
  Library library() {
    return new Library(CorpusFolder.at(folder), "en");
  }

  /// A file, such as `topics/yoga.yaml`.
  Path file(String name) {
    return folder.resolve("en").resolve(name);
  }

  /// Writes another short answer into a file.
  void answer(String name, String words) {
    replace(name, "(?ms)^answer: .*?(?=^\\w)", "answer: " + words + "\n");
  }

  /// Spells a file's key `title` wrong.
  void misspell(String name) {
    replace(name, "(?m)^title:", "titel:");
  }

  /// Puts the misspelt key right again.
  void mend(String name) {
    replace(name, "(?m)^titel:", "title:");
  }

  /// Takes away most of what is learnt from, so that it is learnt in a moment.
  void shorten() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        Files.write(file, shortened(Files.readAllLines(file)));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> shortened(List<String> lines) {
    List<String> kept = new ArrayList<>();
    int items = 0;
    boolean learntFrom = false;
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        learntFrom = LEARNT_FROM.contains(line);
        items = 0;
      }
      items += line.startsWith("  - ") ? 1 : 0;
      if (!learntFrom || items <= ENOUGH) {
        kept.add(line);
      }
    }
    return kept;
  }

  /// Replaces what stands once in a file.
  void replace(String name, String regex, String with) {
    try {
      String before = Files.readString(file(name));
      String after = before.replaceFirst(regex, with);
      assertThat(after).as("%s edited", name).isNotEqualTo(before);
      Files.writeString(file(name), after);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
