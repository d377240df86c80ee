package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The corpus that travels with the program: in its jar, or in the folder of its classes.
public final class PackedCorpus implements CorpusFiles {

  private static final String FOLDER = "corpus";

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
    // a jar need not name its folders, so a file that every language has stands for them
    @Nullable URL sources = classes.getResource(shown(language) + "/sources.yaml");
    if (sources == null) {
      return List.of();
    }
    try {
      return sources.openConnection() instanceof JarURLConnection inJar
          ? readJar(inJar.getJarFileURL().toURI(), language)
          : readFolder(sources.toURI(), language);
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

  private static List<CorpusFile> readJar(URI jar, String language) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar))) {
      return new CorpusFolder(inside.getPath(FOLDER)).read(language);
    }
  }

  private List<CorpusFile> readFolder(URI sources, String language) {
    Path corpus = Path.of(sources).resolve("../..").normalize();
    return new CorpusFolder(corpus)
        .read(language).stream()
            .map(file -> new CorpusFile(file.path(), shownInside(file, language), file.text()))
            .toList();
  }

  private String shownInside(CorpusFile file, String language) {
    return shown(language) + "/" + file.path();
  }
}
