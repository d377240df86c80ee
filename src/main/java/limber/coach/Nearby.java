package limber.coach;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;

/// What one gets to from an exercise by `swap` and `easier` links, nearest first.
///
/// @param corpus where the links lead
/// @param start the exercise
record Nearby(Corpus corpus, Exercise start) {

  /// The nearest exercise that is wanted and no harder than the start: of those equally near one of
  /// the same kind, then a swap before an easier one.
  Optional<EntryId> find(Predicate<Exercise> wanted) {
    Set<EntryId> seen = new HashSet<>(Set.of(start.id()));
    List<Exercise> ring = List.of(start);
    while (!ring.isEmpty()) {
      ring = ring.stream().flatMap(this::next).filter(one -> seen.add(one.id())).toList();
      Optional<Exercise> found =
          ring.stream()
              .filter(one -> !isHarder(one))
              .filter(wanted)
              .min(Comparator.comparing(this::isOfAnotherKind));
      if (found.isPresent()) {
        return found.map(Exercise::id);
      }
    }
    return Optional.empty();
  }

  private Stream<Exercise> next(Exercise exercise) {
    return Stream.of(exercise.variants().swap(), exercise.variants().easier())
        .flatMap(Optional::stream)
        .flatMap(id -> corpus.findExercise(id).stream());
  }

  private boolean isHarder(Exercise other) {
    return other.profile().difficulty().compareTo(start.profile().difficulty()) > 0;
  }

  private boolean isOfAnotherKind(Exercise other) {
    return !other.profile().kind().equals(start.profile().kind());
  }
}
