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
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody in a chat with the bot, over the requests that the chat page makes.
///
/// What the bot says is heard in order and once: each wait goes on where the last one ended.
final class Person implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String EVENT = "event: ";
  private static final String DATA = "data: ";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> menus = new LinkedBlockingQueue<>();
  private final URI sandbox;
  private final long chat;

  /// Opens a chat and listens.
  Person(URI sandbox, long chat) throws IOException, InterruptedException {
    this.sandbox = sandbox;
    this.chat = chat;
    HttpRequest events = HttpRequest.newBuilder(inChat("events")).build();
    Iterator<String> lines = http.send(events, BodyHandlers.ofLines()).body().iterator();
    Thread.ofVirtual().start(() -> listen(lines));
  }

  private void listen(Iterator<String> lines) {
    String event = "";
    try {
      while (lines.hasNext()) {
        String line = lines.next();
        if (line.startsWith(EVENT)) {
          event = line.substring(EVENT.length());
        } else if (line.startsWith(DATA) && event.equals("message")) {
          hear(JSON.readTree(line.substring(DATA.length())));
        } else if (line.startsWith(DATA) && event.equals("commands")) {
          menus.add(line);
        }
      }
    } catch (RuntimeException | JsonProcessingException lineEnded) {
      // whoever waits for a message says that none came
    }
  }

  private void hear(JsonNode message) {
    if (message.path("from").path("is_bot").asBoolean()) {
      heard.add(message);
    }
  }

  /// Types a message.
  void say(String text) {
    post(inChat("messages"), Map.of("text", text));
  }

  /// Moves the sandbox's clock on.
  void movesClockTo(Instant moment) {
    post(sandbox.resolve("/sandbox/clock"), Map.of("to", moment.toString()));
  }

  /// Sends something that is no text, such as "sticker" or "voice".
  void send(String kind) {
    post(inChat("messages"), Map.of("kind", kind));
  }

  /// Presses the button under a message whose label begins like this. Beneath a picture there is
  /// room for a part of the words only; the others then follow, with the buttons under the last.
  void press(JsonNode message, String label) {
    JsonNode last = message;
    while (!last.has("reply_markup")) {
      last = hears();
    }
    pressUnder(last, label);
  }

  private void pressUnder(JsonNode message, String label) {
    for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.path("text").asText().startsWith(label)) {
          forge(message.path("message_id").asLong(), button.path("callback_data").asText());
          return;
        }
      }
    }
    throw new AssertionError("There is no button \"" + label + "\" under " + words(message));
  }

  /// Presses a button that need not exist.
  void forge(long message, String payload) {
    post(inChat("presses"), Map.of("message_id", message, "data", payload));
  }

  /// Puts an update into the bot's queue as it is, but for its number.
  void bring(String update) {
    post(sandbox.resolve("/sandbox/updates"), read(update));
  }

  /// The next message of the bot that has these words; those before it are passed over.
  JsonNode hears(String words) {
    StringBuilder passed = new StringBuilder();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      JsonNode message = next(heard, deadline - System.nanoTime());
      if (message == null) {
        throw new AssertionError("The bot never said \"" + words + "\" but only:" + passed);
      }
      if (words(message).contains(words)) {
        return message;
      }
      passed.append("\n- ").append(words(message));
    }
  }

  /// The next message of the bot.
  JsonNode hears() {
    return hears("");
  }

  /// Waits until the bot's command menu changes to one that has these words.
  void seesMenuWith(String words) {
    String menu = "";
    while (!menu.contains(words)) {
      String next = next(menus, PATIENCE.toNanos());
      if (next == null) {
        throw new AssertionError("The menu never had \"" + words + "\" but " + menu);
      }
      menu = next;
    }
  }

  private static <T> @Nullable T next(BlockingQueue<T> line, long nanos) {
    try {
      return line.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException ended) {
      throw new AssertionError("The test was interrupted.", ended);
    }
  }

  /// A message's text, or what stands beneath its picture.
  static String words(JsonNode message) {
    return message.path("text").asText(message.path("caption").asText());
  }

  private URI inChat(String what) {
    return sandbox.resolve("/sandbox/chats/" + chat + "/" + what);
  }

  private void post(URI where, Object body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(where)
              .timeout(PATIENCE)
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
              .build();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError("The sandbox refused: " + answer.body());
      }
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("The sandbox did not answer.", failed);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException typo) {
      throw new AssertionError("The test's own JSON is broken.", typo);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
