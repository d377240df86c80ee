import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as it comes: BM25, the English analyzer, a document for each way of asking, any word of the
/// question may match.
///
/// `java -cp target/limber.jar src/bench/peers/LuceneBm25.java CORPUS TEST` prints what `peer.mjs`
/// prints for the others.
final class LuceneBm25 {

  private static final int WARM_UP = 300;
  private static final int MOST_DOCUMENTS = 300;
  private static final int MOST_LABELS = 10;

  private final QueryBuilder queries;
  private final IndexSearcher searcher;
  private final StoredFields stored;

  /// A label and a text.
  ///
  /// @param label as in the file; several are parted by |
  record Row(String label, String text) {}

  /// What was found: labels with their scores, best first.
  record Outcome(List<List<Object>> ranked, double millis) {}

  private LuceneBm25(List<Row> corpus) throws IOException {
    Analyzer analyzer = new EnglishAnalyzer();
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Row row : corpus) {
        Document document = new Document();
        document.add(new StoredField("label", row.label()));
        document.add(new TextField("text", row.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    queries = new QueryBuilder(analyzer);
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    stored = searcher.storedFields();
  }

  public static void main(String[] files) throws IOException {
    List<Row> corpus = corpus(Path.of(files[0]));
    List<Row> questions = rows(Path.of(files[1]));
    long began = System.nanoTime();
    LuceneBm25 lucene = new LuceneBm25(corpus);
    double seconds = (System.nanoTime() - began) / 1e9;
    for (Row row : corpus.subList(0, Math.min(WARM_UP, corpus.size()))) {
      lucene.ask(row.text());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Row question : questions) {
      outcomes.add(lucene.ask(question.text()));
    }
    double resident = residentMegabytes();
    outcomes.forEach(LuceneBm25::print);
    print(Map.of("index_s", seconds, "rss_mb", resident));
  }

  private Outcome ask(String text) throws IOException {
    long asked = System.nanoTime();
    Query words = queries.createBooleanQuery("text", text);
    Query query = words == null ? new MatchNoDocsQuery("no words") : words;
    Map<String, Object> best = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(query, MOST_DOCUMENTS).scoreDocs) {
      best.putIfAbsent(stored.document(hit.doc).get("label"), hit.score);
    }
    List<List<Object>> ranked =
        best.entrySet().stream()
            .limit(MOST_LABELS)
            .map(label -> List.of(label.getKey(), label.getValue()))
            .toList();
    return new Outcome(ranked, (System.nanoTime() - asked) / 1e6);
  }

  private static List<Row> corpus(Path file) throws IOException {
    return rows(file).stream()
        .flatMap(row -> Stream.of(row.label().split("\\|")).map(label -> new Row(label, row.text())))
        .filter(row -> !row.label().equals("oos"))
        .toList();
  }

  private static List<Row> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t"))
        .map(fields -> new Row(fields[1], fields[2]))
        .toList();
  }

  private static double residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(Double.NaN)
        * 1024
        / 1e6;
  }

  private static void print(Object line) {
    try {
      System.out.println(new JsonMapper().writeValueAsString(line));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("An outcome cannot be written as JSON.", impossible);
    }
  }
}
