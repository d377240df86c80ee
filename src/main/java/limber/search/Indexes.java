package limber.search;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.learn.Digest;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lucene indexes of texts, a document for each, in memory.
///
/// To take tens of thousands of texts apart costs a young Java a second, so those of the corpus
/// that Limber was built with come in its jar: each in a file that is named by the hash of all that
/// it was made from. Other texts are indexed when they come.
final class Indexes {

  /// The field that holds a text.
  static final String TEXT = "text";

  /// The field that holds its number, from 0.
  static final String NUMBER = "number";

  /// Part of the hash: another number makes void what was made by another chain of analysis.
  private static final String FORM = "1";

  private static final String FOLDER = "learnt/";
  private static final String PREFIX = "index-";

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

  private Indexes() {}

  /// An index of these texts.
  static Directory of(List<String> texts, LimberAnalyzer analyzer, Similarity similarity) {
    return built(texts).orElseGet(() -> made(texts, analyzer, similarity));
  }

  private static Directory made(
      List<String> texts, LimberAnalyzer analyzer, Similarity similarity) {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setSimilarity(similarity);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < texts.size(); i++) {
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, i));
        document.add(new TextField(TEXT, texts.get(i), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing an index in memory failed", e);
    }
    return directory;
  }

  private static Optional<Directory> built(List<String> texts) {
    try (InputStream kept =
        Indexes.class.getClassLoader().getResourceAsStream(FOLDER + name(texts))) {
      return kept == null ? Optional.empty() : Optional.of(read(new DataInputStream(kept)));
    } catch (IOException broken) {
      LOG.warn("An index that Limber was built with cannot be read, and is made again.");
      return Optional.empty();
    }
  }

  private static String name(List<String> texts) {
    Stream<String> all = Stream.concat(Stream.of(FORM, Version.LATEST.toString()), texts.stream());
    return PREFIX + HexFormat.of().formatHex(Digest.of(all.toList()));
  }

  /// Reads what [#keep] wrote.
  static Directory read(DataInputStream in) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (int files = in.readInt(); files > 0; files--) {
      try (IndexOutput out = directory.createOutput(in.readUTF(), IOContext.DEFAULT)) {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        out.writeBytes(bytes, bytes.length);
      }
    }
    return directory;
  }

  /// Forgets all indexes that Limber was built with.
  ///
  /// @param classes the folder of Limber's classes
  static void forget(Path classes) throws IOException {
    Path folder = Files.createDirectories(classes.resolve(FOLDER));
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  /// Keeps an index for [#of].
  ///
  /// @param classes the folder of Limber's classes
  static void keep(List<String> texts, Directory index, Path classes) throws IOException {
    Path file = classes.resolve(FOLDER + name(texts));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      String[] names = index.listAll();
      out.writeInt(names.length);
      for (String name : names) {
        try (IndexInput in = index.openInput(name, IOContext.READONCE)) {
          byte[] bytes = new byte[Math.toIntExact(in.length())];
          in.readBytes(bytes, 0, bytes.length);
          out.writeUTF(name);
          out.writeInt(bytes.length);
          out.write(bytes);
        }
      }
    }
  }
}
