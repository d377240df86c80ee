package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest extends SandboxTestBase {
  @Test
  void anotherTokenIsUnauthorized() {
    HttpResponse<byte[]> response = page.send(page.request("/bot1:wrong/getMe"));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Bot.parsed(response))
        .isEqualTo(json("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}"));
    assertThat(page.send(page.request("/file/bot1:wrong/x")).statusCode()).isEqualTo(401);
  }

  @Test
  void anUnknownMethodIsNotFound() {
    HttpResponse<byte[]> response = bot.get("sendTelepathy");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Bot.parsed(response).path("description").asText())
        .isEqualTo("Not Found: method not found");
  }

  @Test
  void theStatusIsTheErrorCode() {
    HttpResponse<byte[]> response = bot.raw("sendMessage", Bot.with("chat_id", 99, "text", "a"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Bot.parsed(response).path("error_code").asInt()).isEqualTo(400);
  }

  @Test
  void methodNamesAreNotCaseSensitive() {
    assertThat(bot.call("SENDmessage", "chat_id", 1, "text", "a").path("text").asText())
        .isEqualTo("a");
  }

  @Test
  void argumentsMayComeInTheAddress() {
    JsonNode answer =
        Bot.parsed(bot.get("sendMessage?chat_id=1&text=a%20b+c&disable_notification=true"));

    assertThat(answer.path("result").path("text").asText()).isEqualTo("a b c");
  }

  @Test
  void argumentsMayComeInAForm() {
    JsonNode answer =
        Bot.parsed(
            page.send(
                page.request("/bot" + sandbox.token() + "/sendMessage")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        BodyPublishers.ofString(
                            "chat_id=1&text=a&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22"
                                + "%3A%22b%22%2C%22callback_data%22%3A%22c%22%7D%5D%5D%7D"))));

    assertThat(answer.path("result").path("reply_markup").path("inline_keyboard")).hasSize(1);
  }

  @Test
  void argumentsMayComeInParts() {
    JsonNode answer =
        bot.upload(
            "sendDocument",
            Map.of("chat_id", "1", "caption", "é\r\nb", "disable_notification", "false"),
            "document",
            new Upload("ü.txt", "text/plain", new Blob(new byte[] {'a', '-', '-', 'B', 13, 10})));

    assertThat(answer.path("result").path("document").path("file_size").asInt()).isEqualTo(6);
    assertThat(answer.path("result").path("document").path("file_name").asText())
        .isEqualTo("ü.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"chat_id":1,"text":"a","parsemode":"HTML"} | sandbox: unknown parameter "parsemode" for sendMessage
          {"chat_id":1,"text":5} | sandbox: parameter "text" of sendMessage must be String, but is 5
          {"chat_id":1.5,"text":"a"} | sandbox: parameter "chat_id" of sendMessage must be Integer or String, but is 1.5
          {"chat_id":1,"text":"a","protect_content":"yes"} | sandbox: parameter "protect_content" of sendMessage must be Boolean, but is "yes"
          {"text":"a"} | chat_id is empty
          {"chat_id":"","text":"a"} | chat_id is empty
          {"chat_id":0,"text":"a"} | chat not found
          {"chat_id":"@nobody","text":"a"} | chat not found
          {"chat_id":1,"text":"a","reply_parameters":{}} | can't find field "message_id"
          {"chat_id":1,"text":"a","reply_parameters":{"message_id":9}} | message to be replied not found
          {"chat_id":1,"text":"a","link_preview_options":{"is_disabled":"yes"}} | field "is_disabled" must be of type Boolean
          {"chat_id":1,"text":"a","message_thread_id":5} | message thread not found
          {"chat_id":1,"text":"a","business_connection_id":"x"} | business connection not found
          """)
  void wrongArgumentsAreRefused(String arguments, String reason) {
    HttpResponse<byte[]> response = bot.raw("sendMessage", (ObjectNode) json(arguments));

    assertThat(Bot.parsed(response).path("description").asText())
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThat(bot.refusal("deleteMessage", "chat_id", 1))
        .isEqualTo("Bad Request: sandbox: missing parameter \"message_id\" for deleteMessage");
  }

  @Test
  void aReplyShowsWhatItAnswers() {
    JsonNode message =
        bot.call(
            "sendMessage",
            "chat_id",
            1,
            "text",
            "a",
            "reply_parameters",
            json("{\"message_id\":" + greeting + "}"));

    assertThat(message.path("reply_to_message").path("text").asText()).isEqualTo("hello");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    JsonNode answer =
        Bot.parsed(
            page.send(
                page.request("/bot" + sandbox.token() + "/getMe")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"a\":"))));

    assertThat(answer.path("description").asText())
        .isEqualTo("Bad Request: can't parse request body as JSON object");
  }

  @Test
  void theBotCannotWriteFirst() {
    page.history(5);

    assertThat(bot.refusal("sendMessage", "chat_id", 5, "text", "a"))
        .isEqualTo("Forbidden: bot can't initiate conversation with a user");
  }

  @Test
  void aBlockedBotCannotWriteUntilItIsUnblocked() {
    page.block(1);
    assertThat(bot.refusal("sendMessage", "chat_id", 1, "text", "a"))
        .isEqualTo("Forbidden: bot was blocked by the user");
    JsonNode blocked = bot.updates().getLast().path("my_chat_member");
    assertThat(blocked.path("old_chat_member").path("status").asText()).isEqualTo("member");
    assertThat(blocked.path("new_chat_member").path("status").asText()).isEqualTo("kicked");

    page.unblock(1);
    assertThat(send("again")).isPositive();
  }

  @Test
  void anUnknownChatActionIsRefused() {
    assertThat(bot.refusal("sendChatAction", "chat_id", 1, "action", "dancing"))
        .isEqualTo("Bad Request: wrong parameter action in request");
  }

  @Test
  void everyMethodOfTheDescriptionIsCarriedOut() {
    for (var method : description().path("methods").properties()) {
      HttpResponse<byte[]> response = bot.raw(method.getKey(), Json.object());

      assertThat(response.statusCode()).as(method.getKey()).isIn(200, 400);
    }
  }

  private static JsonNode description() {
    try (var in = Objects.requireNonNull(Sandbox.class.getResourceAsStream("bot-api.json"))) {
      return Json.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
