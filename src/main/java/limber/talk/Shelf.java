package limber.talk;

import limber.corpus.Term;

/// A page of the exercises.
public sealed interface Shelf {

  /// How many exercises a page holds.
  int PAGE = 8;

  /// The front: by what one would like to look.
  record Front() implements Shelf {}

  /// The words of one facet, to choose from: kinds, starting positions or things at hand.
  record Facet(Term.Facet facet) implements Shelf {}

  /// The exercises that have a word.
  ///
  /// @param facet what the word describes
  /// @param term the word's id; `nothing` with the facet NEEDS stands for exercises that need
  ///   nothing
  /// @param page from 0
  record Having(Term.Facet facet, String term, int page) implements Shelf {
    public Having {
      requirePage(page);
    }
  }

  /// All exercises.
  ///
  /// @param page from 0
  record All(int page) implements Shelf {
    public All {
      requirePage(page);
    }
  }

  private static void requirePage(int page) {
    if (page < 0) {
      throw new IllegalArgumentException("Pages are counted from 0, not " + page);
    }
  }
}
