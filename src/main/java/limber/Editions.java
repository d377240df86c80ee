package limber;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import limber.Reload.Refused.Meanwhile;
import limber.corpus.Corpus;
import limber.corpus.CorpusFolder;
import limber.corpus.Fingerprint;
import limber.corpus.Loaded;
import limber.corpus.PackedCorpus;
import limber.sentence.Understanding;
import limber.serve.Pause;
import limber.talk.Custody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The editions that a running bot answers from: the first, and another each time a writer has
/// changed the files.
///
/// Each comes up to three times. At first it goes by words alone, which takes no time; where there
/// is a model, it then understands questions by meaning, and at last notices warning signs by
/// meaning, too. Neither of these has to succeed for the other.
final class Editions {

  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

  private static final Step SEARCHING =
      new Step("Questions are understood", thread("learning questions"), Edition::searching);

  /// It may take minutes, for which the questions of a corpus that is read meanwhile need not wait.
  private static final Step NOTICING =
      new Step("Warning signs are noticed", thread("learning signs"), Edition::noticing);

  private final Library library;
  private final Comprehension comprehension;
  private final Custody custody;

  /// How many corpora were taken; one that was read later makes what is still being learnt from an
  /// earlier one worthless.
  private final AtomicInteger taken = new AtomicInteger();

  /// Taken before the first edition is read, so that no change falls between.
  private final CompletableFuture<Fingerprint> atFirst;

  private final CompletableFuture<Edition> first;

  /// Begins to make the first edition, in the background.
  Editions(Library library, Comprehension comprehension) {
    this(library, comprehension, library::corpus, Custody.unsaid());
  }

  /// Begins to make the first edition of a corpus that may be long in coming.
  ///
  /// @param custody what the operator says of how people's data is kept
  Editions(Library library, Comprehension comprehension, Supplier<Corpus> corpus, Custody custody) {
    this.custody = custody;
    this.library = library;
    this.comprehension = comprehension;
    this.atFirst = CompletableFuture.supplyAsync(library::fingerprint);
    this.first = atFirst.thenApplyAsync(_ -> Edition.of(corpus.get(), custody));
  }

  /// The first edition; fails with an [OperatorMistake] where there is none.
  CompletableFuture<Edition> first() {
    return first;
  }

  /// Begins to learn from the first edition, and to watch the files, unless they are inside the
  /// program and cannot change.
  ///
  /// @param adopt is given each new edition; an edition that would have mistakes is none
  /// @param tell is told each time what came of it
  /// @return the watch, to be closed
  CorpusWatch follow(Consumer<Edition> adopt, Consumer<Reload> tell, Pause pause) {
    var _ = first.thenAccept(edition -> understand(edition, adopt));
    CorpusWatch watch =
        new CorpusWatch(library::fingerprint, pause, () -> tell.accept(reload(adopt)));
    switch (library.files()) {
      case CorpusFolder _ -> watch.begin(atFirst.join());
      case PackedCorpus _ -> {}
    }
    return watch;
  }

  private Reload reload(Consumer<Edition> adopt) {
    long began = System.nanoTime();
    return switch (library.load()) {
      case Loaded.Good(Corpus corpus) -> {
        Edition next = Edition.of(corpus, custody);
        taken.incrementAndGet();
        adopt.accept(next);
        understand(next, adopt);
        yield new Reload.Taken(corpus, Duration.ofNanos(System.nanoTime() - began));
      }
      case Loaded.Bad(var mistakes) -> new Reload.Refused(mistakes, Meanwhile.GO_ON);
    };
  }

  /// Learns from an edition's corpus in the background, step by step, and puts what comes of each
  /// in its place.
  private void understand(Edition byWords, Consumer<Edition> adopt) {
    int number = taken.get();
    var _ =
        comprehension
            .understanding()
            .thenAccept(there ->
                there.ifPresent(understanding -> {
                  Lesson lesson = new Lesson(number, understanding, adopt);
                  var _ =
                      CompletableFuture.completedFuture(byWords)
                          .thenApplyAsync(
                              edition -> take(SEARCHING, lesson, edition), SEARCHING.on())
                          .thenApplyAsync(
                              edition -> take(NOTICING, lesson, edition), NOTICING.on());
                }))
            .exceptionally(failed -> {
              LOG.error("Limber goes by words alone, for the model failed.", failed);
              return null;
            });
  }

  /// One step from going by words to going by meaning.
  ///
  /// @param what what it is for, as the log begins to say it
  /// @param on where it is taken, one corpus at a time
  /// @param taken makes the next edition
  private record Step(
      String what, Executor on, BiFunction<Edition, Understanding, Edition> taken) {}

  /// What all steps of one corpus have in common.
  ///
  /// @param number how many corpora were taken before
  private record Lesson(int number, Understanding understanding, Consumer<Edition> adopt) {}

  /// The edition after a step; the same as before it where the step failed, or where another corpus
  /// has come meanwhile.
  private Edition take(Step step, Lesson lesson, Edition before) {
    if (lesson.number() != taken.get()) {
      return before;
    }
    long began = System.nanoTime();
    try {
      Edition next = step.taken().apply(before, lesson.understanding());
      if (lesson.number() == taken.get()) {
        lesson.adopt().accept(next);
        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        LOG.info("{} by meaning, after {} ms.", step.what(), took);
        LeanHeap.keep();
      }
      return next;
    } catch (RuntimeException | Error failed) {
      LOG.error("{} by words alone, for learning failed.", step.what(), failed);
      return before;
    }
  }

  /// The process may end in the middle of what such a thread does.
  private static Executor thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
