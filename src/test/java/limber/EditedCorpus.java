package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import limber.corpus.CorpusFolder;

/// A copy of the corpus, for a test to edit as a writer would.
final class EditedCorpus {

  private static final Path ORIGINAL = Path.of("corpus");

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
