package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How the bot comes into a chat and how it goes: blocked by a person, added to a group, removed
/// from it, or leaving by itself. The bot hears of each by `my_chat_member`.
final class Memberships {
  private final World world;

  Memberships(World world) {
    this.world = world;
  }

  void block(Speaker speaker) {
    change(speaker, Chat.Standing.BLOCKED);
  }

  void unblock(Speaker speaker) {
    change(speaker, Chat.Standing.OPEN);
  }

  /// Adds the bot to a group; all in the group see it, the bot, too.
  void add(Speaker speaker) {
    synchronized (world) {
      Chat group = group(speaker);
      if (group.standing() != Chat.Standing.OPEN) {
        change(speaker, Chat.Standing.OPEN);
        ObjectNode message = service(group, speaker.person().user());
        message.putArray("new_chat_members").add(world.bot());
        group.add(message);
        world.tellBot("message", message);
      }
    }
  }

  /// Removes the bot from a group for good.
  void remove(Speaker speaker) {
    synchronized (world) {
      Chat group = group(speaker);
      if (group.standing() == Chat.Standing.OPEN) {
        change(speaker, Chat.Standing.BLOCKED);
        group.add(service(group, speaker.person().user()).set("left_chat_member", world.bot()));
      }
    }
  }

  /// The bot goes by itself; anybody may add it again.
  void leave(Chat group) {
    group.add(service(group, world.bot()).set("left_chat_member", world.bot()));
    tell(group, world.bot(), Chat.Standing.STRANGER);
  }

  private Chat group(Speaker speaker) {
    Chat chat = world.onPage(speaker.chatId());
    if (!chat.isGroup()) {
      throw new Impossible("A bot is added to groups; in a private chat it is blocked.");
    }
    return chat;
  }

  private ObjectNode service(Chat group, ObjectNode from) {
    return Json.object()
        .put("message_id", world.nextMessageId(group))
        .<ObjectNode>set("from", from)
        .<ObjectNode>set("chat", group.identity())
        .put("date", world.unixTime());
  }

  private void change(Speaker speaker, Chat.Standing standing) {
    synchronized (world) {
      Chat chat = world.onPage(speaker.chatId());
      if (chat.standing() != standing) {
        tell(chat, speaker.person().user(), standing);
      }
    }
  }

  private void tell(Chat chat, ObjectNode who, Chat.Standing standing) {
    ObjectNode update = Json.object();
    update.set("chat", chat.identity());
    update.set("from", who);
    update.put("date", world.unixTime());
    update.set("old_chat_member", membership(chat, chat.standing()));
    update.set("new_chat_member", membership(chat, standing));
    chat.become(standing);
    world.tellBot("my_chat_member", update);
  }

  /// The bot as a ChatMember. A person who never wrote counts as one who did: there is nothing that
  /// a bot could have left.
  private ObjectNode membership(Chat chat, Chat.Standing standing) {
    ObjectNode membership = Json.object().set("user", world.bot());
    return switch (standing) {
      case OPEN -> membership.put("status", "member");
      case STRANGER -> membership.put("status", chat.isGroup() ? "left" : "member");
      case BLOCKED -> membership.put("status", "kicked").put("until_date", 0);
    };
  }
}
