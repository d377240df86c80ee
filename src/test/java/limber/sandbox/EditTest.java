package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest extends SandboxTestBase {
  private static final JsonNode KEYBOARD =
      json("{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"b\"}]]}");

  @Test
  void anEditReplacesTheTextAndSaysWhen() {
    int id = send("before");
    clock.pass(Duration.ofSeconds(7));

    JsonNode edited = bot.call("editMessageText", "chat_id", 1, "message_id", id, "text", "after");

    assertThat(edited.path("text").asText()).isEqualTo("after");
    assertThat(edited.path("edit_date").asLong() - edited.path("date").asLong()).isEqualTo(7);
    assertThat(page.history(1).getLast()).isEqualTo(edited);
  }

  @Test
  void anEditWithoutChangeIsRefused() {
    int id =
        bot.call(
                "sendMessage",
                "chat_id",
                1,
                "text",
                "<b>a</b>",
                "parse_mode",
                "HTML",
                "reply_markup",
                KEYBOARD)
            .path("message_id")
            .asInt();

    assertThat(
            bot.refusal(
                "editMessageText",
                "chat_id",
                1,
                "message_id",
                id,
                "text",
                "<strong>a</strong>",
                "parse_mode",
                "HTML",
                "reply_markup",
                KEYBOARD))
        .isEqualTo(
            "Bad Request: message is not modified: specified new message content and reply markup"
                + " are exactly the same as a current content and reply markup of the message");
    assertThat(
            bot.refusal(
                "editMessageReplyMarkup", "chat_id", 1, "message_id", id, "reply_markup", KEYBOARD))
        .startsWith("Bad Request: message is not modified");
  }

  @Test
  void aSecondEqualEditIsRefusedToo() {
    int id = send("before");
    bot.call("editMessageText", "chat_id", 1, "message_id", id, "text", "after");

    assertThat(bot.refusal("editMessageText", "chat_id", 1, "message_id", id, "text", "after"))
        .startsWith("Bad Request: message is not modified");
  }

  @Test
  void aKeyboardThatIsNotGivenAgainGoesAway() {
    int id =
        bot.call("sendMessage", "chat_id", 1, "text", "a", "reply_markup", KEYBOARD)
            .path("message_id")
            .asInt();

    JsonNode edited = bot.call("editMessageText", "chat_id", 1, "message_id", id, "text", "b");

    assertThat(edited.has("reply_markup")).isFalse();
  }

  @Test
  void aMessageThatIsNotThereOrNotTheBotsCannotBeEdited() {
    assertThat(bot.refusal("editMessageText", "chat_id", 1, "message_id", 5, "text", "a"))
        .isEqualTo("Bad Request: message to edit not found");
    assertThat(bot.refusal("editMessageText", "chat_id", 1, "message_id", greeting, "text", "a"))
        .isEqualTo("Bad Request: message can't be edited");
    assertThat(bot.refusal("editMessageText", "chat_id", 1, "text", "a"))
        .isEqualTo("Bad Request: message identifier is not specified");
  }

  @Test
  void aTextHasNoCaptionToEdit() {
    int id = send("a");

    assertThat(bot.refusal("editMessageCaption", "chat_id", 1, "message_id", id, "caption", "b"))
        .isEqualTo("Bad Request: there is no caption in the message to edit");
  }

  @Test
  void aTextMayBecomeAMediumAndNeverATextAgain() {
    int id = send("a");
    String media = "{\"type\":\"document\",\"media\":\"attach://f\",\"caption\":\"b\"}";

    JsonNode edited =
        bot.upload(
                "editMessageMedia",
                Map.of("chat_id", "1", "message_id", Integer.toString(id), "media", media),
                "f",
                new Upload("a.txt", "text/plain", new Blob(new byte[] {1})))
            .path("result");

    assertThat(edited.path("message_id").asInt()).isEqualTo(id);
    assertThat(edited.has("text")).isFalse();
    assertThat(edited.path("caption").asText()).isEqualTo("b");
    assertThat(edited.path("document").path("file_name").asText()).isEqualTo("a.txt");
    assertThat(bot.refusal("editMessageText", "chat_id", 1, "message_id", id, "text", "c"))
        .isEqualTo("Bad Request: there is no text in the message to edit");
  }

  @Test
  void aMediumThatIsNotThereIsRefused() {
    int id = send("a");

    assertThat(
            bot.refusal(
                "editMessageMedia",
                "chat_id",
                1,
                "message_id",
                id,
                "media",
                json("{\"type\":\"photo\",\"media\":\"x\"}")))
        .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
  }

  @Test
  void onlyInlineKeyboardsGoUnderAnEditedMessage() {
    int id = send("a");

    assertThat(
            bot.refusal(
                "editMessageReplyMarkup",
                "chat_id",
                1,
                "message_id",
                id,
                "reply_markup",
                json("{\"force_reply\":true}")))
        .startsWith("Bad Request: sandbox: unknown field \"force_reply\"");
  }

  @Test
  void messagesAreDeletedForTwoDays() {
    int old = send("old");
    clock.pass(Duration.ofHours(47));
    int young = send("young");
    clock.pass(Duration.ofHours(2));

    assertThat(bot.refusal("deleteMessage", "chat_id", 1, "message_id", old))
        .isEqualTo("Bad Request: message can't be deleted");
    assertThat(bot.call("deleteMessage", "chat_id", 1, "message_id", young).asBoolean()).isTrue();
    assertThat(bot.refusal("deleteMessage", "chat_id", 1, "message_id", young))
        .isEqualTo("Bad Request: message to delete not found");
    assertThat(page.history(1)).hasSize(2);
  }

  @Test
  void severalMessagesAreDeletedAndMissingOnesSkipped() {
    int first = send("a");
    int second = send("b");

    bot.call(
        "deleteMessages", "chat_id", 1, "message_ids", json("[" + first + ",7," + second + "]"));

    assertThat(page.history(1)).hasSize(1);
    assertThat(bot.refusal("deleteMessages", "chat_id", 1, "message_ids", json("[]")))
        .isEqualTo("Bad Request: message identifiers are not specified");
    assertThat(
            bot.refusal(
                "deleteMessages", "chat_id", 1, "message_ids", json("[1" + ",1".repeat(100) + "]")))
        .isEqualTo("Bad Request: too many message identifiers specified");
  }
}
