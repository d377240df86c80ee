package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a sentence as words of the index: names in their own spelling, slips of the finger mended.
///
/// Only a word that the index has never seen is mended, so a well-spelt question stays as it is.
final class Wording {

  /// More words than this do not make a question clearer.
  static final int MOST_WORDS = 128;

  /// A name that was mended was very likely meant.
  private static final double NAME_TRUST = 0.95;

  /// A mended word may have been another one.
  private static final double WORD_TRUST = 0.85;

  private final LimberAnalyzer analyzer;
  private final Names names;
  private final Lexicon lexicon;

  Wording(LimberAnalyzer analyzer, Names names, Lexicon lexicon) {
    this.analyzer = analyzer;
    this.names = names;
    this.lexicon = lexicon;
  }

  /// The words of a sentence, at most [#MOST_WORDS], in order.
  List<Word> words(String sentence) {
    List<String> typed = analyzer.words(sentence);
    typed = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < typed.size()) {
      int end = rewritten(typed, at, words);
      if (end == at) {
        words.add(single(typed.get(at)));
        end++;
      }
      at = end;
    }
    return words;
  }

  /// Adds the name that begins at `at`, longest first, and says where it ends; `at` where none
  /// does.
  private int rewritten(List<String> typed, int at, List<Word> words) {
    int furthest = Math.min(typed.size(), at + Names.MOST_WORDS);
    for (int end = furthest; end > at; end--) {
      List<String> window = typed.subList(at, end);
      Optional<List<String>> exact = names.exact(window);
      if (exact.isPresent()) {
        exact.get().forEach(text -> words.add(Word.typed(text)));
        return end;
      }
    }
    for (int end = furthest; end > at; end--) {
      List<String> window = typed.subList(at, end);
      if (lexicon.knows(window.getFirst()) && lexicon.knows(window.getLast())) {
        continue;
      }
      Optional<List<String>> near = names.near(window);
      if (near.isPresent()) {
        near.get().forEach(text -> words.add(new Word(text, NAME_TRUST)));
        return end;
      }
    }
    return at;
  }

  private Word single(String typed) {
    if (lexicon.knows(typed)) {
      return Word.typed(typed);
    }
    return lexicon
        .nearest(typed)
        .map(known -> new Word(known, WORD_TRUST))
        .orElse(Word.typed(typed));
  }
}
