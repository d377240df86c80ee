package limber.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The corpus that Limber was built with, checked then and kept as JSON beside its classes. To take
/// YAML apart and to check it is most of the work of a start; files that hold the very same letters
/// need neither again.
///
/// Nothing else depends on it: other files are loaded by [Loading], as if none had been kept.
///
/// What is kept are 32 bytes that stand for all files, then an array of `{"path", "content"}`.
public final class Checked {

  /// Where it is kept, from the folder of the classes.
  private static final String FILE = "learnt/corpus.json";

  private static final String PATH = "path";
  private static final String CONTENT = "content";
  private static final int DIGEST = 32;
  private static final JsonMapper JSON = new JsonMapper();

  private Checked() {}

  /// Loads one language, without a check where it is the one that Limber was built with.
  ///
  /// @param language the name of its folder, such as `en`
  /// @return as from [Loading#load]
  public static Loaded load(CorpusFiles source, String language) {
    try (InputStream kept = Checked.class.getClassLoader().getResourceAsStream(FILE)) {
      return kept == null ? Loading.load(source, language) : load(source, language, kept);
    } catch (IOException broken) {
      return Loading.load(source, language);
    }
  }

  static Loaded load(CorpusFiles source, String language, InputStream kept) throws IOException {
    try {
      List<CorpusFile> files = source.read(language);
      return pages(files, kept)
          .<Loaded>map(pages -> new Loaded.Good(new CorpusBinding(pages).corpus()))
          .orElseGet(() -> Loading.load(source.shown(language), files));
    } catch (Unreadable unreadable) {
      return new Loaded.Bad(List.of(unreadable.mistake()));
    }
  }

  /// Keeps a corpus for [#load].
  ///
  /// @param source holds no mistakes
  /// @param classes the folder of Limber's classes
  public static void keep(CorpusFiles source, String language, Path classes) {
    List<CorpusFile> files = source.read(language);
    Path path = classes.resolve(FILE);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        out.write(digest(files));
        write(files, out);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The corpus cannot be kept beside the classes.", unwritable);
    }
  }

  /// Keeps none any more: what was right before may have become a mistake.
  ///
  /// @param classes the folder of Limber's classes
  public static void forget(Path classes) {
    try {
      Files.deleteIfExists(classes.resolve(FILE));
    } catch (IOException undeletable) {
      throw new UncheckedIOException("What was kept of the corpus cannot be deleted.", undeletable);
    }
  }

  private static void write(List<CorpusFile> files, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      for (CorpusFile file : files) {
        FileKind kind = FileKind.of(file.path()).orElseThrow();
        json.writeStartObject();
        json.writeStringField(PATH, file.path());
        json.writeFieldName(CONTENT);
        json.writeTree(YamlReading.read(kind, file).page().orElseThrow().content());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /// The pages of files, where they are those that were kept.
  private static Optional<Pages> pages(List<CorpusFile> files, InputStream kept)
      throws IOException {
    InputStream in = new BufferedInputStream(kept, 1 << 16);
    if (!Arrays.equals(in.readNBytes(DIGEST), digest(files))) {
      return Optional.empty();
    }
    Map<String, CorpusFile> byPath =
        files.stream().collect(Collectors.toMap(CorpusFile::path, file -> file));
    List<Page> pages = new ArrayList<>(files.size());
    for (JsonNode page : JSON.readTree(in)) {
      String path = page.required(PATH).textValue();
      FileKind kind = FileKind.of(path).orElseThrow();
      CorpusFile file = byPath.get(path);
      if (file == null) {
        return Optional.empty();
      }
      pages.add(new Page(kind, file, page.required(CONTENT), Map.of()));
    }
    return Optional.of(new Pages(pages, Pages.names(files)));
  }

  private static byte[] digest(List<CorpusFile> files) {
    MessageDigest digest = sha256();
    for (CorpusFile file : files) {
      for (String text : List.of(file.path(), file.text())) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
