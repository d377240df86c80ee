package limber.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import limber.picture.Drawing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/// Sees to it that each picture goes up to Telegram once, and that no words are lost for one: what
/// cannot be drawn or sent is put aside for a while, so that its words go without it.
final class Pictures {

  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

  /// Long enough that what was refused is not tried with every message; short enough that what was
  /// only out of reach is soon back.
  private static final Duration ASIDE = Duration.ofMinutes(10);

  /// Telegram's words for a name by which it does not know a file (any more).
  private static final List<String> NOT_THAT_NAME =
      List.of(
          "wrong file identifier",
          "wrong remote file identifier",
          "wrong file_id",
          "file is temporarily unavailable",
          "file reference expired",
          "FILE_REFERENCE_",
          "can't use file of type");

  private final Viewing viewing;
  private final FileIds ids;
  private final InstantSource clock;
  private final Set<Sight> asked = ConcurrentHashMap.newKeySet();
  private final Map<Sight, String> hashes = new ConcurrentHashMap<>();
  private final Map<String, Instant> asideUntil = new ConcurrentHashMap<>();

  Pictures(Viewing viewing, FileIds ids, InstantSource clock) {
    this.viewing = viewing;
    this.ids = ids;
    this.clock = clock;
  }

  /// A call that takes a picture with it.
  @FunctionalInterface
  interface Call<T> {
    Outcome<T> with(PictureFile file) throws InterruptedException;
  }

  /// The picture for what a screen shows; none where there is none, or none at the moment.
  Optional<Picture> of(Screen screen) {
    return screen.sight().flatMap(this::of).filter(picture -> !isAside(picture));
  }

  private Optional<Picture> of(Sight sight) {
    Optional<Picture> picture = drawn(sight).map(drawing -> new Picture(sight, drawing));
    picture.filter(_ -> sight.isCommon()).ifPresent(common -> hashes.put(sight, common.hash()));
    return picture;
  }

  /// What Telegram calls the picture of a sight, by what was drawn before: nothing is drawn for it,
  /// which would take too long for who is typing. Of a sight that was never drawn nothing is known,
  /// and so it is drawn for the next one who asks.
  Optional<String> name(Sight sight) {
    String hash = hashes.get(sight);
    if (hash == null) {
      if (asked.add(sight)) {
        Thread.ofVirtual().name("drawing ahead").start(() -> of(sight));
      }
      return Optional.empty();
    }
    return ids.find(hash);
  }

  /// A picture that cannot be drawn is a bug, and no reason to say nothing. What is of a single
  /// person is not told to the log.
  private Optional<Drawing> drawn(Sight sight) {
    try {
      return viewing.view(sight);
    } catch (RuntimeException | LinkageError | OutOfMemoryError failed) {
      // drawing needs the machine's own libraries and some twenty megabytes; words need neither
      Object what = sight.isCommon() ? sight : sight.getClass().getSimpleName();
      LOG.error("A picture could not be drawn: {}.", what, failed);
      return Optional.empty();
    }
  }

  private boolean isAside(Picture picture) {
    Instant until = asideUntil.get(picture.hash());
    return until != null && clock.instant().isBefore(until);
  }

  /// Does without a picture for a while.
  void putAside(Picture picture) {
    LOG.warn("The picture {} is left out for a while.", picture.drawing().name());
    ids.forget(picture.hash());
    asideUntil.put(picture.hash(), clock.instant().plus(ASIDE));
  }

  /// Makes a call with a picture: by what Telegram calls it, or with its bytes where it has none or
  /// another name.
  <T> Outcome<T> send(Picture picture, Call<T> call) throws InterruptedException {
    Optional<String> id = ids.find(picture.hash());
    if (id.isPresent()) {
      Outcome<T> outcome = call.with(new PictureFile.Known(id.get()));
      if (!isNotThatName(outcome)) {
        return outcome;
      }
      ids.forget(picture.hash());
    }
    Outcome<T> outcome = call.with(new PictureFile.Fresh(picture.drawing()));
    note(picture, outcome);
    return outcome;
  }

  private <T> void note(Picture picture, Outcome<T> outcome) {
    switch (outcome) {
      case Outcome.Done<T>(T result) -> {
        if (picture.sight().isCommon()) {
          id(result).ifPresent(id -> ids.keep(picture.hash(), id));
        }
      }
      // perhaps it is too large for this line: the next try goes without it
      case Outcome.NoAnswer<T> _ -> putAside(picture);
      case Outcome.Declined<T> declined -> {
        if (declined.code() >= 500) {
          putAside(picture);
        }
      }
    }
  }

  private static boolean isNotThatName(Outcome<?> outcome) {
    return outcome instanceof Outcome.Declined<?> declined
        && NOT_THAT_NAME.stream()
            .map(words -> words.toLowerCase(Locale.ROOT))
            .anyMatch(declined.description().toLowerCase(Locale.ROOT)::contains);
  }

  /// What Telegram calls the picture of a message that it gave back.
  private static Optional<String> id(Object result) {
    if (!(result instanceof Message message)) {
      return Optional.empty();
    }
    if (message.getAnimation() != null) {
      return Optional.of(message.getAnimation().getFileId());
    }
    List<PhotoSize> sizes = message.getPhoto() == null ? List.of() : message.getPhoto();
    return sizes.stream()
        .max(Comparator.comparingInt(PhotoSize::getWidth))
        .map(PhotoSize::getFileId);
  }
}
