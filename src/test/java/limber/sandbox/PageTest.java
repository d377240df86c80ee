package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest extends SandboxTestBase {
  @Test
  void thePageGetsTheHistoryAndThenWhatHappens() {
    try (Page.Events events = page.events(1)) {
      assertThat(events.next("history").path("messages")).hasSize(1);

      JsonNode mine = page.say(1, "/start");
      int id = send("hi");
      bot.call("sendChatAction", "chat_id", 1, "action", "typing");
      bot.call("editMessageText", "chat_id", 1, "message_id", id, "text", "hello");
      String query = page.press(1, id, "x");
      bot.call("answerCallbackQuery", "callback_query_id", query, "text", "ok", "show_alert", true);
      bot.call("deleteMessage", "chat_id", 1, "message_id", id);

      assertThat(events.next("message")).isEqualTo(mine);
      assertThat(events.next("message").path("from").path("is_bot").asBoolean()).isTrue();
      assertThat(events.next("typing").path("action").asText()).isEqualTo("typing");
      assertThat(events.next("edit").path("text").asText()).isEqualTo("hello");
      JsonNode answer = events.next("answer");
      assertThat(answer.path("callback_query_id").asText()).isEqualTo(query);
      assertThat(answer.path("text").asText()).isEqualTo("ok");
      assertThat(answer.path("show_alert").asBoolean()).isTrue();
      assertThat(events.next("delete").path("message_id").asInt()).isEqualTo(id);
    }
  }

  @Test
  void aNoticeIsShownOnEveryPageUntilItIsTakenAway() {
    try (Page.Events one = page.events(1);
        Page.Events two = page.events(2)) {
      assertThat(one.next("history").path("notice").asText("?")).isEmpty();
      two.next("history");

      sandbox.notice("first line\nsecond line");
      try (Page.Events later = page.events(3)) {
        assertThat(later.next("history").path("notice").asText())
            .isEqualTo("first line\nsecond line");
      }
      sandbox.notice("");

      for (Page.Events each : List.of(one, two)) {
        assertThat(each.next("notice")).isEqualTo(json("{\"text\":\"first line\\nsecond line\"}"));
        assertThat(each.next("notice")).isEqualTo(json("{\"text\":\"\"}"));
      }
    }
  }

  @Test
  void aPassingNoticeTakesTheLastOnesPlaceAndIsNotShownToWhoComesLater() {
    sandbox.notice("stays");
    try (Page.Events events = page.events(1)) {
      events.next("history");
      sandbox.notice("goes", Duration.ofSeconds(3));
      assertThat(events.next("notice")).isEqualTo(json("{\"text\":\"goes\",\"millis\":3000}"));
    }
    try (Page.Events later = page.events(1)) {
      assertThat(later.next("history").path("notice").asText("?")).isEmpty();
    }
  }

  @Test
  void onlyThePageKnowsThatAMessageMadeNoSound() {
    try (Page.Events events = page.events(1)) {
      events.next("history");
      JsonNode quiet =
          bot.call("sendMessage", "chat_id", 1, "text", "psst", "disable_notification", true);
      send("loud");

      assertThat(quiet.has("silent")).isFalse();
      assertThat(events.next("message").path("silent").asBoolean()).isTrue();
      assertThat(events.next("message").has("silent")).isFalse();
      assertThat(page.history(1).get(1).path("silent").asBoolean()).isTrue();
    }
  }

  @Test
  void aReplyQuotesWhatItAnswers() {
    JsonNode reply =
        bot.call(
            "sendMessage",
            "chat_id",
            1,
            "text",
            "hi",
            "reply_parameters",
            json("{\"message_id\":" + greeting + ",\"quote\":\"ell\"}"));

    assertThat(reply.path("reply_to_message").path("text").asText()).isEqualTo("hello");
    assertThat(reply.path("quote"))
        .isEqualTo(json("{\"text\":\"ell\",\"position\":1,\"is_manual\":true}"));
    assertThat(
            bot.refusal(
                "sendMessage",
                "chat_id",
                1,
                "text",
                "hi",
                "reply_parameters",
                json("{\"message_id\":" + greeting + ",\"quote\":\"bye\"}")))
        .isEqualTo("Bad Request: QUOTE_TEXT_INVALID");
  }

  @Test
  void chatsDoNotSeeEachOther() {
    page.say(2, "I am two");

    assertThat(page.history(2)).hasSize(1);
    assertThat(page.history(2).getFirst().path("from").path("first_name").asText())
        .isEqualTo("Guest 2");
    assertThat(page.history(1)).hasSize(1);
  }

  @Test
  void aCommandIsMarkedAsTelegramMarksIt() {
    assertThat(page.say(1, "/start deep-link").path("entities"))
        .isEqualTo(json("[{\"offset\":0,\"length\":6,\"type\":\"bot_command\"}]"));
  }

  @Test
  void whatAPersonCannotSendIsExplained() {
    assertThat(page.say(1, "  ").path("error").asText()).isEqualTo("A message needs a text.");
    assertThat(page.say(1, "👍".repeat(4097)).path("error").asText())
        .isEqualTo("A message may have at most 4096 characters.");
    assertThat(page.say(1, "👍".repeat(4096)).has("message_id")).isTrue();
    page.block(1);
    assertThat(page.say(1, "hello?").path("error").asText()).startsWith("You blocked the bot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sticker", "voice", "photo", "location", "contact"})
  void otherKindsOfMessagesReachTheBot(String kind) {
    page.post("/sandbox/chats/1/messages", Bot.with("kind", kind, "caption", "look"));

    JsonNode message = bot.updates().getLast().path("message");
    assertThat(message.has(kind)).isTrue();
    assertThat(message.path("caption").asText()).isEqualTo("look");
  }

  @Test
  void anyUpdateCanBeBroughtAndItsChatAnswered() {
    page.post(
        "/sandbox/updates",
        json(
            "{\"message\":{\"message_id\":3,\"date\":1,\"text\":\"hi all\",\"chat\":"
                + "{\"id\":-100,\"type\":\"group\",\"title\":\"Backs\"}}}"));
    page.post("/sandbox/updates", json("{\"stopped_message_generation\":{}}"));

    assertThat(bot.updates()).hasSize(3);
    assertThat(
            bot.call("sendMessage", "chat_id", -100, "text", "hi")
                .path("chat")
                .path("title")
                .asText())
        .isEqualTo("Backs");
    assertThat(page.post("/sandbox/updates", json("{\"update_id\":1}")).has("error")).isTrue();
    assertThat(page.post("/sandbox/updates", json("[]")).has("error")).isTrue();
  }

  @Test
  void theBotsCallsAreListed() {
    send("a");
    bot.refusal("sendMessage", "chat_id", 1);

    JsonNode calls = page.get("/sandbox/requests");
    JsonNode later = page.get("/sandbox/requests?since=1");

    assertThat(calls.findValuesAsText("status")).containsExactly("200", "400");
    assertThat(calls.path(0).path("params").path("text").asText()).isEqualTo("a");
    assertThat(later).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Host,evil.example",
    "Host,evil.example:8080",
    "Host,localhost.evil.example",
    "Origin,http://evil.example",
    "Origin,null"
  })
  void foreignPagesAreTurnedAway(String header, String value) throws IOException {
    assertThat(statusOf("/sandbox/bot", header, value)).isEqualTo("HTTP/1.1 403 Forbidden");
  }

  @ParameterizedTest
  @CsvSource({"Host,127.0.0.1:1", "Host,[::1]:1", "Host,localhost", "Origin,http://localhost:8080"})
  void ourOwnPageIsLetIn(String header, String value) throws IOException {
    assertThat(statusOf("/sandbox/bot", header, value)).isEqualTo("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../limber/sandbox/bot-api.json",
        "/..%2flimber/sandbox/bot-api.json",
        "/%2e%2e/limber/sandbox/Sandbox.class",
        "/.hidden",
        "//etc/passwd",
        "/no-such-file.css"
      })
  void onlyThePagesFilesAreServed(String path) throws IOException {
    assertThat(statusOf(path, "X-Test", "1")).isEqualTo("HTTP/1.1 404 Not Found");
  }

  @Test
  void aStyleSheetIsNotSniffed() {
    HttpResponse<byte[]> response = page.send(page.request("/sandbox/bot"));

    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  /// The first line of the answer to a request that a well-behaved client would not send.
  private String statusOf(String path, String header, String value) throws IOException {
    try (Socket socket = new Socket("localhost", sandbox.address().getPort())) {
      String host = header.equals("Host") ? "" : "Host: localhost\r\n";
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\n"
              + host
              + header
              + ": "
              + value
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, answer.indexOf('\r'));
    }
  }
}
