package limber.telegram;

import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.EntryId;

/// What is answered at once and never kept: it is of nobody's conversation, or says no more than
/// that a button is another's. Called from many threads.
public interface AtOnce {

  /// The words for somebody who pressed a button of another's; none while there are none yet.
  Optional<String> notYours();

  /// What is offered to who types these words behind the bot's name; none while nothing is known
  /// yet.
  Optional<Offer> offer(String words);

  /// What Telegram calls a picture; empty where that is not known at once.
  Optional<String> fileId(Sight sight);

  /// What is offered, the most fitting first.
  ///
  /// @param corpus what holds the entries
  record Offer(Corpus corpus, List<EntryId> entries) {

    private static final EntryId SIGNS = EntryId.of("topic/warning-signs");

    public Offer {
      entries = List.copyOf(entries);
    }

    /// Whether a routine may be offered beside it: not where only the warning signs are, because
    /// somebody has told of one.
    boolean mayLeadToExercise() {
      return !entries.equals(List.of(SIGNS));
    }
  }

  /// Nothing is known, ever.
  static AtOnce nothing() {
    return new AtOnce() {
      @Override
      public Optional<String> notYours() {
        return Optional.empty();
      }

      @Override
      public Optional<Offer> offer(String words) {
        return Optional.empty();
      }

      @Override
      public Optional<String> fileId(Sight sight) {
        return Optional.empty();
      }
    };
  }
}
