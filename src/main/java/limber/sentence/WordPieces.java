package limber.sentence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a text into the pieces of words that BERT's uncased models were trained on.
///
/// The rules are those of Google's [tokenization.py](https://github.com/google-research/bert),
/// `BasicTokenizer` and then `WordpieceTokenizer`, in the order that Hugging Face's `tokenizers`
/// applies them:
///
/// 1. Control characters, and those that Unicode keeps private, go; every white space is a blank.
/// 2. A Chinese ideograph is a word of its own.
/// 3. Letters lose their accents (decomposed, NFD, without the marks) and become small.
/// 4. Words end at blanks; each punctuation mark is a word of its own.
/// 5. From a word the longest piece that the vocabulary holds is cut off, then the longest piece of
///    the rest, there written `##piece`. A word that does not come out even, or is longer than 100
///    letters, is `[UNK]` as a whole.
///
/// Whatever a person types stays text: "[SEP]" is a bracket, a word and a bracket.
final class WordPieces {

  /// How many pieces are kept of the beginning of a longer text, and how many of its end. What is
  /// between them is left out, since the cost grows with the length; what somebody is after mostly
  /// stands first or last. Of our own questions (`develop`) as many find their entry as with 126
  /// pieces from the beginning, in two thirds of the time where they are long.
  static final int KEPT = 40;

  /// The most pieces of one text, the opening `[CLS]` and the closing `[SEP]` among them.
  static final int MOST = 2 * KEPT + 2;

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int opening;
  private final int closing;
  private final int unknown;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.opening = special("[CLS]");
    this.closing = special("[SEP]");
    this.unknown = special("[UNK]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary lacks the piece " + piece + ".");
    }
    return id;
  }

  /// The numbers of the text's pieces, from `[CLS]` to `[SEP]`: 2 to [#MOST] of them.
  long[] of(String text) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(opening);
    for (String word : words(plain(text))) {
      pieces.addAll(cut(word));
    }
    pieces.add(closing);
    if (pieces.size() > MOST) {
      pieces.subList(1 + KEPT, pieces.size() - 1 - KEPT).clear();
    }
    return pieces.stream().mapToLong(piece -> piece).toArray();
  }

  /// Rules 1 to 3.
  private static String plain(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> !Letters.isDropped(letter))
        .forEach(letter -> {
          if (Letters.isBlank(letter)) {
            clean.append(' ');
          } else if (Letters.isIdeograph(letter)) {
            clean.append(' ').appendCodePoint(letter).append(' ');
          } else {
            clean.appendCodePoint(letter);
          }
        });
    StringBuilder plain = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(letter -> !Letters.isAccent(letter))
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// Rule 4.
  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < plain.length()) {
      int letter = plain.codePointAt(at);
      int next = at + Character.charCount(letter);
      boolean mark = Letters.isPunctuation(letter);
      if (mark || letter == ' ') {
        addUnlessEmpty(plain.substring(start, at), words);
        addUnlessEmpty(mark ? plain.substring(at, next) : "", words);
        start = next;
      }
      at = next;
    }
    addUnlessEmpty(plain.substring(start), words);
    return words;
  }

  private static void addUnlessEmpty(String word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  /// Rule 5.
  private List<Integer> cut(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      String before = start == 0 ? "" : "##";
      int end = word.length();
      @Nullable Integer piece = vocabulary.get(before + word.substring(start));
      while (piece == null && end > start + 1) {
        end--;
        piece = vocabulary.get(before + word.substring(start, end));
      }
      if (piece == null) {
        return List.of(unknown);
      }
      pieces.add(piece);
      start = end;
    }
    return pieces;
  }
}
