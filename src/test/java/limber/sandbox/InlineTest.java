package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTest extends SandboxTestBase {
  private static final String TOO_OLD =
      "Bad Request: query is too old and response timeout expired or query ID is invalid";
  private static final String BUTTON =
      "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"go\"}]]}";

  private JsonNode newest() {
    return bot.updates("offset", -1).getFirst();
  }

  private static String article(String id, String text) {
    return "{\"type\":\"article\",\"id\":\"%s\",\"title\":\"t\",\"input_message_content\":{\"message_text\":\"%s\"}}"
        .formatted(id, text);
  }

  private static String withButton(String article) {
    return article.substring(0, article.length() - 1) + "," + BUTTON + "}";
  }

  private String ask(long chat, String query) {
    return page.inline(chat, query).path("inline_query_id").asText();
  }

  private void answer(String query, String... results) {
    bot.call(
        "answerInlineQuery",
        "inline_query_id",
        query,
        "results",
        json("[" + String.join(",", results) + "]"));
  }

  private String refusal(Object... pairs) {
    Object[] all = new Object[pairs.length + 2];
    all[0] = "inline_query_id";
    all[1] = ask(1, "fresh " + System.nanoTime());
    System.arraycopy(pairs, 0, all, 2, pairs.length);
    return bot.refusal("answerInlineQuery", all);
  }

  private String refused(String results) {
    return refusal("results", json("[" + results + "]"));
  }

  @Test
  void theBotGetsTheQueryAndThePageTheResults() {
    try (Page.Events events = page.events(1)) {
      events.next("history");
      String id = ask(1, "bird dog");
      JsonNode query = newest().path("inline_query");
      bot.call(
          "answerInlineQuery",
          "inline_query_id",
          id,
          "results",
          json("[" + article("7", "<b>hi</b>") + "]"),
          "next_offset",
          "20",
          "button",
          json("{\"text\":\"Start\",\"start_parameter\":\"rt_classic\"}"));

      assertThat(query.path("query").asText()).isEqualTo("bird dog");
      assertThat(query.path("offset").asText("?")).isEmpty();
      assertThat(query.path("chat_type").asText()).isEqualTo("sender");
      JsonNode shown = events.next("inline");
      assertThat(shown.path("inline_query_id").asText()).isEqualTo(id);
      assertThat(shown.path("results").path(0).path("title").asText()).isEqualTo("t");
      assertThat(shown.path("next_offset").asText()).isEqualTo("20");
      assertThat(shown.path("button").path("start_parameter").asText()).isEqualTo("rt_classic");
    }
  }

  @Test
  void aQueryIsAnsweredOnceAndInTime() {
    String once = ask(1, "a");
    answer(once, article("1", "hello"));
    assertThat(bot.refusal("answerInlineQuery", "inline_query_id", once, "results", json("[]")))
        .isEqualTo(TOO_OLD);

    String late = ask(1, "b");
    clock.pass(Duration.ofSeconds(16));
    assertThat(bot.refusal("answerInlineQuery", "inline_query_id", late, "results", json("[]")))
        .isEqualTo(TOO_OLD);
  }

  @Test
  void aChosenResultIsThePersonsMessageViaTheBot() {
    String id = ask(1, "bird dog");
    answer(
        id,
        article("7", "<b>Bird dog</b>")
            .replace("\"message_text\"", "\"parse_mode\":\"HTML\",\"message_text\""));

    JsonNode message = page.choose(1, id, "7");

    assertThat(message.path("text").asText()).isEqualTo("Bird dog");
    assertThat(message.path("entities").path(0).path("type").asText()).isEqualTo("bold");
    assertThat(message.path("from").path("id").asLong()).isEqualTo(1);
    assertThat(message.path("via_bot").path("username").asText()).isEqualTo("sandbox_bot");
    assertThat(newest().path("message").path("via_bot").path("is_bot").asBoolean()).isTrue();
    assertThat(page.choose(1, id, "8").path("error").asText())
        .isEqualTo("There is no such result any more.");
  }

  @Test
  void whereTheBotIsNotItHearsOfAChoiceOnlyIfItAsked() {
    String id = page.inline(-1005, "a").path("inline_query_id").asText();
    answer(id, withButton(article("7", "a")));
    page.choose(-1005, id, "7");
    assertThat(newest().has("inline_query")).isTrue();

    bot.updates("allowed_updates", json("[\"chosen_inline_result\"]"));
    page.choose(-1005, id, "7");
    JsonNode chosen = newest().path("chosen_inline_result");
    assertThat(chosen.path("result_id").asText()).isEqualTo("7");
    assertThat(chosen.path("query").asText()).isEqualTo("a");
    assertThat(chosen.path("inline_message_id").asText()).isNotEmpty();
  }

  @Test
  void aMessageViaTheBotIsKnownByItsInlineIdAlone() {
    String id = page.inline(-1005, "a").path("inline_query_id").asText();
    answer(id, withButton(article("7", "before")));
    JsonNode sent = page.choose(-1005, id, "7");
    page.press(-1005, sent.path("message_id").asInt(), "go");

    JsonNode query = newest().path("callback_query");
    String inlineId = query.path("inline_message_id").asText();
    assertThat(query.has("message")).isFalse();
    assertThat(bot.call("editMessageText", "inline_message_id", inlineId, "text", "after").asText())
        .isEqualTo("true");
    assertThat(page.history(-1005).getLast().path("text").asText()).isEqualTo("after");
    assertThat(bot.refusal("editMessageText", "inline_message_id", "made-up", "text", "x"))
        .isEqualTo("Bad Request: MESSAGE_ID_INVALID");
    assertThat(bot.call("answerCallbackQuery", "callback_query_id", query.path("id").asText()))
        .isEqualTo(json("true"));
  }

  @Test
  void anAnswerIsKeptForAllWhoAskTheSame() {
    answer(ask(1, "yoga"), article("7", "a"));
    JsonNode again = page.inline(2, "yoga");
    assertThat(again.path("answer").path("results")).hasSize(1);
    assertThat(page.choose(2, again.path("inline_query_id").asText(), "7").has("via_bot")).isTrue();
    clock.pass(Duration.ofMinutes(5));
    assertThat(page.inline(2, "yoga").has("answer")).isFalse();
  }

  @Test
  void aPersonalAnswerIsKeptForOnePersonAndForAsLongAsTheBotWants() {
    String id = ask(1, "mine");
    bot.call(
        "answerInlineQuery",
        "inline_query_id",
        id,
        "results",
        json("[" + article("7", "a") + "]"),
        "is_personal",
        true,
        "cache_time",
        10);

    assertThat(page.inline(1, "mine").has("answer")).isTrue();
    assertThat(page.inline(2, "mine").has("answer")).isFalse();
    clock.pass(Duration.ofSeconds(10));
    assertThat(page.inline(1, "mine").has("answer")).isFalse();
  }

  @Test
  void aPictureIsOfferedByItsFileId() {
    Upload film =
        new Upload("a.mp4", "video/mp4", new Blob("film".getBytes(StandardCharsets.UTF_8)));
    String file =
        bot.upload("sendAnimation", Map.of("chat_id", "1"), "animation", film)
            .path("result")
            .path("animation")
            .path("file_id")
            .asText();
    String id = ask(1, "bird dog");
    String result =
        "{\"type\":\"mpeg4_gif\",\"id\":\"1\",\"mpeg4_file_id\":\"%s\",\"caption\":\"c\"}";
    answer(id, result.formatted(file));

    JsonNode sent = page.choose(1, id, "1");
    assertThat(sent.path("animation").path("file_id").asText()).isEqualTo(file);
    assertThat(sent.path("caption").asText()).isEqualTo("c");
    assertThat(refused(result.formatted("made-up")))
        .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
    assertThat(refused("{\"type\":\"photo\",\"id\":\"1\",\"photo_file_id\":\"" + file + "\"}"))
        .isEqualTo("Bad Request: can't use file of type Animation as Photo");
    assertThat(
            refused(
                "{\"type\":\"photo\",\"id\":\"1\",\"photo_url\":\"https://a.b/c.jpg\",\"thumbnail_url\":\"https://a.b/c.jpg\"}"))
        .contains("give a photo_file_id");
  }

  @Test
  void resultsAreChecked() {
    assertThat(refused(article("1", "a") + "," + article("1", "b")))
        .isEqualTo("Bad Request: RESULT_ID_DUPLICATE");
    assertThat(refused(article("", "a"))).isEqualTo("Bad Request: RESULT_ID_EMPTY");
    assertThat(refused(article("é".repeat(33), "a"))).isEqualTo("Bad Request: RESULT_ID_INVALID");
    assertThat(refused(article("1", "x".repeat(4097))))
        .isEqualTo("Bad Request: message is too long");
    assertThat(refused(article("1", "a").replace("\"title\":\"t\"", "\"title\":\" \"")))
        .isEqualTo("Bad Request: ARTICLE_TITLE_EMPTY");
    assertThat(refused((article("1", "a") + ",").repeat(50) + article("1", "a")))
        .isEqualTo("Bad Request: too many inline query results specified");
    assertThat(refused("{\"type\":\"article\",\"id\":\"1\"}")).contains("is none of");
    assertThat(
            refused(withButton(article("1", "a")).replace("\"go\"", "\"" + "x".repeat(65) + "\"")))
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\":\"a\",\"start_parameter\":\"\"}',can't use empty start_parameter",
    "'{\"text\":\"a\",\"start_parameter\":\"a b\"}',unallowed characters in start_parameter are used",
    "'{\"text\":\"a\"}',sandbox: the button above inline results needs exactly one thing to do",
    "'{\"text\":\"\",\"start_parameter\":\"a\"}',sandbox: the button above inline results needs a text"
  })
  void theButtonIsChecked(String button, String reason) {
    assertThat(refusal("results", json("[]"), "button", json(button)))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void lengthsAreChecked() {
    String long65 = "x".repeat(65);
    assertThat(
            refusal(
                "results", json("[]"), "button", Bot.with("text", "a", "start_parameter", long65)))
        .isEqualTo("Bad Request: too long start_parameter specified");
    assertThat(refusal("results", json("[]"), "next_offset", long65))
        .isEqualTo("Bad Request: NEXT_OFFSET_INVALID");
    assertThat(page.inline(1, "x".repeat(257)).path("error").asText())
        .isEqualTo("An inline query may have at most 256 characters.");
  }
}
