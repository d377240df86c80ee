package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A corpus in a folder, with one folder for each language in it, and one for what they share.
///
/// @param folder the folder, such as `corpus`
public record CorpusFolder(Path folder) implements CorpusFiles {

  /// What all languages share: a movement looks the same in each.
  static final String SHARED = "poses";

  /// The file that makes a folder a language's.
  private static final String PHRASES = "phrases.yaml";

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  /// Some systems hide the last part of a name, so that a writer saves `.yaml.txt` unawares.
  private static final Pattern YAML = Pattern.compile("\\.ya?ml(\\.txt)?$");

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
    Path shared = folder.resolve(SHARED);
    return Stream.concat(
            list(root).stream().map(path -> read(root, path)),
            Files.isDirectory(shared)
                ? list(shared).stream().map(path -> read(folder, path))
                : Stream.empty())
        .toList();
  }

  @Override
  public Set<String> languages() {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(path -> Files.isRegularFile(path.resolve(PHRASES)))
          .map(path -> slashed(path.getFileName()).replace("/", ""))
          .filter(LANGUAGE.asMatchPredicate())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new Unreadable(slashed(folder), e);
    }
  }

  /// What the language's files look like from outside, to tell whether one has changed.
  public Fingerprint fingerprint(String language) {
    Path shared = folder.resolve(SHARED);
    Fingerprint own = Fingerprint.of(folder.resolve(language), CorpusFolder::hasYamlName);
    return Files.isDirectory(shared)
        ? own.and(Fingerprint.of(shared, CorpusFolder::hasYamlName))
        : own;
  }

  @Override
  public String shown(String language) {
    return slashed(folder.resolve(language));
  }

  private static List<Path> list(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(CorpusFolder::isYaml).sorted().toList();
    } catch (UncheckedIOException e) {
      throw new Unreadable(slashed(root), new IOException(e));
    } catch (IOException e) {
      throw new Unreadable(slashed(root), e);
    }
  }

  private static boolean isYaml(Path path) {
    return hasYamlName(path) && Files.isRegularFile(path);
  }

  private static boolean hasYamlName(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean hidden = name.startsWith(".");
    return !hidden && YAML.matcher(name).find();
  }

  /// Bytes that are not UTF-8 become U+FFFD, so that reading the file can say where they are.
  private static CorpusFile read(Path root, Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return new CorpusFile(slashed(root.relativize(path)), slashed(path), text);
    } catch (IOException e) {
      throw new Unreadable(slashed(path), e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
