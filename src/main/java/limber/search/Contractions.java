package limber.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes words with an apostrophe apart: "can't" becomes `not`, "child's" becomes `child`, "I'm"
/// becomes `i`. The same words typed without the apostrophe are read alike.
final class Contractions extends TokenFilter {

  private static final Set<String> WITHOUT_APOSTROPHE =
      Set.of(
          "cant",
          "cannot",
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "arent",
          "wasnt",
          "wont",
          "wouldnt",
          "shouldnt",
          "couldnt",
          "havent",
          "hasnt");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Contractions(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    int apostrophe = word.indexOf('\'');
    if (word.endsWith("n't") || WITHOUT_APOSTROPHE.contains(word)) {
      term.setEmpty().append("not");
    } else if (apostrophe > 0) {
      term.setLength(apostrophe);
    }
    return true;
  }
}
