package limber.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// The corpus for its writers: one document per entry, queried in Lucene's own syntax.
///
/// See [Card] for the fields.
public final class Catalogue implements AutoCloseable {

  private static final int MOST_HITS = 200;
  private static final int LONGEST = 1000;

  /// A slash within an id: the syntax would take it for the start of a regular expression.
  private static final Pattern SLASH_IN_ID = Pattern.compile("(?<=[a-z])/(?=[a-z0-9])");

  private final Corpus corpus;
  private final Analyzer analyzer;
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  private Catalogue(Corpus corpus, LimberAnalyzer words) {
    this.corpus = corpus;
    try {
      Analyzer terms =
          CustomAnalyzer.builder()
              .withTokenizer(WhitespaceTokenizerFactory.NAME)
              .addTokenFilter(LowerCaseFilterFactory.NAME)
              .build();
      analyzer =
          new PerFieldAnalyzerWrapper(
              words, Card.TERMS.stream().collect(Collectors.toMap(field -> field, _ -> terms)));
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Entry entry : corpus.all()) {
          writer.addDocument(Card.of(entry));
        }
        writer.forceMerge(1);
      }
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing an index in memory failed", e);
    }
  }

  /// A catalogue of all entries; it lives in memory until [#close].
  public static Catalogue of(Corpus corpus) {
    return new Catalogue(corpus, new LimberAnalyzer());
  }

  /// What a query such as `kind:stretch AND position:sitting` finds, best first.
  public Queried query(String syntax) {
    if (syntax.isBlank()) {
      return new Queried.NotUnderstood("The query is empty. Try kind:stretch AND position:sitting");
    }
    if (syntax.length() > LONGEST) {
      return new Queried.NotUnderstood("The query has more than %d characters.".formatted(LONGEST));
    }
    try {
      Query query = parser().parse(SLASH_IN_ID.matcher(syntax).replaceAll("\\\\/"));
      Set<String> unknown = fields(query);
      unknown.removeAll(Card.FIELDS);
      return unknown.isEmpty() ? hits(query) : new Queried.NotUnderstood(noSuchField(unknown));
    } catch (ParseException | IllegalArgumentException e) {
      return new Queried.NotUnderstood(reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading an index in memory failed", e);
    }
  }

  /// A parser of its own for each query: it keeps what it is reading.
  private QueryParser parser() {
    QueryParser parser = new QueryParser(Card.TEXT, analyzer);
    parser.setAllowLeadingWildcard(true);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    return parser;
  }

  private Queried hits(Query query) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Queried.Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, MOST_HITS).scoreDocs) {
      EntryId id = EntryId.of(searcher.storedFields().document(hit.doc).get(Card.KEY));
      hits.add(new Queried.Hit(id, corpus.entry(id).title(), hit.score));
    }
    return new Queried.Hits(hits);
  }

  private static Set<String> fields(Query query) {
    Set<String> fields = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            fields.add(field);
            return true;
          }
        });
    return fields;
  }

  private static String noSuchField(Set<String> unknown) {
    return "There is no field %s. The fields are %s."
        .formatted(String.join(", ", unknown), String.join(", ", Card.FIELDS));
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    String first = message.lines().findFirst().orElse(message);
    return "The query is not of Lucene's syntax. " + first;
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
