package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What the chat page does, without a browser.
final class Page {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  Page(URI address) {
    this.address = address;
  }

  JsonNode say(long chat, String text) {
    return post("/sandbox/chats/" + chat + "/messages", Json.object().put("text", text));
  }

  JsonNode say(long chat, long from, String text) {
    return post("/sandbox/chats/" + chat + "/messages", Bot.with("text", text, "from", from));
  }

  JsonNode reply(long chat, long from, int message, String text) {
    return post(
        "/sandbox/chats/" + chat + "/messages",
        Bot.with("text", text, "from", from, "reply_to_message_id", message));
  }

  JsonNode edit(long chat, long from, int message, String text) {
    return post(
        "/sandbox/chats/" + chat + "/edits",
        Bot.with("text", text, "from", from, "message_id", message));
  }

  /// Adds the bot to a group or removes it.
  void member(long group, boolean bot) {
    post("/sandbox/chats/" + group + "/members", Json.object().put("bot", bot));
  }

  JsonNode inline(long chat, String query) {
    return post("/sandbox/chats/" + chat + "/inline", Json.object().put("query", query));
  }

  JsonNode choose(long chat, String query, String result) {
    return post(
        "/sandbox/chats/" + chat + "/choices",
        Bot.with("inline_query_id", query, "result_id", result));
  }

  String press(long chat, int message, String data) {
    return post(
            "/sandbox/chats/" + chat + "/presses",
            Json.object().put("message_id", message).put("data", data))
        .path("callback_query_id")
        .asText();
  }

  void block(long chat) {
    post("/sandbox/chats/" + chat + "/blocks", Json.object().put("blocked", true));
  }

  void unblock(long chat) {
    post("/sandbox/chats/" + chat + "/blocks", Json.object().put("blocked", false));
  }

  /// The chat's messages, oldest first.
  List<JsonNode> history(long chat) {
    try (Events events = events(chat)) {
      List<JsonNode> messages = new ArrayList<>();
      events.next("history").path("messages").forEach(messages::add);
      return messages;
    }
  }

  Events events(long chat) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/sandbox/chats/" + chat + "/events")).build();
    try {
      return new Events(http.send(request, BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted.", e);
    }
  }

  JsonNode post(String path, JsonNode body) {
    return json(request(path).POST(BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  JsonNode get(String path) {
    return json(request(path).GET());
  }

  /// Asks again and again until the answer is as wished, for at most ten seconds.
  JsonNode until(String path, Predicate<JsonNode> wish) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    JsonNode answer = get(path);
    while (!wish.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(path + " stayed " + answer);
      }
      answer = get(path);
    }
    return answer;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted.", e);
    }
  }

  private JsonNode json(HttpRequest.Builder request) {
    try {
      return Json.read(send(request).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An open line of events.
  static final class Events implements AutoCloseable {
    private final BufferedReader lines;

    Events(HttpResponse<InputStream> response) {
      lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /// The data of the next event, which must be of the given kind.
    JsonNode next(String kind) {
      try {
        String name = String.valueOf(lines.readLine());
        String data = String.valueOf(lines.readLine());
        lines.readLine();
        if (!name.equals("event: " + kind)) {
          throw new AssertionError("Expected the event " + kind + " but got " + name + " " + data);
        }
        return Json.read(data.substring("data: ".length()).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
