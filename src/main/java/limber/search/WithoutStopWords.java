package limber.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The analyzer of the index: [LimberAnalyzer] without the words that do not count.
final class WithoutStopWords extends AnalyzerWrapper {

  private final LimberAnalyzer analyzer;
  private final StopWords stopWords;

  WithoutStopWords(LimberAnalyzer analyzer, StopWords stopWords) {
    super(Analyzer.GLOBAL_REUSE_STRATEGY);
    this.analyzer = analyzer;
    this.stopWords = stopWords;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return analyzer;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    return new TokenStreamComponents(
        components.getSource(), new Counting(components.getTokenStream()));
  }

  private final class Counting extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Counting(TokenStream input) {
      super(input);
    }

    @Override
    protected boolean accept() {
      return !stopWords.contains(term.toString());
    }
  }
}
