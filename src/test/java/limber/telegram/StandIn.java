package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;

/// The strict stand-in with what a test asks of it: people who write, and faults.
final class StandIn implements AutoCloseable {

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system());
  private final HttpClient http = HttpClient.newHttpClient();

  TelegramSettings settings() {
    return new TelegramSettings(sandbox.token(), sandbox.address());
  }

  /// Somebody writes a message.
  void say(long chat, String text) {
    post("/sandbox/chats/" + chat + "/messages", "{\"text\":\"" + text + "\"}");
  }

  /// Puts an update into the queue as it is, but for its id.
  void bring(String update) {
    post("/sandbox/updates", update);
  }

  /// Somebody presses a button, which need not exist.
  void press(long chat) {
    post("/sandbox/chats/" + chat + "/presses", "{\"message_id\":1,\"data\":\"help\"}");
  }

  /// Somebody blocks the bot, or lets it write again.
  void block(long chat, boolean blocked) {
    post("/sandbox/chats/" + chat + "/blocks", "{\"blocked\":" + blocked + "}");
  }

  /// The ids of updates go on with this one.
  void updateIds(long next) {
    post("/sandbox/update-id", "{\"next\":" + next + "}");
  }

  /// Asks for a fault, by the JSON that the stand-in takes, with `'` for `"`.
  void fault(String json) {
    post("/sandbox/faults", json.replace('\'', '"'));
  }

  /// Takes all faults back.
  void mend() {
    ask(HttpRequest.newBuilder(at("/sandbox/faults")).DELETE());
  }

  /// Calls a method by hand, as another program with the same token would.
  JsonNode call(String method, String parameters) {
    return post("/bot" + sandbox.token() + "/" + method, parameters);
  }

  /// The texts of what a method was called for since the start, in order; empty where it has none.
  List<String> calls(String method) {
    return requests(method).stream().map(params -> params.path("text").asText()).toList();
  }

  /// The parameters of what a method was called with since the start, in order.
  List<JsonNode> requests(String method) {
    List<JsonNode> requests = new ArrayList<>();
    for (JsonNode request : ask(HttpRequest.newBuilder(at("/sandbox/requests?since=0")))) {
      if (request.path("method").asText().equalsIgnoreCase(method)) {
        requests.add(request.path("params"));
      }
    }
    return requests;
  }

  /// The methods that put something into a chat or changed it, in the order of the calls.
  List<String> methods() {
    List<String> methods = new ArrayList<>();
    for (JsonNode request : ask(HttpRequest.newBuilder(at("/sandbox/requests?since=0")))) {
      String method = request.path("method").asText();
      if (method.startsWith("send") || method.startsWith("edit")) {
        methods.add(method);
      }
    }
    return methods;
  }

  private JsonNode post(String path, String json) {
    return ask(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private URI at(String path) {
    return sandbox.address().resolve(path);
  }

  private JsonNode ask(HttpRequest.Builder request) {
    try {
      String answer = http.send(request.build(), BodyHandlers.ofString()).body();
      assertThat(answer).doesNotContain("\"error\"");
      return Wire.JSON.readTree(answer);
    } catch (IOException failed) {
      throw new AssertionError("The stand-in did not answer.", failed);
    } catch (InterruptedException ended) {
      throw new AssertionError("The test was interrupted.", ended);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    sandbox.close();
  }
}
