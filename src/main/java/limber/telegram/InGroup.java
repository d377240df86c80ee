package limber.telegram;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limber.talk.Command;
import limber.talk.GroupPress;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.PersonId;
import limber.talk.Press;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Reads what happens in groups, of which only what is meant for Limber is its business: a command,
/// words with its name in them, and a reply to what it said.
final class InGroup {

  private static final Set<String> BELONGS = Set.of("member", "administrator", "creator");
  private static final Set<String> GONE = Set.of("left", "kicked");

  private final String username;
  private final Pattern mention;
  private final Commands commands;

  /// @param username the bot's username without the `@`
  InGroup(String username, Commands commands) {
    this.username = username;
    this.mention =
        Pattern.compile(
            "(?<![\\w@])@" + Pattern.quote(username) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    this.commands = commands;
  }

  static boolean isGroup(Chat chat) {
    return "group".equals(chat.getType()) || "supergroup".equals(chat.getType());
  }

  /// Whether this is the bot itself.
  boolean isOurs(@Nullable User user) {
    return user != null && username.equalsIgnoreCase(user.getUserName());
  }

  /// What somebody said to Limber; empty where it is said to others, by another bot, or in a
  /// channel.
  Optional<Incoming> said(Message message) {
    @Nullable String words = message.hasText() ? message.getText() : message.getCaption();
    @Nullable User from = message.getFrom();
    return words == null || from == null || !isGroup(message.getChat()) || isAnother(from)
        ? Optional.empty()
        : meant(message, words.strip()).map(what -> by(from, what));
  }

  /// Two bots could answer each other without end. Administrators who hide behind their group write
  /// as a bot of Telegram's.
  private static boolean isAnother(User from) {
    return Boolean.TRUE.equals(from.getIsBot()) && !"GroupAnonymousBot".equals(from.getUserName());
  }

  private Optional<Incoming> meant(Message message, String words) {
    Matcher named = mention.matcher(words);
    if (!words.startsWith("/") && named.find()) {
      String said = named.replaceAll(" ").replaceAll(" {2,}", " ").strip();
      return said.isEmpty()
          ? Optional.of(new Incoming.Command("help", ""))
          : said.startsWith("/") ? commands.read(said) : Optional.of(new Incoming.Text(said));
    }
    if (words.startsWith("/")) {
      return commands.read(words).filter(what -> isKnown(what) || namesABot(words));
    }
    @Nullable Message before = message.getReplyToMessage();
    return before != null && isOurs(before.getFrom()) && !words.isEmpty()
        ? Optional.of(new Incoming.Text(words))
        : Optional.empty();
  }

  /// Whether a command names the bot that it is for; one that names another was not read.
  private static boolean namesABot(String command) {
    return command.split("\\s", 2)[0].contains("@");
  }

  /// A command that no bot is named with, and that we do not know, is for another bot.
  private static boolean isKnown(Incoming what) {
    return what instanceof Incoming.Command(String name, _)
        && Command.ALL.stream().anyMatch(command -> command.name().equals(name));
  }

  /// What somebody pressed; empty where it is a button of somebody else's, which changes nothing.
  static Optional<Incoming> pressed(User from, MessageId on, Press press) {
    return isAnothers(press, from.getId())
        ? Optional.empty()
        : Optional.of(by(from, new Incoming.Pressed(on, press)));
  }

  /// Whether a button is there for somebody else than the one who pressed it.
  static boolean isAnothers(Press press, long from) {
    return press instanceof GroupPress group && group.leader().number() != from;
  }

  /// That the bot was added to a group or removed from it; empty where it is neither.
  static Optional<Incoming> membership(ChatMemberUpdated update) {
    boolean before = belongs(update.getOldChatMember());
    boolean after = belongs(update.getNewChatMember());
    if (!isGroup(update.getChat()) || before == after) {
      return Optional.empty();
    }
    boolean gone = GONE.contains(update.getNewChatMember().getStatus());
    return after || gone
        ? Optional.of(
            by(
                update.getFrom(),
                new Incoming.Membership(after ? Incoming.Member.ADDED : Incoming.Member.REMOVED)))
        : Optional.empty();
  }

  private static boolean belongs(@Nullable ChatMember member) {
    return member != null && BELONGS.contains(member.getStatus());
  }

  private static Incoming by(User from, Incoming what) {
    return new Incoming.InGroup(new PersonId(from.getId()), what);
  }
}
