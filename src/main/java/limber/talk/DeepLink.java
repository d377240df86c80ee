package limber.talk;

import java.util.Arrays;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.EntryId.Kind;

/// What a link into the bot carries after `?start=`: `ex_bird-dog`, `rt_classic`, `tp_yoga`, or
/// `do_settings` for what a command does.
///
/// Links are shared and printed, so their form never changes.
public final class DeepLink {

  private static final String DOING = "do_";

  private DeepLink() {}

  /// What a link to an entry carries, at most 64 characters of `A-Za-z0-9_-`.
  public static String to(EntryId id) {
    return prefix(id.kind()) + id.slug();
  }

  /// The entry that a link leads to, whether or not there is one of this name; empty where it was
  /// not made by [#to].
  public static Optional<EntryId> entry(String payload) {
    return Arrays.stream(Kind.values())
        .filter(kind -> payload.startsWith(prefix(kind)))
        .flatMap(kind ->
            EntryId.parse(kind.word() + "/" + payload.substring(prefix(kind).length())).stream())
        .findFirst();
  }

  /// What a link carries that does what a command does.
  ///
  /// @param command its name, without the slash
  public static String doing(String command) {
    return DOING + command;
  }

  /// The command that a link stands for; empty where it stands for none that Limber knows.
  static Optional<String> command(String payload) {
    return Optional.of(payload)
        .filter(link -> link.startsWith(DOING))
        .map(link -> link.substring(DOING.length()))
        .filter(name -> Command.named(name).isPresent());
  }

  /// Whether somebody followed a link, and so did not say what stands there.
  public static boolean isOne(String payload) {
    return entry(payload).isPresent() || command(payload).isPresent();
  }

  private static String prefix(Kind kind) {
    return switch (kind) {
      case EXERCISE -> "ex_";
      case ROUTINE -> "rt_";
      case TOPIC -> "tp_";
      case SMALL_TALK -> "st_";
    };
  }
}
