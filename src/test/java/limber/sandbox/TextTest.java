package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest extends SandboxTestBase {
  @Test
  void aTextMayHave4096CharactersHoweverManyUnitsTheyTake() {
    assertThat(refusal("👍".repeat(4097))).isEqualTo("Bad Request: message is too long");
    assertThat(send("👍".repeat(4096))).isPositive();
  }

  @Test
  void tagsDoNotCountAgainstTheLimit() {
    String html = "<b>" + "x".repeat(4096) + "</b>";

    assertThat(
            bot.call("sendMessage", "chat_id", 1, "text", html, "parse_mode", "HTML")
                .path("text")
                .asText())
        .hasSize(4096);
  }

  @Test
  void aTextOfMoreThan32768BytesIsNotEvenParsed() {
    String html = "<b></b>".repeat(4682) + "a";

    assertThat(bot.refusal("sendMessage", "chat_id", 1, "text", html, "parse_mode", "HTML"))
        .isEqualTo("Bad Request: text is too long");
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThat(refusal("")).isEqualTo("Bad Request: message text is empty");
    assertThat(refusal(" \n ")).isEqualTo("Bad Request: text must be non-empty");
    assertThat(bot.refusal("sendMessage", "chat_id", 1))
        .isEqualTo("Bad Request: message text is empty");
    assertThat(bot.refusal("sendMessage", "chat_id", 1, "text", "<b> </b>", "parse_mode", "html"))
        .isEqualTo("Bad Request: text must be non-empty");
  }

  @ParameterizedTest
  @CsvSource({
    "MarkdownV2,sandbox does not do MarkdownV2",
    "Markdown,sandbox does not do Markdown",
    "XML,unsupported parse_mode"
  })
  void otherParseModesAreRefused(String mode, String reason) {
    assertThat(bot.refusal("sendMessage", "chat_id", 1, "text", "a", "parse_mode", mode))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void withoutAParseModeTagsAreText() {
    JsonNode message = bot.call("sendMessage", "chat_id", 1, "text", "<b>a</b>");

    assertThat(message.path("text").asText()).isEqualTo("<b>a</b>");
    assertThat(message.has("entities")).isFalse();
  }

  @Test
  void spacesAtTheEndsGoAndEntitiesMoveAlong() {
    JsonNode message =
        bot.call("sendMessage", "chat_id", 1, "text", " \n<b>a </b>\n", "parse_mode", "HTML");

    assertThat(message.path("text").asText()).isEqualTo("a");
    assertThat(message.path("entities"))
        .isEqualTo(json("[{\"offset\":0,\"length\":1,\"type\":\"bold\"}]"));
  }

  @Test
  void commandsAddressesAndMentionsAreFoundByTelegram() {
    JsonNode message =
        bot.call("sendMessage", "chat_id", 1, "text", "/start a/b https://a.org/x. @someone");

    assertThat(message.path("entities").findValuesAsText("type"))
        .containsExactly("bot_command", "url", "mention");
    assertThat(message.path("entities").path(1).path("length").asInt()).isEqualTo(15);
  }

  @Test
  void nothingIsFoundInsideCodeAndLooksEndWhereCodeBegins() {
    JsonNode message =
        bot.call(
            "sendMessage", "chat_id", 1, "text", "<b>a<code>/x</code>b</b>", "parse_mode", "HTML");

    assertThat(message.path("entities"))
        .isEqualTo(
            json(
                "[{\"offset\":0,\"length\":1,\"type\":\"bold\"},"
                    + "{\"offset\":1,\"length\":2,\"type\":\"code\"},"
                    + "{\"offset\":3,\"length\":1,\"type\":\"bold\"}]"));
  }

  @Test
  void onlyTheFirstHundredEntitiesAreKept() {
    JsonNode message =
        bot.call(
            "sendMessage", "chat_id", 1, "text", "<b>a</b> ".repeat(101), "parse_mode", "HTML");

    assertThat(message.path("entities")).hasSize(100);
  }

  @Test
  void entitiesCanBeGivenInsteadOfAParseMode() {
    JsonNode message =
        bot.call(
            "sendMessage",
            "chat_id",
            1,
            "text",
            "read this",
            "entities",
            json(
                "[{\"type\":\"text_link\",\"offset\":5,\"length\":4,\"url\":\"https://a.org/\"}]"));

    assertThat(message.path("entities").path(0).path("url").asText()).isEqualTo("https://a.org/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"bold","offset":-1,"length":1} | receive an entity with incorrect offset -1
          {"type":"bold","offset":1,"length":2147483647} | entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 2147483648
          {"type":"bold","offset":100,"length":1} | entity begins after the end of the text at UTF-16 offset 100
          {"type":"bold","offset":0,"length":100} | entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100
          {"type":"loud","offset":0,"length":1} | can't parse MessageEntity: Unsupported type specified
          {"type":"text_link","offset":0,"length":1} | can't parse MessageEntity: Can't find field "url"
          {"type":"text_link","offset":0,"length":1,"url":"x"} | entity URL 'x' is invalid: Wrong HTTP URL
          {"type":"text_link","offset":0,"length":1,"url":""} | entity URL '' is invalid: URL host is empty
          {"type":"custom_emoji","offset":0,"length":1} | can't parse MessageEntity: Can't find field "custom_emoji_id"
          {"offset":0,"length":1} | can't parse MessageEntity: Can't find field "type"
          {"type":"bold","offset":"0","length":1} | can't parse MessageEntity: Field "offset" must be of type Number
          """)
  void wrongEntitiesAreRefused(String entity, String reason) {
    assertThat(
            bot.refusal(
                "sendMessage", "chat_id", 1, "text", "hello", "entities", json("[" + entity + "]")))
        .isEqualTo("Bad Request: " + reason);
  }

  private String refusal(String text) {
    return bot.refusal("sendMessage", "chat_id", 1, "text", text);
  }
}
