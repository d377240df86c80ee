package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody in a chat with a bot that may die at any time: does what a script says, is very
/// patient, and notes all that they are shown.
final class Guest implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String EVENT = "event: ";
  private static final String DATA = "data: ";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http;
  private final URI chat;
  private final Runnable onShown;
  private final Stream<String> events;

  /// Guarded by this, like all that follows.
  private final List<JsonNode> shown = new ArrayList<>();

  private int heard;

  /// Opens a chat and listens.
  ///
  /// @param onShown is called each time that the bot shows something
  Guest(HttpClient http, URI sandbox, long chat, Runnable onShown)
      throws IOException, InterruptedException {
    this.http = http;
    this.chat = sandbox.resolve("/sandbox/chats/" + chat + "/");
    this.onShown = onShown;
    HttpRequest listening = HttpRequest.newBuilder(this.chat.resolve("events")).build();
    this.events = http.send(listening, BodyHandlers.ofLines()).body();
    Iterator<String> lines = events.iterator();
    Thread.ofVirtual().start(() -> listen(lines));
  }

  private void listen(Iterator<String> lines) {
    String event = "";
    try {
      while (lines.hasNext()) {
        String line = lines.next();
        if (line.startsWith(EVENT)) {
          event = line.substring(EVENT.length());
        } else if (line.startsWith(DATA) && (event.equals("message") || event.equals("edit"))) {
          see(JSON.readTree(line.substring(DATA.length())));
        }
      }
    } catch (RuntimeException | JsonProcessingException closed) {
      // whoever waits for a message says that none came
    }
  }

  private void see(JsonNode message) {
    if (message.path("from").path("is_bot").asBoolean()) {
      synchronized (this) {
        shown.add(message);
        notifyAll();
      }
      onShown.run();
    }
  }

  /// Does all that the script says.
  void follow(Script script) {
    follow(script.acts());
  }

  /// Does all of this in order.
  void follow(List<Act> acts) {
    for (Act act : acts) {
      switch (act) {
        case Act.Say(String text) -> post("messages", Map.of("text", text));
        case Act.Press(String label) -> press(label);
        case Act.Do(String what, var how) -> post(what, how);
        case Act.Hear(String words) -> hear(words);
      }
    }
  }

  private void press(String label) {
    JsonNode message = newest(label);
    String data = button(message, label).orElseThrow();
    post("presses", Map.of("message_id", message.path("message_id").asLong(), "data", data));
  }

  /// The newest message with that button, from the one that was heard last on: older ones have
  /// buttons of the same name. Beneath a picture there is room for a part of the words only, and
  /// the buttons are under the last, which may still be on its way.
  private synchronized JsonNode newest(String label) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<JsonNode> newest =
          shown.subList(Math.max(0, heard - 1), shown.size()).reversed().stream()
              .filter(message -> button(message, label).isPresent())
              .findFirst();
      if (newest.isPresent()) {
        return newest.get();
      }
      await(deadline, "There is no button \"" + label + "\"");
    }
  }

  private static Optional<String> button(JsonNode message, String label) {
    for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.path("text").asText().startsWith(label)) {
          return Optional.of(button.path("callback_data").asText());
        }
      }
    }
    return Optional.empty();
  }

  /// Waits until the bot says something with these words.
  synchronized void hear(String words) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!heardNow(words)) {
      await(deadline, "The bot never said \"" + words + "\"");
    }
  }

  /// Waits until something more is shown, or nothing is: whoever calls looks again.
  @SuppressWarnings("WaitNotInLoop")
  private synchronized void await(long deadline, String otherwise) {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new AssertionError(otherwise + told());
    }
    try {
      wait(left);
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }

  private synchronized boolean heardNow(String words) {
    while (heard < shown.size()) {
      if (Person.words(shown.get(heard++)).contains(words)) {
        return true;
      }
    }
    return false;
  }

  /// What the bot has said so far, in order, each with its buttons.
  synchronized List<String> told() {
    return shown.stream()
        .map(message -> picture(message) + Person.words(message) + message.path("reply_markup"))
        .toList();
  }

  private static String picture(JsonNode message) {
    return message.has("photo") || message.has("animation") ? Repeats.PICTURED : "";
  }

  /// Puts an update into the bot's queue as it is, but for its number.
  void bring(String update) {
    post(chat.resolve("/sandbox/updates"), update.getBytes(StandardCharsets.UTF_8));
  }

  private void post(String what, Map<String, ?> body) {
    try {
      post(chat.resolve(what), JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void post(URI where, byte[] body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(where)
              .timeout(PATIENCE)
              .POST(BodyPublishers.ofByteArray(body))
              .build();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError("The sandbox refused: " + answer.body());
      }
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("The sandbox did not answer.", failed);
    }
  }

  @Override
  public void close() {
    events.close();
  }
}
