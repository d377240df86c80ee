package limber;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import limber.corpus.Corpus;
import limber.corpus.Sign;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.store.Arrived;
import limber.store.DatabaseUrl;
import limber.store.Store;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.Meaning;
import limber.talk.Received;
import limber.talk.Talk;
import limber.talk.Turn;

/// Chats in which a question about a sign was not answered in time, so that they are to be woken.
final class Doubts implements AutoCloseable {

  /// Far from the chats in which people talk.
  private static final int FIRST = 1_000_001;

  private final Map<Integer, Guest> guests = new TreeMap<>();

  /// Opens so many chats.
  Doubts(HttpClient http, URI sandbox, int number) throws IOException, InterruptedException {
    for (int chat = FIRST; chat < FIRST + number; chat++) {
      Guest guest = new Guest(http, sandbox, chat, () -> {});
      // the bot may only write to whoever has written, and this is no message that it looks at
      guest.bring(
          """
          {"edited_message": {"message_id": 1, "date": 1, "edit_date": 1,
            "location": {"latitude": 0, "longitude": 0},
            "chat": {"id": %d, "type": "private", "first_name": "Guest"},
            "from": {"id": %d, "is_bot": false, "first_name": "Guest"}}}
          """
              .formatted(chat, chat));
      guests.put(chat, guest);
    }
  }

  /// Puts the doubts into the store, all overdue.
  void raise(Store store, Corpus corpus, Instant now) {
    Talk talk = new Talk(corpus);
    Instant then = now.minus(Caution.PATIENCE).minusSeconds(1);
    for (int number : guests.keySet()) {
      ChatId chat = new ChatId(number);
      store.keep(List.of(new Received(number, chat, new Incoming.Text("?"))));
      Arrived arrived = store.firstArrived(chat).orElseThrow();
      Turn turn = talk.turn(Chat.fresh(chat), doubtful(), then);
      store.commit(arrived, new Turn(turn.chat(), List.of()), Optional.empty(), then);
    }
  }

  private static Heard doubtful() {
    return new Heard.Words(
        "?",
        new Alarm.Doubt(new Warning(Sign.Level.URGENT, "night-pain")),
        new Meaning.Unknown(Optional.empty()));
  }

  /// Waits until everybody was told that it counts as a sign.
  void awaitToldAll() {
    guests.values().forEach(guest -> guest.hear(""));
  }

  /// What was said in each chat.
  List<List<String>> told() {
    return guests.values().stream().map(Guest::told).toList();
  }

  /// How often each chat was woken.
  List<Integer> wakings(DatabaseUrl url) throws SQLException {
    List<Integer> wakings = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url.text());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM inbox WHERE update_id IS NULL GROUP BY chat_id")) {
      while (rows.next()) {
        wakings.add(rows.getInt(1));
      }
    }
    return wakings;
  }

  @Override
  public void close() {
    guests.values().forEach(Guest::close);
  }
}
