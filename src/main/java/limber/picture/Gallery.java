package limber.picture;

import java.util.Optional;
import limber.corpus.EntryId;

/// Where pictures are to be had. Asking may take as long as drawing does, about a tenth of a
/// second, and is quick from then on. Any thread may ask.
public interface Gallery {

  /// How an exercise goes, as a moving picture; none where nobody has drawn it.
  Optional<Drawing> exercise(EntryId exercise);

  /// What people most often get wrong in an exercise, beside how it is right; none for most.
  Optional<Drawing> mistake(EntryId exercise);

  /// All steps of a routine in small, on one picture; none where nobody has drawn its exercises.
  Optional<Drawing> routine(EntryId routine);

  /// A gallery without a single picture.
  static Gallery empty() {
    return new Gallery() {
      @Override
      public Optional<Drawing> exercise(EntryId exercise) {
        return Optional.empty();
      }

      @Override
      public Optional<Drawing> mistake(EntryId exercise) {
        return Optional.empty();
      }

      @Override
      public Optional<Drawing> routine(EntryId routine) {
        return Optional.empty();
      }
    };
  }
}
