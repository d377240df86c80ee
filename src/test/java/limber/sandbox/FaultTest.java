package limber.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest extends SandboxTestBase {
  private static final ObjectNode MESSAGE = Bot.with("chat_id", 1, "text", "a");

  @Test
  void tooManyRequestsSayHowLongToWait() {
    ask("too-many-requests", "retry_after", 7);

    HttpResponse<byte[]> response = bot.raw("sendMessage", MESSAGE);

    JsonNode body = Bot.parsed(response);
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).contains("7");
    assertThat(body.path("description").asText()).isEqualTo("Too Many Requests: retry after 7");
    assertThat(body.path("parameters").path("retry_after").asInt()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "server-error,500,Internal Server Error",
    "html,502,<html>",
    "unauthorized,401,Unauthorized",
    "conflict,409,Conflict: terminated by other getUpdates request",
    "broken-json,200,{\"ok\":true"
  })
  void aFaultAnswersInItsWayWithoutCarryingOutTheCall(String fault, int status, String part) {
    ask(fault);

    HttpResponse<byte[]> response = bot.raw("sendMessage", MESSAGE);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains(part);
    assertThat(page.history(1)).hasSize(1);
  }

  @Test
  void brokenJsonDoesNotParse() {
    ask("broken-json");

    HttpResponse<byte[]> response = bot.raw("sendMessage", MESSAGE);

    assertThatThrownBy(() -> Json.read(response.body())).isInstanceOf(IOException.class);
  }

  @Test
  void anEmptyAnswerIsEmpty() {
    ask("empty");

    assertThat(bot.raw("sendMessage", MESSAGE).body()).isEmpty();
  }

  @Test
  void aDroppedConnectionGivesNoAnswer() {
    // the JDK's client quietly tries once more after a drop
    ask("drop", "times", 5);

    assertThatThrownBy(() -> bot.raw("sendMessage", MESSAGE))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(page.history(1)).hasSize(1);
  }

  @Test
  void anAcceptedCallIsCarriedOutThoughItsAnswerIsSpoilt() {
    ask("html", "accepted", true);

    bot.raw("sendMessage", MESSAGE);

    assertThat(page.history(1)).hasSize(2);
  }

  @Test
  void aSlowAnswerComesLateButWhole() {
    ask("slow", "millis", 300, "accepted", true);
    long start = System.nanoTime();

    JsonNode message = bot.call("sendMessage", "chat_id", 1, "text", "a");

    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(300_000_000);
    assertThat(message.path("text").asText()).isEqualTo("a");
  }

  @Test
  void faultsBefallTheirMethodAsOftenAsAsked() {
    ask("server-error", "times", 2);

    assertThat(bot.answer("getMe").path("ok").asBoolean()).isTrue();
    assertThat(bot.raw("sendMessage", MESSAGE).statusCode()).isEqualTo(500);
    assertThat(bot.raw("sendMessage", MESSAGE).statusCode()).isEqualTo(500);
    assertThat(bot.raw("sendMessage", MESSAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void aStarMeansAnyMethodAndFaultsCanBeTakenBack() {
    ask("server-error", "method", "*", "times", 9);
    assertThat(bot.raw("getMe", Json.object()).statusCode()).isEqualTo(500);

    page.send(page.request("/sandbox/faults").DELETE());

    assertThat(bot.raw("getMe", Json.object()).statusCode()).isEqualTo(200);
  }

  @Test
  void aFaultMayBefallOneChatAlone() {
    page.say(2, "hello");
    ask("server-error", "chat_id", "2");

    assertThat(bot.raw("sendMessage", MESSAGE).statusCode()).isEqualTo(200);
    assertThat(bot.raw("sendMessage", Bot.with("chat_id", 2, "text", "a")).statusCode())
        .isEqualTo(500);
  }

  @Test
  void whatWasServedIsServedOnceMoreOnRequest() {
    long id = bot.updates().getFirst().path("update_id").asLong();
    ask("repeat", "method", "getUpdates");

    assertThat(bot.updates("offset", id + 1)).hasSize(1);
    assertThat(bot.updates("offset", id + 1)).isEmpty();
  }

  @Test
  void updateIdsMayGoOnWithALowerNumber() {
    page.post("/sandbox/update-id", Bot.with("next", 500));
    page.say(1, "after");

    assertThat(bot.updates())
        .singleElement()
        .satisfies(update -> assertThat(update.path("update_id").asLong()).isEqualTo(500));
    assertThat(page.post("/sandbox/update-id", Bot.with("next", 0)).has("error")).isTrue();
  }

  @Test
  void anUnknownFaultIsNotTaken() {
    assertThat(page.post("/sandbox/faults", Bot.with("fault", "gremlins")).path("error").asText())
        .isEqualTo("There is no such fault.");
  }

  private void ask(String fault, Object... more) {
    ObjectNode asked = Bot.with("method", "sendMessage", "fault", fault);
    page.post("/sandbox/faults", asked.setAll(Bot.with(more)));
  }
}
