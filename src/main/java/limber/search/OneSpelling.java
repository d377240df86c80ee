package limber.search;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives a word that is spelt in two ways its one spelling: "programme" becomes `program`, "disk"
/// becomes `disc`, "three" becomes `3`.
final class OneSpelling extends TokenFilter {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("disk", "disc"),
          Map.entry("disks", "discs"),
          Map.entry("centre", "center"),
          Map.entry("practise", "practice"),
          Map.entry("practising", "practicing"),
          Map.entry("tyre", "tire"),
          Map.entry("grey", "gray"),
          Map.entry("ageing", "aging"),
          Map.entry("orthopaedic", "orthopedic"),
          Map.entry("labour", "labor"),
          Map.entry("colour", "color"),
          Map.entry("behaviour", "behavior"),
          Map.entry("favourite", "favorite"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("exercize", "exercise"),
          Map.entry("excercise", "exercise"),
          Map.entry("excercises", "exercises"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"));

  private static final Pattern ISE = Pattern.compile("(?<=[a-z]{4})is(e|es|ed|ing|ation)$");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  OneSpelling(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String known = WORDS.get(word);
    if (known != null) {
      term.setEmpty().append(known);
    } else if (word.length() > 6) {
      term.setEmpty().append(american(word));
    }
    return true;
  }

  /// "minimise" and "minimize" meet. "Raising" is no such verb, and neither is "exercising".
  private static String american(String word) {
    return word.startsWith("exerc") ? word : ISE.matcher(word).replaceFirst("iz$1");
  }
}
