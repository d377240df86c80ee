package limber.telegram;

import java.util.Optional;
import limber.corpus.EntryId;
import limber.picture.PainChart;
import limber.talk.DataReply;

/// What a message shows above its words, meant and not yet drawn. The words are complete without
/// it, for whoever cannot see it, and where there is no picture of it; but for a file, which is
/// what its message is for.
public sealed interface Sight {

  /// How an exercise goes.
  record OfExercise(EntryId exercise) implements Sight {}

  /// What people most often get wrong in an exercise.
  record OfMistake(EntryId exercise) implements Sight {}

  /// The steps of a routine.
  record OfRoutine(EntryId routine) implements Sight {}

  /// How somebody has fared.
  record OfProgress(PainChart chart) implements Sight {}

  /// A file with what is kept of somebody.
  ///
  /// @param handed which, and of what
  /// @param chart how they have fared; empty where there is nothing to draw
  /// @param otherwise what is said where it cannot be made
  record OfPaper(DataReply.PaperHanded handed, Optional<PainChart> chart, String otherwise)
      implements Sight {}

  /// What is said in place of a message's words where what it shows is not there; empty where they
  /// are complete without it.
  default Optional<String> instead() {
    return switch (this) {
      case OfExercise _, OfMistake _, OfRoutine _, OfProgress _ -> Optional.empty();
      case OfPaper(_, _, String words) -> Optional.of(words);
    };
  }

  /// Whether everybody is shown the same, so that it is worth remembering what Telegram calls the
  /// picture. One of a single person is shown once, and nothing of it is kept.
  default boolean isCommon() {
    return switch (this) {
      case OfExercise _, OfMistake _, OfRoutine _ -> true;
      case OfProgress _, OfPaper _ -> false;
    };
  }
}
