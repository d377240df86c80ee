package limber.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors that were made before, in a file: for the corpus, of which little changes from one start
/// to the next. Each set of texts has a file of its own.
///
/// The file is only there to save time. Where it is broken, of an older form, or cannot be written,
/// that is said in one line of the log, and the vectors are made again.
public final class Remembered {

  private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

  private final Path file;
  private final Encoder encoder;
  private final List<Source> others;

  /// Where vectors may be.
  @FunctionalInterface
  interface Source {

    /// All that are there; none where they cannot be read.
    Map<ContentHash, float[]> read();

    /// A file, which need not be there.
    static Source of(Path file) {
      return () -> Remembered.read(file);
    }

    /// A file of what was learnt when Limber was built.
    static Source of(Built built, String file) {
      return () -> built.open(file).map(Remembered::read).orElseGet(Map::of);
    }
  }

  /// @param file need not be there, nor its folder
  public Remembered(Path file, Encoder encoder) {
    this(file, encoder, List.of());
  }

  /// @param file need not be there, nor its folder
  /// @param others where some of the vectors may be, too
  Remembered(Path file, Encoder encoder, List<Source> others) {
    this.file = file;
    this.encoder = encoder;
    this.others = List.copyOf(others);
  }

  /// The texts' vectors, in their order: from the file, or made now. Afterwards the file holds
  /// those of these texts and no others, so it does not grow with what was changed.
  public List<float[]> vectors(List<String> texts) {
    Map<ContentHash, String> wanted = LinkedHashMap.newLinkedHashMap(texts.size());
    List<ContentHash> hashes = new ArrayList<>(texts.size());
    for (String text : texts) {
      ContentHash hash = ContentHash.of(encoder.id(), text);
      hashes.add(hash);
      wanted.put(hash, text);
    }
    Map<ContentHash, float[]> vectors = read(file);
    boolean asWritten = vectors.keySet().equals(wanted.keySet());
    vectors.keySet().retainAll(wanted.keySet());
    if (!vectors.keySet().containsAll(wanted.keySet())) {
      borrow(wanted, vectors);
      makeMissing(wanted, vectors);
    }
    if (!asWritten) {
      write(vectors);
    }
    return hashes.stream().map(vectors::get).toList();
  }

  private void borrow(Map<ContentHash, String> wanted, Map<ContentHash, float[]> vectors) {
    for (Source other : others) {
      if (vectors.keySet().containsAll(wanted.keySet())) {
        return;
      }
      other
          .read()
          .forEach((hash, vector) -> {
            if (wanted.containsKey(hash)) {
              vectors.putIfAbsent(hash, vector);
            }
          });
    }
  }

  private void makeMissing(Map<ContentHash, String> wanted, Map<ContentHash, float[]> vectors) {
    List<ContentHash> missing =
        wanted.keySet().stream().filter(hash -> !vectors.containsKey(hash)).toList();
    List<float[]> made = encoder.vectors(missing.stream().map(wanted::get).toList());
    for (int i = 0; i < missing.size(); i++) {
      vectors.put(missing.get(i), made.get(i));
    }
  }

  private static Map<ContentHash, float[]> read(Path file) {
    try {
      return VectorFile.read(file);
    } catch (NoSuchFileException firstStart) {
      return new LinkedHashMap<>();
    } catch (IOException unusable) {
      LOG.warn(
          "The vectors kept in {} are made again: {}.", file.getFileName(), unusable.getMessage());
      return new LinkedHashMap<>();
    }
  }

  private static Map<ContentHash, float[]> read(InputStream built) {
    try (built) {
      return VectorFile.read(built);
    } catch (IOException unusable) {
      LOG.warn("The vectors that Limber was built with are made again: {}.", unusable.getMessage());
      return Map.of();
    }
  }

  private void write(Map<ContentHash, float[]> vectors) {
    try {
      VectorFile.write(file, vectors);
    } catch (IOException unwritable) {
      LOG.warn(
          "The vectors cannot be kept in {}, so the next start makes them again.",
          file.getFileName());
    }
  }
}
