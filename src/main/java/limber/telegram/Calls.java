package limber.telegram;

import java.io.ByteArrayInputStream;
import limber.picture.Drawing;
import limber.talk.ChatId;
import limber.talk.MessageId;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaAnimation;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// The calls that put messages into a chat or change them.
final class Calls {

  private static final String HTML = "HTML";

  private Calls() {}

  static SendMessage message(ChatId chat, Part.Words words) {
    SendMessage call = new SendMessage(number(chat), html(words));
    call.setParseMode(HTML);
    call.setLinkPreviewOptions(noPreview());
    call.setReplyMarkup(keyboard(words));
    call.setDisableNotification(isQuiet(words));
    return call;
  }

  static SendAnimation animation(ChatId chat, Part.Pictured part, PictureFile file) {
    return SendAnimation.builder()
        .chatId(number(chat))
        .animation(input(file))
        .caption(html(part))
        .parseMode(HTML)
        .showCaptionAboveMedia(false)
        .replyMarkup(keyboard(part))
        .disableNotification(isQuiet(part))
        .build();
  }

  static SendPhoto photo(ChatId chat, Part.Pictured part, PictureFile file) {
    return SendPhoto.builder()
        .chatId(number(chat))
        .photo(input(file))
        .caption(html(part))
        .parseMode(HTML)
        .showCaptionAboveMedia(false)
        .replyMarkup(keyboard(part))
        .disableNotification(isQuiet(part))
        .build();
  }

  static SendDocument document(ChatId chat, Part.Pictured part, PictureFile file) {
    return SendDocument.builder()
        .chatId(number(chat))
        .document(input(file))
        .caption(html(part))
        .parseMode(HTML)
        .replyMarkup(keyboard(part))
        .disableNotification(isQuiet(part))
        .build();
  }

  static EditMessageText words(ChatId chat, MessageId message, Part.Words words) {
    EditMessageText call = EditMessageText.builder().text(html(words)).build();
    call.setChatId(number(chat));
    call.setMessageId(message.number());
    call.setParseMode(HTML);
    call.setLinkPreviewOptions(noPreview());
    call.setReplyMarkup(keyboard(words));
    return call;
  }

  static EditMessageReplyMarkup keys(ChatId chat, MessageId message, Part part) {
    return EditMessageReplyMarkup.builder()
        .chatId(number(chat))
        .messageId(message.number())
        .replyMarkup(keyboard(part))
        .build();
  }

  static EditMessageCaption caption(ChatId chat, MessageId message, Part.Pictured part) {
    return EditMessageCaption.builder()
        .chatId(number(chat))
        .messageId(message.number())
        .caption(html(part))
        .parseMode(HTML)
        .showCaptionAboveMedia(false)
        .replyMarkup(keyboard(part))
        .build();
  }

  static EditMessageMedia media(
      ChatId chat, MessageId message, Part.Pictured part, PictureFile file) {
    return EditMessageMedia.builder()
        .chatId(number(chat))
        .messageId(message.number())
        .media(media(part, file))
        .replyMarkup(keyboard(part))
        .build();
  }

  private static InputMedia media(Part.Pictured part, PictureFile file) {
    InputMedia media =
        switch (part.picture().drawing().kind()) {
          case MOVING -> new InputMediaAnimation("");
          case STILL -> new InputMediaPhoto("");
          case DOCUMENT -> new InputMediaDocument("");
        };
    switch (file) {
      case PictureFile.Known(String id) -> media.setMedia(id);
      case PictureFile.Fresh(Drawing drawing) ->
          media.setMedia(new ByteArrayInputStream(drawing.bytes()), drawing.name());
    }
    media.setCaption(html(part));
    media.setParseMode(HTML);
    return media;
  }

  private static InputFile input(PictureFile file) {
    return switch (file) {
      case PictureFile.Known(String id) -> new InputFile(id);
      case PictureFile.Fresh(Drawing drawing) ->
          new InputFile(new ByteArrayInputStream(drawing.bytes()), drawing.name());
    };
  }

  private static String html(Part.Words words) {
    assert !words.text().equals(new Text.Plain("")) : "A message without words cannot be sent.";
    return Html.render(words.text());
  }

  private static String html(Part.Pictured part) {
    return Html.render(part.text());
  }

  private static @Nullable InlineKeyboardMarkup keyboard(Part part) {
    return Keyboard.of(part.keys()).orElse(null);
  }

  /// Nothing where it is heard, as is usual.
  private static @Nullable Boolean isQuiet(Part part) {
    return switch (part.sound()) {
      case HEARD -> null;
      case QUIET -> true;
    };
  }

  private static String number(ChatId chat) {
    return Long.toString(chat.number());
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }
}
