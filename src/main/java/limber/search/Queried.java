package limber.search;

import java.util.List;
import limber.corpus.EntryId;

/// What a writer's query in Lucene's syntax found.
public sealed interface Queried {

  /// Entries, best first.
  record Hits(List<Hit> hits) implements Queried {
    public Hits {
      hits = List.copyOf(hits);
    }
  }

  /// The query is not of that syntax.
  ///
  /// @param why a plain sentence
  record NotUnderstood(String why) implements Queried {}

  /// An entry that a query found.
  ///
  /// @param id the entry
  /// @param title its heading
  /// @param score Lucene's score: higher is better, not comparable between queries
  record Hit(EntryId id, String title, double score) {}
}
