package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A corpus in a folder, with one folder for each language in it.
///
/// @param folder the folder, such as `corpus`
public record CorpusFolder(Path folder) implements CorpusFiles {

  /// The corpus in that folder.
  public static CorpusFolder at(Path folder) {
    return new CorpusFolder(folder);
  }

  @Override
  public List<CorpusFile> read(String language) {
    Path root = folder.resolve(language);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(CorpusFolder::isYaml).sorted().map(path -> read(root, path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + root + " cannot be listed", e);
    }
  }

  @Override
  public String shown(String language) {
    return slashed(folder.resolve(language));
  }

  private static boolean isYaml(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean hidden = name.startsWith(".");
    return !hidden
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && Files.isRegularFile(path);
  }

  /// Bytes that are not UTF-8 become U+FFFD, so that reading the file can say where they are.
  private static CorpusFile read(Path root, Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return new CorpusFile(slashed(root.relativize(path)), slashed(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + path + " cannot be read", e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
