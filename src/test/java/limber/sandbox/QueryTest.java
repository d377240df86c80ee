package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest extends SandboxTestBase {
  private static final String TOO_OLD =
      "Bad Request: query is too old and response timeout expired or query ID is invalid";

  @Test
  void aPressCarriesTheWholeMessageAndIsAnsweredOnce() {
    int id = send("press me");

    String query = page.press(1, id, "go");
    JsonNode update = bot.updates().getLast().path("callback_query");

    assertThat(update.path("id").asText()).isEqualTo(query);
    assertThat(update.path("data").asText()).isEqualTo("go");
    assertThat(update.path("message").path("text").asText()).isEqualTo("press me");
    assertThat(update.path("from").path("id").asLong()).isEqualTo(1);
    assertThat(bot.call("answerCallbackQuery", "callback_query_id", query).asBoolean()).isTrue();
    assertThat(bot.refusal("answerCallbackQuery", "callback_query_id", query)).isEqualTo(TOO_OLD);
  }

  @Test
  void aPressIsAnsweredWithinFifteenSeconds() {
    String inTime = page.press(1, send("a"), "x");
    clock.pass(Duration.ofSeconds(15));
    assertThat(bot.call("answerCallbackQuery", "callback_query_id", inTime).asBoolean()).isTrue();

    String late = page.press(1, send("b"), "x");
    clock.pass(Duration.ofSeconds(16));
    assertThat(bot.refusal("answerCallbackQuery", "callback_query_id", late)).isEqualTo(TOO_OLD);
  }

  @Test
  void aPressOnAMessageThatIsGoneShowsWhichItWas() {
    page.press(1, 77, "old");

    JsonNode message = bot.updates().getLast().path("callback_query").path("message");

    assertThat(message.path("message_id").asInt()).isEqualTo(77);
    assertThat(message.path("date").asInt(-1)).isZero();
  }

  @Test
  void anAnswerMayHave200Characters() {
    String query = page.press(1, send("a"), "x");

    assertThat(
            bot.refusal("answerCallbackQuery", "callback_query_id", query, "text", "x".repeat(201)))
        .isEqualTo("Bad Request: MESSAGE_TOO_LONG");
    assertThat(
            bot.call("answerCallbackQuery", "callback_query_id", query, "text", "é".repeat(200))
                .asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"type":"emoji","emoji":"x"}] | REACTION_INVALID
          [{"type":"emoji","emoji":"👍"},{"type":"emoji","emoji":"👎"}] | REACTIONS_TOO_MANY
          [{"type":"emoji"}] | sandbox: "reaction" is none of ReactionTypeEmoji, ReactionTypeCustomEmoji, ReactionTypePaid
          """)
  void wrongReactionsAreRefused(String reaction, String reason) {
    assertThat(
            bot.refusal(
                "setMessageReaction",
                "chat_id",
                1,
                "message_id",
                greeting,
                "reaction",
                json(reaction)))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void aReactionIsSetAndTaken() {
    try (Page.Events events = page.events(1)) {
      events.next("history");
      bot.call(
          "setMessageReaction",
          "chat_id",
          1,
          "message_id",
          greeting,
          "reaction",
          json("[{\"type\":\"emoji\",\"emoji\":\"👍\"}]"));
      bot.call("setMessageReaction", "chat_id", 1, "message_id", greeting);

      assertThat(events.next("reaction").path("emoji").asText()).isEqualTo("👍");
      assertThat(events.next("reaction").has("emoji")).isFalse();
    }
  }
}
