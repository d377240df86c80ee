package limber.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// The documents that hold a word, and what the word adds to the score of each, as Lucene found
/// them once.
///
/// A BM25 is a sum over words, so nothing more is needed to answer with it; reading and scoring
/// anew what a compressed index holds took nine tenths of the time of a question.
///
/// @param documents their numbers, ascending
/// @param scores one for each of them
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Postings(int[] documents, float[] scores) {

  /// Those of a word that nothing holds.
  static final Postings NONE = new Postings(new int[0], new float[0]);

  /// Asks Lucene for all documents that fit.
  ///
  /// @param query for one word
  /// @param most how many documents there can be
  static Postings of(Query query, int most, IndexSearcher searcher) throws IOException {
    int[] documents = new int[most];
    float[] scores = new float[most];
    int count = 0;
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator each = scorer.iterator();
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        documents[count] = leaf.docBase + each.docID();
        scores[count] = scorer.score();
        count++;
      }
    }
    return new Postings(Arrays.copyOf(documents, count), Arrays.copyOf(scores, count));
  }

  /// Adds what the word is worth to each document's sum.
  void addTo(double[] sums, double trust) {
    for (int i = 0; i < documents.length; i++) {
      sums[documents[i]] += trust * scores[i];
    }
  }
}
