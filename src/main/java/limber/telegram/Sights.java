package limber.telegram;

import java.util.Optional;
import limber.picture.Charting;
import limber.picture.Drawing;
import limber.picture.Gallery;

/// Where each sight is drawn.
///
/// @param gallery the pictures of the corpus
/// @param charting draws what is of a single person
public record Sights(Gallery gallery, Charting charting) implements Viewing {

  /// With the pictures of a corpus.
  public Sights(Gallery gallery) {
    this(gallery, new Charting());
  }

  @Override
  public Optional<Drawing> view(Sight sight) {
    return switch (sight) {
      case Sight.OfExercise(var exercise) -> gallery.exercise(exercise);
      case Sight.OfMistake(var exercise) -> gallery.mistake(exercise);
      case Sight.OfRoutine(var routine) -> gallery.routine(routine);
      case Sight.OfPaper _ -> Optional.empty();
      case Sight.OfProgress(var chart) -> Optional.of(charting.draw(chart));
    };
  }
}
