package limber;

import java.time.Duration;
import java.util.function.Consumer;
import limber.Reload.Refused.Meanwhile;
import limber.corpus.Corpus;
import limber.corpus.Fingerprint;
import limber.corpus.Loaded;
import limber.serve.Pause;

/// Waits for a corpus without mistakes: a writer who left a file half done starts the chat page
/// again the next morning, and mends it there.
///
/// @param tell is told each time that the corpus still has mistakes
record Mending(Library library, Consumer<Reload> tell, Pause pause) {

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /// The corpus, as soon as it has no mistake.
  ///
  /// @throws IllegalStateException where the calling thread is interrupted before
  Corpus corpus() {
    while (true) {
      Fingerprint read = library.fingerprint();
      switch (library.load()) {
        case Loaded.Good(Corpus corpus) -> {
          return corpus;
        }
        case Loaded.Bad(var mistakes) -> {
          tell.accept(new Reload.Refused(mistakes, Meanwhile.WAIT));
          awaitChange(read);
        }
      }
    }
  }

  /// Until files look otherwise than they did, twice running: somebody may be in the middle of
  /// saving.
  private void awaitChange(Fingerprint read) {
    try {
      Fingerprint before = read;
      Fingerprint now = read;
      while (now.equals(read) || !now.equals(before)) {
        pause.pause(BETWEEN);
        before = now;
        now = library.fingerprint();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody waits for the corpus any more", closing);
    }
  }
}
