package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest extends SandboxTestBase {
  private static final String BUTTON = "{\"text\":\"a\",\"callback_data\":\"b\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"a"} | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
          {"text":"a","callback_data":""} | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
          {"callback_data":"x"} | can't parse inline keyboard button: Can't find field "text"
          {"text":1,"callback_data":"x"} | can't parse inline keyboard button: Field "text" must be of type String
          {"text":"","callback_data":"x"} | Inline keyboard button text must be non-empty
          {"text":"a","callback_data":"x","url":"https://a.org"} | sandbox: an inline button must have exactly one action, but has url and callback_data
          {"text":"a","callback_data":"x","colour":"red"} | sandbox: unknown field "colour" in InlineKeyboardButton
          {"text":"a","callback_data":"x","style":"green"} | can't parse inline keyboard button: invalid button style specified
          {"text":"a","url":"not-a-url"} | inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL
          {"text":"a","url":"ftp://a.org"} | inline keyboard button URL 'ftp://a.org' is invalid: Unsupported URL protocol
          {"text":"a","web_app":{"url":"http://a.org"}} | inline keyboard button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed
          {"text":"a","copy_text":{"text":""}} | BUTTON_COPY_TEXT_INVALID
          {"text":"a","pay":true} | BUTTON_TYPE_INVALID
          {"text":"a","switch_inline_query_chosen_chat":{"allow_user_chats":"yes"}} | can't parse inline keyboard button: Field "allow_user_chats" must be of type Boolean
          """)
  void wrongButtonsAreRefused(String button, String reason) {
    String expected = reason.startsWith("Inline") ? "i" + reason.substring(1) : reason;

    assertThat(refusal("[[" + button + "]]")).isEqualTo("Bad Request: " + expected);
  }

  @Test
  void callbackDataMayHave64BytesNot64Characters() {
    assertThat(refusal("[[{\"text\":\"a\",\"callback_data\":\"" + "é".repeat(33) + "\"}]]"))
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    assertThat(keyboard("[[{\"text\":\"a\",\"callback_data\":\"" + "é".repeat(32) + "\"}]]"))
        .hasSize(1);
  }

  @Test
  void aRowMayHaveEightButtons() {
    assertThat(refusal("[" + row(9) + "]"))
        .isEqualTo("Bad Request: sandbox: a row of buttons may have at most 8");
    assertThat(keyboard("[" + row(8) + "]").path(0)).hasSize(8);
  }

  @Test
  void aKeyboardMayHaveAHundredButtons() {
    assertThat(refusal("[" + (row(8) + ",").repeat(12) + row(5) + "]"))
        .isEqualTo("Bad Request: reply markup is too long");
    assertThat(keyboard("[" + (row(8) + ",").repeat(12) + row(4) + "]")).hasSize(13);
  }

  @Test
  void aKeyboardMayHaveTenKilobytes() {
    String wide = "{\"text\":\"" + "x".repeat(3400) + "\",\"callback_data\":\"b\"}";

    assertThat(refusal("[[" + wide + "],[" + wide + "],[" + wide + "]]"))
        .isEqualTo("Bad Request: reply markup is too long");
  }

  @Test
  void emptyRowsGoAndAnEmptyKeyboardIsNone() {
    assertThat(keyboard("[[]," + row(1) + ",[]]")).hasSize(1);
    assertThat(keyboard("[[]]").isMissingNode()).isTrue();
  }

  @Test
  void stylesCopyTextAndLinksAreKept() {
    JsonNode row =
        keyboard(
                "[[{\"text\":\"a\",\"callback_data\":\"b\",\"style\":\"primary\"},"
                    + "{\"text\":\"c\",\"copy_text\":{\"text\":\"d\"}},"
                    + "{\"text\":\"e\",\"url\":\"https://a.org\"}]]")
            .path(0);

    assertThat(row.path(0).path("style").asText()).isEqualTo("primary");
    assertThat(row.path(1).path("copy_text").path("text").asText()).isEqualTo("d");
    assertThat(row.path(2).path("url").asText()).isEqualTo("https://a.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"inline_keyboard":"bad"} | field "inline_keyboard" must be of type Array
          {"force_reply":"yes"} | field "force_reply" must be of type Boolean
          {"keyboard":[[{"text":"A"}]],"selective":"yes"} | field "selective" must be of type Boolean
          {"keyboard":[[{"text":""}]]} | keyboard button text must be non-empty
          {"buttons":[]} | sandbox: "reply_markup" is none of InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ForceReply
          """)
  void wrongMarkupIsRefused(String markup, String reason) {
    assertThat(bot.refusal("sendMessage", "chat_id", 1, "text", "a", "reply_markup", json(markup)))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void otherKeyboardsAreAcceptedButNotPartOfTheMessage() {
    JsonNode message =
        bot.call(
            "sendMessage",
            "chat_id",
            1,
            "text",
            "a",
            "reply_markup",
            json("{\"keyboard\":[[{\"text\":\"A\"},{\"text\":\"B\"}]],\"resize_keyboard\":true}"));

    assertThat(message.has("reply_markup")).isFalse();
  }

  private static String row(int buttons) {
    return "[" + (BUTTON + ",").repeat(buttons - 1) + BUTTON + "]";
  }

  private String refusal(String rows) {
    return bot.refusal("sendMessage", "chat_id", 1, "text", "a", "reply_markup", markup(rows));
  }

  private JsonNode keyboard(String rows) {
    return bot.call("sendMessage", "chat_id", 1, "text", "a", "reply_markup", markup(rows))
        .path("reply_markup")
        .path("inline_keyboard");
  }

  private static JsonNode markup(String rows) {
    return json("{\"inline_keyboard\":" + rows + "}");
  }
}
