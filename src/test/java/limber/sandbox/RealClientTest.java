package limber.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// The client that bots use with Telegram, on the sandbox.
class RealClientTest {
  private static final byte[] GIF = {
    'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0, 0x3b
  };

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system());
  private final Page page = new Page(sandbox.address());
  private final OkHttpClient http = new OkHttpClient();
  private final OkHttpTelegramClient bot =
      new OkHttpTelegramClient(
          http,
          sandbox.token(),
          TelegramUrl.builder()
              .schema("http")
              .host("localhost")
              .port(sandbox.address().getPort())
              .build());

  @AfterEach
  void close() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void itIntroducesItself() throws TelegramApiException {
    assertThat(bot.execute(new GetMe()).getUserName()).isEqualTo("sandbox_bot");
  }

  @Test
  void aTextWithAKeyboardComesBackAsTheClientUnderstandsIt() throws TelegramApiException {
    page.say(1, "hello");

    Message message = bot.execute(question());

    assertThat(message.getText()).isEqualTo("Ready?");
    assertThat(message.getEntities()).singleElement().matches(e -> e.getType().equals("bold"));
    assertThat(message.getReplyMarkup().getKeyboard().getFirst().getFirst().getCallbackData())
        .isEqualTo("yes");
  }

  @Test
  void aPressIsPolledAnsweredAndTheMessageEdited() throws TelegramApiException {
    page.say(1, "hello");
    Message sent = bot.execute(question());
    page.press(1, sent.getMessageId(), "yes");

    List<Update> updates = bot.execute(GetUpdates.builder().timeout(5).build());
    Update press = updates.getLast();
    boolean answered =
        bot.execute(
            AnswerCallbackQuery.builder()
                .callbackQueryId(press.getCallbackQuery().getId())
                .text("Good")
                .build());
    bot.execute(
        EditMessageText.builder()
            .chatId(1L)
            .messageId(press.getCallbackQuery().getMessage().getMessageId())
            .text("<i>Off we go</i>")
            .parseMode("HTML")
            .build());

    assertThat(updates).hasSize(2);
    assertThat(answered).isTrue();
    assertThat(page.history(1).getLast().path("text").asText()).isEqualTo("Off we go");
  }

  @Test
  void anAnimationIsUploadedOnceAndSentAgainByItsId() throws TelegramApiException {
    page.say(1, "show me");

    Message first =
        bot.execute(
            SendAnimation.builder()
                .chatId(1L)
                .animation(new InputFile(new ByteArrayInputStream(GIF), "bird-dog.gif"))
                .caption("<b>Bird dog</b>")
                .parseMode("HTML")
                .width(320)
                .height(240)
                .replyMarkup(keyboard())
                .build());
    Message second =
        bot.execute(
            SendAnimation.builder()
                .chatId(1L)
                .animation(new InputFile(first.getAnimation().getFileId()))
                .build());

    assertThat(first.getCaption()).isEqualTo("Bird dog");
    assertThat(first.getAnimation().getWidth()).isEqualTo(320);
    assertThat(first.getReplyMarkup()).isNotNull();
    assertThat(second.getAnimation().getFileId()).isEqualTo(first.getAnimation().getFileId());
  }

  @Test
  void commandsAreTaken() throws TelegramApiException {
    boolean taken =
        bot.execute(SetMyCommands.builder().command(new BotCommand("start", "Begin")).build());

    assertThat(taken).isTrue();
  }

  @Test
  void aRefusalReachesTheClientWithItsCodeAndWords() {
    page.say(1, "hello");

    assertThatThrownBy(() ->
            bot.execute(
                SendMessage.builder().chatId(1L).text("<p>x</p>").parseMode("HTML").build()))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class,
            e -> {
              assertThat(e.getErrorCode()).isEqualTo(400);
              assertThat(e.getApiResponse())
                  .isEqualTo(
                      "Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset"
                          + " 0");
            });
  }

  private static SendMessage question() {
    return SendMessage.builder()
        .chatId(1L)
        .text("<b>Ready?</b>")
        .parseMode("HTML")
        .replyMarkup(keyboard())
        .build();
  }

  private static InlineKeyboardMarkup keyboard() {
    return InlineKeyboardMarkup.builder()
        .keyboardRow(
            new InlineKeyboardRow(
                InlineKeyboardButton.builder().text("Yes").callbackData("yes").build()))
        .build();
  }
}
