package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Several people in several chats with a bot, over the requests that the chat page makes.
///
/// What the bot says is heard in order and once in each chat.
final class Chats implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI sandbox;

  /// Guarded by this, like all that follows: what the pages of a chat were told.
  private final Map<Long, List<Event>> events = new HashMap<>();

  private final Map<Long, Integer> heard = new HashMap<>();

  private record Event(String name, JsonNode data) {}

  Chats(URI sandbox) {
    this.sandbox = sandbox;
  }

  /// Somebody types a message.
  JsonNode say(long chat, long from, String text) {
    return post(chat, "messages", Map.of("text", text, "from", from));
  }

  /// Somebody presses the newest button that begins so.
  ///
  /// @return the number of the press
  String press(long chat, long from, String label) {
    Button button = await(chat, "a button " + label, () -> newest(chat, label));
    return post(
            chat,
            "presses",
            Map.of("message_id", button.message(), "data", button.data(), "from", from))
        .path("callback_query_id")
        .asText();
  }

  private record Button(long message, String data) {}

  private Optional<Button> newest(long chat, String label) {
    for (JsonNode message : ofTheBot(chat).reversed()) {
      for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
        for (JsonNode button : row) {
          if (button.path("text").asText().startsWith(label) && button.has("callback_data")) {
            return Optional.of(
                new Button(
                    message.path("message_id").asLong(), button.path("callback_data").asText()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The next message of the bot with these words; those before it are passed over.
  JsonNode hears(long chat, String words) {
    return await(
        chat,
        words,
        () -> {
          List<JsonNode> all = ofTheBot(chat);
          for (int i = heard.getOrDefault(chat, 0); i < all.size(); i++) {
            if (Person.words(all.get(i)).contains(words)) {
              heard.put(chat, i + 1);
              return Optional.of(all.get(i));
            }
          }
          return Optional.empty();
        });
  }

  /// What the bot has said in a chat so far.
  synchronized List<String> all(long chat) {
    return ofTheBot(chat).stream().map(Person::words).toList();
  }

  private List<JsonNode> ofTheBot(long chat) {
    return events.getOrDefault(chat, List.of()).stream()
        .filter(event -> event.name().equals("message"))
        .map(Event::data)
        .filter(message -> message.path("from").path("is_bot").asBoolean())
        .toList();
  }

  /// What the bot told the one who pressed, for a moment above the chat; empty where nothing.
  String toast(String press) {
    return request("answerCallbackQuery", "callback_query_id", press).path("text").asText();
  }

  /// Types words behind the bot's name, and waits for what it offers.
  JsonNode inline(long chat, String query, String offset) {
    JsonNode asked = post(chat, "inline", Map.of("query", query, "offset", offset));
    return asked.has("answer")
        ? asked.path("answer")
        : request("answerInlineQuery", "inline_query_id", asked.path("inline_query_id").asText());
  }

  /// Chooses something that the bot offers.
  JsonNode choose(long chat, JsonNode answer, String id) {
    return post(
        chat,
        "choices",
        Map.of("inline_query_id", answer.path("inline_query_id").asText(), "result_id", id));
  }

  /// The parameters of a call that the bot has made or will make.
  private JsonNode request(String method, String key, String value) {
    URI log = sandbox.resolve("/sandbox/requests?since=0");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (JsonNode request : ask(HttpRequest.newBuilder(log))) {
        JsonNode params = request.path("params");
        if (request.path("method").asText().equalsIgnoreCase(method)
            && params.path(key).asText().equals(value)) {
          return params;
        }
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("The bot never called " + method);
  }

  JsonNode post(long chat, String what, Map<String, ?> body) {
    listen(chat);
    try {
      return ask(
          HttpRequest.newBuilder(inChat(chat, what))
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private URI inChat(long chat, String what) {
    return sandbox.resolve("/sandbox/chats/" + chat + "/" + what);
  }

  private synchronized void listen(long chat) {
    if (events.containsKey(chat)) {
      return;
    }
    events.put(chat, new ArrayList<>());
    HttpRequest listening = HttpRequest.newBuilder(inChat(chat, "events")).build();
    try {
      Iterator<String> lines = http.send(listening, BodyHandlers.ofLines()).body().iterator();
      Thread.ofVirtual().start(() -> listen(chat, lines));
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("The sandbox did not answer.", failed);
    }
  }

  private void listen(long chat, Iterator<String> lines) {
    String event = "";
    try {
      while (lines.hasNext()) {
        String line = lines.next();
        if (line.startsWith("event: ")) {
          event = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          see(chat, new Event(event, JSON.readTree(line.substring("data: ".length()))));
        }
      }
    } catch (RuntimeException | JsonProcessingException closed) {
      // whoever waits for a message says that none came
    }
  }

  private synchronized void see(long chat, Event event) {
    events.computeIfAbsent(chat, _ -> new ArrayList<>()).add(event);
    notifyAll();
  }

  @SuppressWarnings("WaitNotInLoop")
  private synchronized <T> T await(long chat, String what, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty()) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new AssertionError("There never was \"" + what + "\" but only " + all(chat));
      }
      try {
        wait(left);
      } catch (InterruptedException ended) {
        throw new AssertionError(ended);
      }
      found = look.get();
    }
    return found.get();
  }

  private JsonNode ask(HttpRequest.Builder request) {
    try {
      String answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()).body();
      JsonNode read = JSON.readTree(answer);
      if (read.has("error")) {
        throw new AssertionError("The sandbox refused: " + answer);
      }
      return read;
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("The sandbox did not answer.", failed);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
