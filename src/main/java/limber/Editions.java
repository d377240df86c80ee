package limber;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import limber.Reload.Refused.Meanwhile;
import limber.corpus.Corpus;
import limber.corpus.CorpusFolder;
import limber.corpus.Fingerprint;
import limber.corpus.Loaded;
import limber.corpus.PackedCorpus;
import limber.serve.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The editions that a running bot answers from: the first, and another each time a writer has
/// changed the files.
///
/// Each comes twice. At first it goes by words alone, which takes no time; then, where there is a
/// model, by meaning as well.
final class Editions {

  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

  /// One corpus at a time; the process may end in the middle of it.
  private static final Executor LEARNING =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("learning").factory());

  private final Library library;
  private final Comprehension comprehension;

  /// How many corpora were taken; one that was read later makes what is still being learnt from an
  /// earlier one worthless.
  private final AtomicInteger taken = new AtomicInteger();

  /// Taken before the first edition is read, so that no change falls between.
  private final CompletableFuture<Fingerprint> atFirst;

  private final CompletableFuture<Edition> first;

  /// Begins to make the first edition, in the background.
  Editions(Library library, Comprehension comprehension) {
    this(library, comprehension, library::corpus);
  }

  /// Begins to make the first edition of a corpus that may be long in coming.
  Editions(Library library, Comprehension comprehension, Supplier<Corpus> corpus) {
    this.library = library;
    this.comprehension = comprehension;
    this.atFirst = CompletableFuture.supplyAsync(library::fingerprint);
    this.first = atFirst.thenApplyAsync(_ -> Edition.of(corpus.get()));
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
        Edition next = Edition.of(corpus);
        taken.incrementAndGet();
        adopt.accept(next);
        understand(next, adopt);
        yield new Reload.Taken(corpus, Duration.ofNanos(System.nanoTime() - began));
      }
      case Loaded.Bad(var mistakes) -> new Reload.Refused(mistakes, Meanwhile.GO_ON);
    };
  }

  /// Learns from an edition's corpus in the background, and then puts it in its own place.
  private void understand(Edition byWords, Consumer<Edition> adopt) {
    int number = taken.get();
    long began = System.nanoTime();
    var _ =
        comprehension
            .understanding()
            .thenAcceptAsync(
                there ->
                    there.ifPresent(understanding -> {
                      Edition byMeaning = byWords.with(understanding);
                      if (number == taken.get()) {
                        adopt.accept(byMeaning);
                        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
                        LOG.info("Questions are understood by meaning, after {} ms.", took);
                      }
                    }),
                LEARNING)
            .exceptionally(failed -> {
              LOG.error("Questions are understood by words alone, for learning failed.", failed);
              return null;
            });
  }
}
