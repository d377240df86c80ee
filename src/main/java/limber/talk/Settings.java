package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Wishes;

/// The settings: one message, edited in place.
final class Settings implements Subject {

  @Override
  public Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return name.equals("settings")
        ? Optional.of(Inquiry.back(Turn.saying(chat, front(chat))))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return press instanceof SettingsPress ours
        ? Optional.of(pressed(chat, on, ours, now))
        : Optional.empty();
  }

  private static Turn pressed(Chat chat, MessageId on, SettingsPress press, Instant now) {
    return switch (press) {
      case SettingsPress.ShowSettings() -> replacing(chat, on, front(chat));
      case SettingsPress.ShowSetting(SettingsPress.Page page) ->
          replacing(chat, on, shown(chat, page));
      case SettingsPress.Lead(Wishes.Hands hands) ->
          set(chat, on, wishes(chat).with(hands), SettingsPress.Page.LEADING, now);
      case SettingsPress.LookBack(var lookBacks) -> {
        Chat next = KeepingAtIt.looking(chat, lookBacks);
        yield replacing(next, on, front(next));
      }
      case SettingsPress.Ask(Wishes.Mornings mornings) ->
          set(chat, on, wishes(chat).asked(mornings), SettingsPress.Page.MORNINGS, now);
    };
  }

  private static Turn set(
      Chat chat, MessageId on, Wishes wishes, SettingsPress.Page page, Instant now) {
    Chat next = Mornings.wished(chat, wishes, now);
    return replacing(next, on, shown(next, page));
  }

  private static Turn replacing(Chat chat, MessageId on, SettingsReply reply) {
    return new Turn(chat, List.of(Utterance.replacing(on, reply)));
  }

  private static SettingsReply front(Chat chat) {
    return new SettingsReply.SettingsShown(wishes(chat), chat.everyday());
  }

  private static SettingsReply shown(Chat chat, SettingsPress.Page page) {
    return switch (page) {
      case LEADING -> new SettingsReply.Leading(wishes(chat).hands());
      case MORNINGS -> new SettingsReply.Mornings(wishes(chat));
      case DATA -> new SettingsReply.Data();
    };
  }

  private static Wishes wishes(Chat chat) {
    return chat.training().wishes();
  }
}
