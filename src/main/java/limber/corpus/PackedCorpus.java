package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The corpus that travels with the program: in its jar, or in the folder of its classes.
public final class PackedCorpus implements CorpusFiles {

  private static final String FOLDER = "corpus";

  private static final String ANCHOR = FOLDER + "/schema/common.schema.json";

  private final ClassLoader classes;

  PackedCorpus(ClassLoader classes) {
    this.classes = classes;
  }

  /// The corpus beside Limber's own classes.
  public static PackedCorpus ofThisProgram() {
    return new PackedCorpus(PackedCorpus.class.getClassLoader());
  }

  @Override
  public List<CorpusFile> read(String language) {
    return inside(corpus -> corpus.read(language)).orElse(List.of()).stream()
        .map(file -> new CorpusFile(file.path(), shownInside(file, language), file.text()))
        .toList();
  }

  @Override
  public Set<String> languages() {
    return inside(CorpusFolder::languages).orElse(Set.of());
  }

  /// What is asked of the folder; empty where there is none.
  private <T> Optional<T> inside(Function<CorpusFolder, T> asked) {
    // a jar need not name its folders, so a file that is always there stands for them
    @Nullable URL file = classes.getResource(ANCHOR);
    if (file == null) {
      return Optional.empty();
    }
    try {
      if (file.openConnection() instanceof JarURLConnection inJar) {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
          return Optional.of(asked.apply(new CorpusFolder(jar.getPath(FOLDER))));
        }
      }
      return Optional.of(
          asked.apply(new CorpusFolder(Path.of(file.toURI()).resolve("../..").normalize())));
    } catch (IOException e) {
      throw new UncheckedIOException("The corpus of this program cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path holds an address that is none", e);
    }
  }

  @Override
  public String shown(String language) {
    return FOLDER + "/" + language;
  }

  private String shownInside(CorpusFile file, String language) {
    return file.path().startsWith(CorpusFolder.SHARED + "/")
        ? FOLDER + "/" + file.path()
        : shown(language) + "/" + file.path();
  }
}
