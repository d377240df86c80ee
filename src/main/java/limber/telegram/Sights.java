package limber.telegram;

import java.util.Optional;
import limber.picture.Charting;
import limber.picture.Drawing;
import limber.picture.Gallery;

/// Where each sight is drawn.
///
/// @param gallery the pictures of the corpus
/// @param charting draws what is of a single person
/// @param papering makes what a single person takes along
public record Sights(Gallery gallery, Charting charting, Papering papering) implements Viewing {

  /// With the pictures of a corpus.
  public Sights(Gallery gallery) {
    this(gallery, Papering.nothing());
  }

  /// With the pictures of a corpus, and files for people to take along.
  public Sights(Gallery gallery, Papering papering) {
    this(gallery, new Charting(), papering);
  }

  @Override
  public Optional<Drawing> view(Sight sight) {
    return switch (sight) {
      case Sight.OfExercise(var exercise) -> gallery.exercise(exercise);
      case Sight.OfMistake(var exercise) -> gallery.mistake(exercise);
      case Sight.OfRoutine(var routine) -> gallery.routine(routine);
      case Sight.OfPaper paper -> Optional.of(papering.make(paper));
      case Sight.OfProgress(var chart) -> Optional.of(charting.draw(chart));
    };
  }
}
