package limber.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.search.Question;

/// A question, and what answers it.
///
/// @param question as somebody typed it, with what had been shown before
/// @param answers the entries of which any is right; none where nothing answers it
/// @param aspect the one thing about an exercise that is asked for
record Labelled(Question question, Set<EntryId> answers, Optional<Aspect> aspect) {

  Labelled {
    answers = Set.copyOf(answers);
  }

  /// A question by itself.
  static Labelled of(String text, Set<EntryId> answers) {
    return new Labelled(new Question(text, List.of()), answers, Optional.empty());
  }

  /// The same question, asked right after something was shown.
  Labelled after(List<EntryId> shown) {
    return new Labelled(new Question(question.text(), shown), answers, aspect);
  }

  /// Whether anything answers it.
  boolean isOurs() {
    return !answers.isEmpty();
  }
}
