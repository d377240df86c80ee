package limber.telegram;

import limber.corpus.EntryId;
import limber.picture.PainChart;

/// What a message shows above its words, meant and not yet drawn. The words are complete without
/// it, for whoever cannot see it, and where there is no picture of it.
public sealed interface Sight {

  /// How an exercise goes.
  record OfExercise(EntryId exercise) implements Sight {}

  /// What people most often get wrong in an exercise.
  record OfMistake(EntryId exercise) implements Sight {}

  /// The steps of a routine.
  record OfRoutine(EntryId routine) implements Sight {}

  /// How somebody has fared.
  record OfProgress(PainChart chart) implements Sight {}

  /// Whether everybody is shown the same, so that it is worth remembering what Telegram calls the
  /// picture. One of a single person is shown once, and nothing of it is kept.
  default boolean isCommon() {
    return switch (this) {
      case OfExercise _, OfMistake _, OfRoutine _ -> true;
      case OfProgress _ -> false;
    };
  }
}
