package limber.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.PoseScript;
import limber.corpus.Routine;

/// Draws each picture of a corpus when it is first asked for, and keeps it.
///
/// One at a time: a picture that is being drawn takes some twenty megabytes, and most are asked for
/// only once, because Telegram keeps what it was sent.
public final class Studio implements Gallery {

  private final Corpus corpus;
  private final Map<String, Drawing> drawn = new ConcurrentHashMap<>();
  private final ReentrantLock easel = new ReentrantLock();

  /// @param corpus whose scripts are drawn
  public Studio(Corpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public Optional<Drawing> exercise(EntryId exercise) {
    return script(exercise)
        .map(script -> kept(exercise + " as it goes", () -> new Film(script).gif()));
  }

  @Override
  public Optional<Drawing> mistake(EntryId exercise) {
    return script(exercise)
        .flatMap(script ->
            script
                .wrong()
                .map(wrong ->
                    kept(exercise + " gone wrong", () -> MistakePicture.of(script, wrong))));
  }

  @Override
  public Optional<Drawing> routine(EntryId routine) {
    return corpus
        .find(routine)
        .filter(Routine.class::isInstance)
        .map(Routine.class::cast)
        .filter(one -> one.steps().stream().allMatch(step -> script(step.exercise()).isPresent()))
        .map(one -> kept(routine + " in small", () -> StepsPicture.of(routine, scripts(one))));
  }

  private List<PoseScript> scripts(Routine routine) {
    return routine.steps().stream().flatMap(step -> script(step.exercise()).stream()).toList();
  }

  private Optional<PoseScript> script(EntryId exercise) {
    return Optional.ofNullable(corpus.poses().get(exercise));
  }

  private Drawing kept(String name, Supplier<Drawing> draw) {
    Drawing before = drawn.get(name);
    if (before != null) {
      return before;
    }
    easel.lock();
    try {
      return drawn.computeIfAbsent(name, _ -> draw.get());
    } finally {
      easel.unlock();
    }
  }
}
