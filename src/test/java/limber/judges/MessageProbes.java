package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.LinkPreviewOptions;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.MessageEntity;
import com.pengrad.telegrambot.model.PhotoSize;
import com.pengrad.telegrambot.model.request.ChatAction;
import com.pengrad.telegrambot.model.request.CopyTextButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.InputMediaAnimation;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.DeleteMessage;
import com.pengrad.telegrambot.request.EditMessageCaption;
import com.pengrad.telegrambot.request.EditMessageMedia;
import com.pengrad.telegrambot.request.EditMessageReplyMarkup;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.SendAnimation;
import com.pengrad.telegrambot.request.SendChatAction;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SendPhoto;
import com.pengrad.telegrambot.response.SendResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What the second client reads where messages are sent and changed.
final class MessageProbes {

  private static final byte[] GIF =
      Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=");
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private MessageProbes() {}

  static InlineKeyboardMarkup keyboard() {
    return new InlineKeyboardMarkup()
        .addRow(
            new InlineKeyboardButton("Yes").callbackData("y").style("success"),
            new InlineKeyboardButton("No").callbackData("n"));
  }

  static Message said(SecondClient client) throws IOException {
    client.begin(Probes.SOMEBODY);
    SendMessage call =
        new SendMessage(Probes.SOMEBODY, "<b>Ready?</b> <a href=\"https://example.org/\">Why</a>")
            .parseMode(ParseMode.HTML)
            .linkPreviewOptions(new LinkPreviewOptions().isDisabled(true))
            .replyMarkup(keyboard());
    return client.ask(call).message();
  }

  static void message(SecondClient client) throws IOException {
    Message said = said(client);

    assertThat(said.text()).isEqualTo("Ready? Why");
    assertThat(said.chat().id()).isEqualTo(Probes.SOMEBODY);
    assertThat(said.from().isBot()).isTrue();
    assertThat(said.entities()[0].type()).isEqualTo(MessageEntity.Type.bold);
    assertThat(said.entities()[1].url()).isEqualTo("https://example.org/");
    InlineKeyboardButton[] row = said.replyMarkup().inlineKeyboard()[0];
    assertThat(row[0].style()).isEqualTo("success");
    assertThat(row[1].callbackData()).isEqualTo("n");
  }

  static Message animated(SecondClient client) throws IOException {
    client.begin(Probes.SOMEBODY);
    SendAnimation call =
        new SendAnimation(Probes.SOMEBODY, GIF)
            .fileName("bird-dog.gif")
            .caption("<i>Slowly</i>")
            .parseMode(ParseMode.HTML)
            .replyMarkup(keyboard());
    return client.ask(call).message();
  }

  static void animation(SecondClient client) throws IOException {
    Message first = animated(client);
    String id = first.animation().fileId();

    assertThat(first.caption()).isEqualTo("Slowly");
    assertThat(first.captionEntities()[0].type()).isEqualTo(MessageEntity.Type.italic);
    assertThat(first.animation().fileName()).isEqualTo("bird-dog.gif");
    assertThat(client.ask(new SendAnimation(Probes.SOMEBODY, id)).message().animation().fileId())
        .isEqualTo(id);
  }

  static void photo(SecondClient client) throws IOException {
    client.begin(Probes.SOMEBODY);

    Message shown =
        client.ask(new SendPhoto(Probes.SOMEBODY, PNG).fileName("classic.png")).message();

    PhotoSize size = shown.photo()[0];
    assertThat(size.fileId()).isNotEmpty();
    assertThat(size.width()).isPositive();
  }

  static void document(SecondClient client) throws IOException {
    client.begin(Probes.SOMEBODY);
    byte[] page = "<p>all of it</p>".getBytes(StandardCharsets.UTF_8);

    Message sent =
        client
            .ask(
                new SendDocument(Probes.SOMEBODY, page)
                    .fileName("limber.html")
                    .contentType("text/html")
                    .disableContentTypeDetection(true)
                    .caption("Yours"))
            .message();

    assertThat(sent.caption()).isEqualTo("Yours");
    assertThat(sent.document().fileName()).isEqualTo("limber.html");
    assertThat(sent.document().fileSize()).isEqualTo(page.length);
  }

  static void action(SecondClient client) throws IOException {
    client.begin(Probes.SOMEBODY);
    client.ask(new SendChatAction(Probes.SOMEBODY, ChatAction.typing));
  }

  /// What an edit gives back, though this client expects no more than that it succeeded.
  static Message changed(SecondClient client) {
    return client.again(SendResponse.class).message();
  }

  static void otherText(SecondClient client) throws IOException {
    int id = said(client).messageId();

    client.ask(
        new EditMessageText(Probes.SOMEBODY, id, "Off we go")
            .parseMode(ParseMode.HTML)
            .replyMarkup(keyboard()));

    assertThat(changed(client).messageId()).isEqualTo(id);
    assertThat(changed(client).text()).isEqualTo("Off we go");
    assertThat(changed(client).editDate()).isPositive();
  }

  static void otherCaption(SecondClient client) throws IOException {
    Message before = animated(client);

    client.ask(new EditMessageCaption(Probes.SOMEBODY, before.messageId()).caption("0:20"));

    assertThat(changed(client).caption()).isEqualTo("0:20");
    assertThat(changed(client).animation().fileId()).isEqualTo(before.animation().fileId());
  }

  static void otherMedia(SecondClient client) throws IOException {
    Message before = animated(client);
    InputMediaAnimation other = new InputMediaAnimation(GIF).fileName("plank.gif").caption("Plank");

    client.ask(new EditMessageMedia(Probes.SOMEBODY, before.messageId(), other));

    assertThat(changed(client).messageId()).isEqualTo(before.messageId());
    assertThat(changed(client).animation().fileName()).isEqualTo("plank.gif");
  }

  static void press(SecondClient client) throws IOException {
    int id = said(client).messageId();
    client.does(Probes.SOMEBODY, "presses", "{'message_id':" + id + ",'data':'y'}");

    var query = client.update().callbackQuery();

    assertThat(query.data()).isEqualTo("y");
    assertThat(query.from().id()).isEqualTo(Probes.SOMEBODY);
    assertThat(query.maybeInaccessibleMessage().messageId()).isEqualTo(id);
    client.ask(new AnswerCallbackQuery(query.id()).text("Good").showAlert(false));
    assertThat(client.refused(new AnswerCallbackQuery(query.id())).errorCode()).isEqualTo(400);
  }

  static void otherButtons(SecondClient client) throws IOException {
    int id = said(client).messageId();

    client.ask(
        new EditMessageReplyMarkup(Probes.SOMEBODY, id)
            .replyMarkup(
                new InlineKeyboardMarkup()
                    .addRow(new InlineKeyboardButton("Copy").copyText("bird dog"))));

    assertThat(changed(client).replyMarkup().inlineKeyboard()[0][0].copyText())
        .isEqualTo(new CopyTextButton("bird dog"));
  }

  static void deleted(SecondClient client) throws IOException {
    int id = said(client).messageId();

    client.ask(new DeleteMessage(Probes.SOMEBODY, id));

    assertThat(client.refused(new DeleteMessage(Probes.SOMEBODY, id)).description())
        .isEqualTo("Bad Request: message to delete not found");
  }
}
