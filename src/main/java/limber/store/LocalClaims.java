package limber.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limber.talk.ChatId;

/// The claims of a process that has its database to itself: they are in its memory, where a death
/// frees them all. What is held is a number for each chat that has something to do.
final class LocalClaims implements Claims {

  private final Map<Lane, Line> lines = new EnumMap<>(Lane.class);

  LocalClaims() {
    for (Lane lane : Lane.values()) {
      lines.put(lane, new Line());
    }
  }

  private Line line(Lane lane) {
    return lines.getOrDefault(lane, new Line());
  }

  /// The database itself tells at the next start what is to be done.
  @Override
  public void note(Connection connection, Lane lane, ChatId chat) {}

  @Override
  public void noted(Lane lane, ChatId chat) {
    line(lane).note(chat);
  }

  @Override
  public List<ChatId> take(Lane lane, int most) {
    return line(lane).take(most);
  }

  @Override
  public boolean release(Lane lane, ChatId chat) {
    return line(lane).release(chat);
  }

  @Override
  public void freeAbandoned() {}

  @Override
  public boolean isLeading() {
    return true;
  }

  @Override
  public void close() {}

  /// Whether something came for a chat since it was last looked at.
  private enum Since {
    NOTHING,
    MORE
  }

  private static final class Line {

    private final Set<ChatId> waiting = new LinkedHashSet<>();
    private final Map<ChatId, Since> taken = new HashMap<>();

    synchronized void note(ChatId chat) {
      if (taken.replace(chat, Since.MORE) == null) {
        waiting.add(chat);
      }
    }

    synchronized List<ChatId> take(int most) {
      List<ChatId> next = new ArrayList<>(waiting.stream().limit(most).toList());
      next.forEach(chat -> {
        waiting.remove(chat);
        taken.put(chat, Since.NOTHING);
      });
      return next;
    }

    synchronized boolean release(ChatId chat) {
      if (taken.remove(chat) == Since.MORE) {
        taken.put(chat, Since.NOTHING);
        return false;
      }
      return true;
    }
  }
}
