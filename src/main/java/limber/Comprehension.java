package limber;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import limber.search.Understanding;
import limber.sentence.Loading;
import limber.sentence.SentenceModel;
import limber.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether questions can be understood by meaning here: the model of sentences, loaded once in the
/// background, and the folder where what it learns is kept.
///
/// Limber can do without it. Why it has to is said once, in the log; that the operator wants it so,
/// [ServeCommand] says when it is ready.
final class Comprehension {

  private static final Logger LOG = LoggerFactory.getLogger(Comprehension.class);

  private final CompletableFuture<Optional<Understanding>> understanding;

  private Comprehension(CompletableFuture<Optional<Understanding>> understanding) {
    this.understanding = understanding;
  }

  /// Begins to load the model, unless the operator does not want it.
  static Comprehension of(Settings settings) {
    return switch (settings.searchModel()) {
      case ON -> {
        Path folder = settings.data();
        yield new Comprehension(CompletableFuture.supplyAsync(() -> load(folder)));
      }
      case OFF -> none();
    };
  }

  /// With what is there already.
  static Comprehension by(Understanding understanding) {
    return new Comprehension(CompletableFuture.completedFuture(Optional.of(understanding)));
  }

  /// By words alone.
  static Comprehension none() {
    return new Comprehension(CompletableFuture.completedFuture(Optional.empty()));
  }

  /// What a search needs to go by meaning; comes when the model is loaded, and is none where there
  /// is no model.
  CompletableFuture<Optional<Understanding>> understanding() {
    return understanding;
  }

  private static Optional<Understanding> load(Path folder) {
    return switch (SentenceModel.load()) {
      case Loading.Ready(SentenceModel model) -> {
        prepare(folder);
        yield Optional.of(new Understanding(model, folder));
      }
      case Loading.Absent(String why) -> {
        LOG.warn("Questions are understood by words alone. {}", why);
        yield Optional.empty();
      }
    };
  }

  /// What is learnt lies beside the key, so the folder is its owner's alone, whoever makes it.
  private static void prepare(Path folder) {
    try {
      DataFolder.make(folder);
    } catch (IOException unwritable) {
      LOG.warn("The data folder cannot be made, so nothing is kept for the next start.");
    }
  }
}
