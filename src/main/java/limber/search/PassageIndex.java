package limber.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/// Passages of one sort in a Lucene index, one document each, and how well each fits a list of
/// words.
///
/// Each sort has an index of its own, so that every document has every field: Lucene is slow to
/// write and to read the lengths of a field that few documents have.
///
/// A passage is scored by BM25 (Robertson and Zaragoza 2009, [The Probabilistic Relevance
/// Framework: BM25 and Beyond](https://doi.org/10.1561/1500000019)), with `f` the times a word
/// stands in the passage, `l` the passage's length, `L` the mean length, `n` of `N` passages
/// holding the word:
///
/// ```
/// idf(w)   = ln(1 + (N - n + 0.5) / (n + 0.5))
/// BM25     = sum over the question's words of  idf(w) · f / (f + k(l)),   k(l) = K1 · (1 - B + B · l / L)
/// ```
///
/// Such sums grow with the question and cannot be compared between questions. Hence we divide by
/// what a passage that *is* the question would get, every word counted, a word that the index has
/// never seen (`n = 0`) as the rarest of all:
///
/// ```
/// BM25n    = BM25 / (sum over the question's words of  idf(w) · 1 / (1 + k(length of the question)))
/// ```
///
/// 1 is a question in the passage's own words; a question half of whose meaning is unknown cannot
/// get far above a half.
///
/// @param <K> what a passage belongs to, such as an entry
final class PassageIndex<K> implements AutoCloseable {

  /// How soon more of the same word stops to count. A question says each word once.
  private static final float K1 = 1.2f;

  /// How much a long passage is held back.
  private static final float B = 0.75f;

  /// How many owners are told of, best first: the others fit too badly to count.
  private static final int MOST_OWNERS = 300;

  private final List<Passage<K>> passages;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Passage<K>> passageOfDocument;
  private final List<K> owners;
  private final int[] ownerOfDocument;
  private final Map<String, Integer> frequencies;
  private final Map<String, Double> idfs = new HashMap<>();
  private final double count;
  private final double meanLength;

  /// Of the words that were asked for so far.
  private final Map<String, Postings> postings = new ConcurrentHashMap<>();

  PassageIndex(List<Passage<K>> passages, LimberAnalyzer analyzer) {
    this.passages = List.copyOf(passages);
    Similarity similarity = new BM25Similarity(K1, B);
    directory = Indexes.of(texts(), analyzer, similarity);
    try {
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      passageOfDocument = passageOfDocument();
      owners = passages.stream().map(Passage::owner).distinct().toList();
      ownerOfDocument = ownerOfDocument();
      frequencies = countWords();
      count = reader.getDocCount(Indexes.TEXT);
      meanLength = reader.getSumTotalTermFreq(Indexes.TEXT) / count;
      frequencies.forEach((word, frequency) -> idfs.put(word, idf(frequency)));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading an index in memory failed", e);
    }
  }

  private List<Passage<K>> passageOfDocument() throws IOException {
    int[] numbers = new int[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, Indexes.NUMBER);
    while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      numbers[values.docID()] = (int) values.longValue();
    }
    return Arrays.stream(numbers).mapToObj(passages::get).toList();
  }

  private int[] ownerOfDocument() {
    Map<K, Integer> numbers = new HashMap<>();
    owners.forEach(owner -> numbers.put(owner, numbers.size()));
    return passageOfDocument.stream().mapToInt(passage -> numbers.get(passage.owner())).toArray();
  }

  private Map<String, Integer> countWords() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, Indexes.TEXT);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        counts.put(each.term().utf8ToString(), each.docFreq());
      }
    }
    return Map.copyOf(counts);
  }

  private List<String> texts() {
    return passages.stream().map(Passage::text).toList();
  }

  /// Keeps it with Limber's classes, so that it need not be made again.
  void keep(Path classes) throws IOException {
    Indexes.keep(texts(), directory, classes);
  }

  /// Each word that stands in the passages, and in how many of them.
  Map<String, Integer> frequencies() {
    return frequencies;
  }

  /// For each owner with a passage that shares a word with the question, the BM25n of its best one,
  /// 0 to 1.
  Map<K, Double> scores(List<Word> words) {
    Map<String, Double> question = question(words);
    Map<K, Double> scores = new HashMap<>();
    double best = scoreOfItself(question.keySet());
    if (best > 0) {
      double[] sums = ofOwners(sums(question));
      for (int owner : Greatest.of(sums, MOST_OWNERS)) {
        scores.put(owners.get(owner), Math.min(1, sums[owner] / best));
      }
    }
    return scores;
  }

  /// For each owner the greatest of its documents.
  private double[] ofOwners(double[] documents) {
    double[] greatest = new double[owners.size()];
    for (int i = 0; i < documents.length; i++) {
      int owner = ownerOfDocument[i];
      if (documents[i] > greatest[owner]) {
        greatest[owner] = documents[i];
      }
    }
    return greatest;
  }

  /// The passage that fits a question best.
  ///
  /// @param score its BM25n, 0 to 1
  record Best<K>(Passage<K> passage, double score) {}

  /// The passage that fits best; empty where none shares a word with the question.
  Optional<Best<K>> best(List<Word> words) {
    Map<String, Double> question = question(words);
    double best = scoreOfItself(question.keySet());
    double[] sums = sums(question);
    return Arrays.stream(Greatest.of(sums, 1))
        .mapToObj(document ->
            new Best<>(passageOfDocument.get(document), Math.min(1, sums[document] / best)))
        .findFirst();
  }

  /// The BM25 of each document.
  private double[] sums(Map<String, Double> question) {
    double[] sums = new double[passageOfDocument.size()];
    question.forEach((word, trust) -> postings(word).addTo(sums, trust));
    return sums;
  }

  private static Map<String, Double> question(List<Word> words) {
    Map<String, Double> question = new TreeMap<>();
    words.forEach(word -> question.merge(word.text(), word.trust(), Math::max));
    return question;
  }

  private Postings postings(String word) {
    int frequency = frequencies.getOrDefault(word, 0);
    return frequency == 0
        ? Postings.NONE
        : postings.computeIfAbsent(word, _ -> read(word, frequency));
  }

  private Postings read(String word, int frequency) {
    try {
      return Postings.of(new TermQuery(new Term(Indexes.TEXT, word)), frequency, searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading an index in memory failed", e);
    }
  }

  /// What a passage that is the question itself would get: the divisor of BM25n.
  private double scoreOfItself(Set<String> question) {
    if (count == 0) {
      return 0;
    }
    double saturation = 1 / (1 + K1 * (1 - B + B * question.size() / meanLength));
    double unknown = idf(0);
    double sum = 0;
    for (String word : question) {
      sum += idfs.getOrDefault(word, unknown);
    }
    return sum * saturation;
  }

  private double idf(int frequency) {
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Closing an index in memory failed", e);
    }
  }
}
