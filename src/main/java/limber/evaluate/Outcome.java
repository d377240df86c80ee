package limber.evaluate;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.search.Findings;
import limber.search.Question;
import limber.search.Search;
import limber.search.Verdict;

/// What a search made of a labelled question.
///
/// @param labelled the question
/// @param findings what was found
/// @param millis how long it took
record Outcome(Labelled labelled, Findings findings, double millis) {

  /// Puts the questions to a search, one after the other on this thread.
  ///
  /// @param warmUp is asked before, so that the machine has seen the way that questions take
  static List<Outcome> all(Search search, List<Labelled> questions, List<String> warmUp) {
    warmUp.forEach(text -> search.find(Question.of(text)));
    return questions.stream().map(question -> of(search, question)).toList();
  }

  private static Outcome of(Search search, Labelled labelled) {
    long began = System.nanoTime();
    Findings findings = search.find(labelled.question());
    return new Outcome(labelled, findings, (System.nanoTime() - began) / 1e6);
  }

  /// Where the first right entry stands, counted from 0; -1 where none is among the ten.
  int rank() {
    return findings.ranked().stream()
        .map(entry -> labelled.answers().contains(entry.id()))
        .toList()
        .indexOf(true);
  }

  /// Whether the best entry is a right one, whatever the verdict.
  boolean rightFirst() {
    return rank() == 0;
  }

  /// Whether a right entry is among the best three.
  boolean rightInThree() {
    return rank() >= 0 && rank() < 3;
  }

  /// Whether it was answered, and not with a right entry.
  boolean answeredWrongly() {
    return answer().map(id -> !labelled.answers().contains(id)).orElse(false);
  }

  /// Whether it was answered with a right entry, and with the one thing that was asked; or, where
  /// the right entry is not ours, kindly refused by that one.
  boolean answeredRightly() {
    return answer().or(this::notOurs).map(labelled.answers()::contains).orElse(false)
        && aspect().equals(labelled.aspect());
  }

  private Optional<EntryId> notOurs() {
    return findings.verdict() instanceof Verdict.Unknown(var entry) ? entry : Optional.empty();
  }

  private Optional<Aspect> aspect() {
    return switch (findings.verdict()) {
      case Verdict.Answer(var id, var aspect) -> aspect;
      case Verdict.Compared(var first, var second, var aspect) -> aspect;
      case Verdict.More _, Verdict.Choices _, Verdict.Unknown _ -> Optional.empty();
    };
  }

  /// Whether Limber said that it does not know.
  boolean refused() {
    return findings.verdict() instanceof Verdict.Unknown;
  }

  /// The entry that it was answered with.
  Optional<EntryId> answer() {
    return switch (findings.verdict()) {
      case Verdict.Answer(var id, var aspect) -> Optional.of(id);
      case Verdict.More(var id) -> Optional.of(id);
      case Verdict.Compared(var first, var second, var aspect) -> Optional.of(first);
      case Verdict.Choices _, Verdict.Unknown _ -> Optional.empty();
    };
  }
}
