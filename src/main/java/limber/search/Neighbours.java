package limber.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import limber.learn.Example;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// How near a question lies, found without a look at every vector: Lucene walks a graph in which
/// each is joined to those around it ([HNSW](https://arxiv.org/abs/1603.09320), Malkov and Yashunin
/// 2018). It may miss one of the nearest, seldom the nearest itself.
///
/// For the entries of the nearest examples it tells their cosine; the others are too far to count.
final class Neighbours implements Likeness {

  /// How many examples are asked for: enough for the ten best entries with ten ways each.
  private static final int WANTED = 100;

  /// To how many others an example is joined, and among how many they are sought. Lucene's own 16
  /// and 100 make a graph in four times the time that found the nearest 40 times of 40, not 39.
  private static final int JOINED = 12;

  private static final int SOUGHT = 40;

  /// Each time the memory is full a graph begins anew, and every question has to walk them all.
  private static final int MEGABYTES = 1_024;

  private static final String VECTOR = "vector";
  private static final String NUMBER = "number";

  private final int entries;
  private final IndexSearcher searcher;
  private final int[] owners;
  private final int[] numbers;

  /// @param examples at least one
  /// @param entries how many there are
  Neighbours(List<Example> examples, int entries) {
    this.entries = entries;
    this.owners = examples.stream().mapToInt(Example::label).toArray();
    try {
      DirectoryReader reader = DirectoryReader.open(written(examples));
      searcher = new IndexSearcher(reader);
      numbers = numbers(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing an index in memory failed", e);
    }
  }

  private static Directory written(List<Example> examples) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setCodec(
        new Lucene104Codec() {
          @Override
          public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(JOINED, SOUGHT);
          }
        });
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    config.setRAMBufferSizeMB(MEGABYTES);
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      IntStream.range(0, examples.size()).parallel().forEach(i -> add(examples.get(i), i, writer));
    }
    return directory;
  }

  private static void add(Example example, int number, IndexWriter writer) {
    Document document = new Document();
    document.add(
        new KnnFloatVectorField(VECTOR, example.vector(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(new StoredField(NUMBER, number));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing an index in memory failed", e);
    }
  }

  /// For each document the number of its example: several threads write them in any order.
  private static int[] numbers(DirectoryReader reader) throws IOException {
    StoredFields stored = reader.storedFields();
    int[] numbers = new int[reader.maxDoc()];
    for (int document = 0; document < numbers.length; document++) {
      numbers[document] = stored.document(document).getField(NUMBER).numericValue().intValue();
    }
    return numbers;
  }

  @Override
  public double[] of(float[] question) {
    double[] nearest = new double[entries];
    Arrays.fill(nearest, NOTHING);
    for (ScoreDoc hit : hits(question)) {
      int owner = owners[numbers[hit.doc]];
      nearest[owner] = Math.max(nearest[owner], cosine(hit.score));
    }
    return nearest;
  }

  @Override
  public int nearest(float[] question) {
    return numbers[hits(question)[0].doc];
  }

  private ScoreDoc[] hits(float[] question) {
    try {
      KnnFloatVectorQuery query = new KnnFloatVectorQuery(VECTOR, question, WANTED);
      return searcher.search(query, WANTED).scoreDocs;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading an index in memory failed", e);
    }
  }

  /// Lucene's score of two vectors of length 1 is `(1 + cosine) / 2`.
  private static double cosine(float score) {
    return 2 * score - 1;
  }
}
