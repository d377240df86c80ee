package limber;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import limber.sentence.Built;
import limber.sentence.Encoder;
import limber.sentence.Loading;
import limber.sentence.Recent;
import limber.sentence.SentenceModel;
import limber.sentence.Understanding;
import limber.store.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether questions can be understood by meaning here: the model of sentences, loaded once in the
/// background, and the folder where what it learns is kept.
///
/// It is loaded when somebody first asks for it, so that a bot may first take messages in and
/// answer them by words: the two cores of a small machine have enough to do until then.
///
/// Limber can do without it. Why it has to is said once, in the log; that the operator wants it so,
/// [ServeCommand] says when it is ready.
final class Comprehension {

  private static final Logger LOG = LoggerFactory.getLogger(Comprehension.class);

  /// Keeps so many messages' vectors: people ask the same, and each message is read twice, for
  /// signs and for what it asks.
  private static final int RECENT = 1_000;

  private final Supplier<Optional<Understanding>> load;
  private @Nullable CompletableFuture<Optional<Understanding>> understanding;

  private Comprehension(Supplier<Optional<Understanding>> load) {
    this.load = load;
  }

  /// By the model, unless the operator does not want it.
  static Comprehension of(Settings settings) {
    return switch (settings.searchModel()) {
      case ON -> {
        Path folder = settings.data();
        yield new Comprehension(() -> load(folder));
      }
      case OFF -> none();
    };
  }

  /// With what is there already.
  static Comprehension by(Understanding understanding) {
    return new Comprehension(() -> Optional.of(understanding));
  }

  /// By words alone.
  static Comprehension none() {
    return new Comprehension(Optional::empty);
  }

  /// What a search needs to go by meaning; comes when the model is loaded, which begins when this
  /// is first called, and is none where there is no model.
  synchronized CompletableFuture<Optional<Understanding>> understanding() {
    CompletableFuture<Optional<Understanding>> begun = understanding;
    if (begun == null) {
      begun = CompletableFuture.supplyAsync(load);
      understanding = begun;
    }
    return begun;
  }

  private static Optional<Understanding> load(Path folder) {
    return switch (SentenceModel.load()) {
      case Loading.Ready(SentenceModel model) -> {
        prepare(folder);
        Encoder encoder = new Recent(model, RECENT);
        yield Optional.of(new Understanding(encoder, folder, Built.besideLimber(encoder)));
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
