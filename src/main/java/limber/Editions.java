package limber;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import limber.Reload.Refused.Meanwhile;
import limber.corpus.Corpus;
import limber.corpus.CorpusFolder;
import limber.corpus.Fingerprint;
import limber.corpus.Loaded;
import limber.corpus.PackedCorpus;
import limber.serve.Pause;

/// The editions that a running bot answers from: the first, and another each time a writer has
/// changed the files.
final class Editions {

  private final Library library;

  /// Taken before the first edition is read, so that no change falls between.
  private final CompletableFuture<Fingerprint> atFirst;

  private final CompletableFuture<Edition> first;

  /// Begins to make the first edition, in the background.
  Editions(Library library) {
    this(library, library::corpus);
  }

  /// Begins to make the first edition of a corpus that may be long in coming.
  Editions(Library library, Supplier<Corpus> corpus) {
    this.library = library;
    this.atFirst = CompletableFuture.supplyAsync(library::fingerprint);
    this.first = atFirst.thenApplyAsync(_ -> Edition.of(corpus.get()));
  }

  /// The first edition; fails with an [OperatorMistake] where there is none.
  CompletableFuture<Edition> first() {
    return first;
  }

  /// Begins to watch the files, unless they are inside the program and cannot change.
  ///
  /// @param adopt is given each new edition; an edition that would have mistakes is none
  /// @param tell is told each time what came of it
  /// @return the watch, to be closed
  CorpusWatch follow(Consumer<Edition> adopt, Consumer<Reload> tell, Pause pause) {
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
        adopt.accept(Edition.of(corpus));
        yield new Reload.Taken(corpus, Duration.ofNanos(System.nanoTime() - began));
      }
      case Loaded.Bad(var mistakes) -> new Reload.Refused(mistakes, Meanwhile.GO_ON);
    };
  }
}
