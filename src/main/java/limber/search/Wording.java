package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private final Set<String> common;

  /// @param lexicon the words that the index has seen
  /// @param common words that are what they are, whatever name is a slip away: "bride" is no bridge
  Wording(LimberAnalyzer analyzer, Names names, Lexicon lexicon, Set<String> common) {
    this.analyzer = analyzer;
    this.names = names;
    this.lexicon = lexicon;
    this.common = common;
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
      boolean asMeant =
          window.size() == 1
              ? isWord(window.getFirst())
              : lexicon.knows(window.getFirst()) && lexicon.knows(window.getLast());
      if (asMeant) {
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

  private boolean isWord(String typed) {
    return lexicon.knows(typed) || common.contains(typed);
  }

  private Word single(String typed) {
    if (isWord(typed)) {
      return Word.typed(typed);
    }
    return lexicon
        .nearest(typed)
        .map(known -> new Word(known, WORD_TRUST))
        .orElse(Word.typed(typed));
  }
}
