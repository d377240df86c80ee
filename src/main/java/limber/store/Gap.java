package limber.store;

import java.time.LocalDate;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.talk.Unanswered;

/// A question that was not answered well: what came of it, and what the corpus has that is nearest
/// to it. Not who asked, not in which words, and not at what time of day.
///
/// @param day when, in UTC
/// @param outcome what came of it
/// @param near the nearest that the corpus has; empty where nothing is near, or no words were there
public record Gap(LocalDate day, Unanswered outcome, Optional<Near> near) {

  /// What the corpus has that is nearest to a question.
  ///
  /// @param entry whose it is
  /// @param way a way of asking, as written in the corpus
  /// @param likeness how near, up to 1, in tenths: a finer number could tell whether a sentence
  ///   that somebody guesses is the one that was asked
  public record Near(EntryId entry, String way, double likeness) {
    public Near {
      likeness = Math.round(likeness * 10) / 10.0;
    }
  }

  /// What gaps have in common that are counted together.
  ///
  /// @param outcome what kind of thing came of them
  /// @param about the entry that said so or did not help, and otherwise the nearest: its ways of
  ///   asking are people's words for one thing, and gather what means the same better than how near
  ///   two of them are to each other does
  public record Subject(Class<? extends Unanswered> outcome, Optional<EntryId> about) {}

  /// What it is counted together with.
  public Subject subject() {
    return new Subject(
        outcome.getClass(),
        switch (outcome) {
          case Unanswered.NotOurs(EntryId entry) -> Optional.of(entry);
          case Unanswered.NotHelpful(EntryId topic) -> Optional.of(topic);
          case Unanswered.Helpful(EntryId entry) -> Optional.of(entry);
          case Unanswered.NotKnown _, Unanswered.Choices _ -> near.map(Near::entry);
        });
  }

  /// A gap, with the words where they may be kept.
  public record Asked(Gap gap, Optional<String> words) {}
}
