package limber.telegram;

import static limber.telegram.ScriptedTelegram.answer;
import static limber.telegram.ScriptedTelegram.drop;
import static limber.telegram.ScriptedTelegram.error;
import static limber.telegram.ScriptedTelegram.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class SendingTest {

  private static final ChatId CHAT = new ChatId(5);
  private static final Utterance FRESH = Utterance.fresh(new Reply.Help());
  private static final Utterance INSTEAD = Utterance.replacing(new MessageId(7), new Reply.Help());
  private static final Utterance TICK = Utterance.ticking(new Reply.Help());
  private static final Optional<MessageId> LIVE = Optional.of(new MessageId(9));
  private static final Screen.Button NEXT =
      new Screen.Button("Next", new Press.Help(), Screen.Tone.PRIMARY);

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final RecordedLog log = new RecordedLog();
  private Screen screen = new Screen(new Text.Plain("Hello"), List.of());
  private Instant now = Instant.EPOCH;
  private final Sending sending = telegram.sending(_ -> screen, () -> now);

  @AfterEach
  void close() {
    telegram.close();
    server.close();
    log.close();
  }

  private JsonNode sent() throws InterruptedException {
    return server.next("sendMessage").parameters();
  }

  private static Delivery delivered(int message) {
    return new Delivery.Delivered(new MessageId(message));
  }

  @Test
  void aReplyIsSentAsHtmlWithoutPreviewsWithItsButtons() throws InterruptedException {
    screen =
        new Screen(
            new Text.Bold(new Text.Plain("a < b")),
            List.of(
                List.of(NEXT, new Screen.Button("More", new Press.Routines(), Screen.Tone.PLAIN)),
                List.of(new Screen.Button("Stop", new Press.Help(), Screen.Tone.DANGER))));
    assertThat(sending.send(CHAT, FRESH, Optional.empty())).isEqualTo(delivered(42));
    JsonNode call = sent();
    assertThat(call.path("chat_id").asText()).isEqualTo("5");
    assertThat(call.path("text").asText()).isEqualTo("<b>a &lt; b</b>");
    assertThat(call.path("parse_mode").asText()).isEqualTo("HTML");
    assertThat(call.at("/link_preview_options/is_disabled").asBoolean()).isTrue();
    assertThat(call.at("/reply_markup/inline_keyboard").toString())
        .isEqualTo(
            """
            [[{"text":"Next","callback_data":"help","style":"primary"},\
            {"text":"More","callback_data":"routines"}],\
            [{"text":"Stop","callback_data":"help","style":"danger"}]]\
            """);
  }

  @Test
  void aLinkToTheBotIsThereThoughItHasNotHeardItsNameYet() throws InterruptedException {
    server.on(
        "getMe",
        result("{\"id\":1,\"is_bot\":true,\"first_name\":\"L\",\"username\":\"limber_bot\"}"));
    screen = screen.with(new Screen.Link("Our own chat", new Screen.Target.Start("start")));
    sending.send(CHAT, FRESH, Optional.empty());
    assertThat(sent().at("/reply_markup/inline_keyboard/0/0/url").asText())
        .isEqualTo("https://t.me/limber_bot?start=start");
    sending.send(CHAT, FRESH, Optional.empty());
    assertThat(server.asked("getMe")).hasSize(1);
  }

  @Test
  void aReplyThatTakesTheMessagesPlaceEditsIt() throws InterruptedException {
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty())).isEqualTo(delivered(7));
    JsonNode call = server.next("editMessageText").parameters();
    assertThat(call.path("message_id").asInt()).isEqualTo(7);
    assertThat(call.path("chat_id").asText()).isEqualTo("5");
    assertThat(call.path("parse_mode").asText()).isEqualTo("HTML");
    assertThat(call.has("reply_markup")).isFalse();
    assertThat(server.asked("sendMessage")).isEmpty();
  }

  @Test
  void whatChangesTheButtonsAloneLeavesTheWords() throws InterruptedException {
    Utterance beneath = Utterance.beneath(new MessageId(7), new Reply.Help());
    screen = new Screen(new Text.Plain("a"), List.of(List.of(NEXT)));
    assertThat(sending.send(CHAT, beneath, Optional.empty())).isEqualTo(delivered(7));
    JsonNode call = server.next("editMessageReplyMarkup").parameters();
    assertThat(call.path("message_id").asInt()).isEqualTo(7);
    assertThat(call.at("/reply_markup/inline_keyboard/0/0/text").asText()).isEqualTo("Next");
    assertThat(call.has("text")).isFalse();

    server.on("editMessageReplyMarkup", error(400, "Bad Request: message to edit not found"));
    assertThat(sending.send(CHAT, beneath, Optional.empty())).isEqualTo(new Delivery.Dropped());
    assertThat(server.asked("sendMessage")).as("nothing is said anew").isEmpty();
  }

  @Test
  void whatNobodyAskedForAndCanWaitComesWithoutASound() throws InterruptedException {
    screen = new Screen(new Text.Plain("a"), List.of()).quietly();
    sending.send(CHAT, FRESH, Optional.empty());
    assertThat(sent().path("disable_notification").asBoolean()).isTrue();
  }

  @Test
  void anEditThatChangesNothingIsDelivered() throws InterruptedException {
    server.on(
        "editMessageText",
        error(400, "Bad Request: message is not modified: specified new message content and ..."));
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty())).isEqualTo(delivered(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: there is no text in the message to edit"
      })
  void aMessageThatCannotBeEditedIsFollowedByANewOne(String description)
      throws InterruptedException {
    server.on("editMessageText", error(400, description));
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty())).isEqualTo(delivered(42));
    assertThat(sent().path("text").asText()).isEqualTo("Hello");
  }

  @Test
  void whatTicksEditsTheLiveMessage() throws InterruptedException {
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(delivered(9));
    JsonNode call = server.next("editMessageText").parameters();
    assertThat(call.path("message_id").asInt()).isEqualTo(9);
    server.on("editMessageText", error(400, "Bad Request: message is not modified: specified"));
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(delivered(9));
    assertThat(server.asked("sendMessage")).isEmpty();
  }

  @Test
  void whatTicksIsDroppedWhereNoMessageIsLive() throws InterruptedException {
    assertThat(sending.send(CHAT, TICK, Optional.empty())).isEqualTo(new Delivery.Dropped());
    assertThat(server.asked("editMessageText")).isEmpty();
    assertThat(server.asked("sendMessage")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: MESSAGE_ID_INVALID"
      })
  void whatTicksOnAMessageThatCannotBeEditedIsNeverSentAnew(String description)
      throws InterruptedException {
    server.on("editMessageText", error(400, description));
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(new Delivery.Dropped());
    assertThat(server.asked("sendMessage")).isEmpty();
  }

  @Test
  void whatTicksLeavesRoomInItsChatForWhatMatters() throws InterruptedException {
    for (int i = 0; i < 18; i++) {
      assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(delivered(9));
      now = now.plusSeconds(2);
    }
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(new Delivery.Dropped());
    assertThat(server.asked("editMessageText")).hasSize(18);
    assertThat(sending.send(CHAT, Utterance.live(new Reply.Help()), LIVE)).isEqualTo(delivered(42));
    assertThat(sending.send(CHAT, INSTEAD, LIVE)).isEqualTo(delivered(7));
    now = now.plusSeconds(60);
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(delivered(9));
  }

  @Test
  void ofATextTooLongForOneMessageTheLastStaysLive() throws InterruptedException {
    screen =
        new Screen(new Text.Plain(("😀".repeat(3000) + "\n\n").repeat(2)), List.of(List.of(NEXT)));
    server.on(
        "sendMessage",
        result("{\"message_id\":41,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}"));
    assertThat(sending.send(CHAT, Utterance.live(new Reply.Help()), Optional.empty()))
        .isEqualTo(delivered(42));
    assertThat(sending.send(CHAT, TICK, LIVE)).isEqualTo(delivered(9));
    assertThat(server.next("editMessageText").parameters().has("reply_markup")).isTrue();
    assertThat(server.asked("sendMessage")).hasSize(2);
  }

  @Test
  void aRequestToWaitIsAboutABusyChatAloneHoweverManyOfThemThereAre() throws InterruptedException {
    var flood = error(429, "Too Many Requests: retry after 9", "{\"retry_after\":9}");
    for (int chat = 1; chat <= 5; chat++) {
      for (int i = 0; i < 4; i++) {
        sending.send(new ChatId(chat), i % 2 == 0 ? FRESH : INSTEAD, Optional.empty());
      }
      server.on("sendMessage", flood);
      assertThat(sending.send(new ChatId(chat), FRESH, Optional.empty()))
          .isEqualTo(new Delivery.Wait(Duration.ofSeconds(9), Delivery.Scope.THIS_CHAT));
    }
  }

  @Test
  void aRequestToWaitIsAboutEverybodyWhereTheChatGotLittle() throws InterruptedException {
    var flood = error(429, "Too Many Requests: retry after 9", "{\"retry_after\":9}");
    server.on("editMessageText", flood);
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty()))
        .isEqualTo(new Delivery.Wait(Duration.ofSeconds(9), Delivery.Scope.EVERYBODY));
  }

  @Test
  void aPersonWhoBlockedTheBotIsGivenUp() throws InterruptedException {
    server.on("sendMessage", error(403, "Forbidden: bot was blocked by the user"));
    assertThat(sending.send(CHAT, FRESH, Optional.empty())).isEqualTo(new Delivery.Blocked());
    server.on("sendMessage", error(400, "Bad Request: chat not found"));
    assertThat(sending.send(CHAT, FRESH, Optional.empty())).isEqualTo(new Delivery.Blocked());
    server.on("editMessageText", error(403, "Forbidden: user is deactivated"));
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty())).isEqualTo(new Delivery.Blocked());
  }

  @Test
  void aMessageThatTelegramRefusesIsOurMistake() throws InterruptedException {
    server.on("sendMessage", error(400, "Bad Request: can't parse entities: Unsupported"));
    assertThat(sending.send(CHAT, FRESH, Optional.empty()))
        .isEqualTo(
            new Delivery.Refused("sendMessage: Bad Request: can't parse entities: Unsupported"));
  }

  @Test
  void whatIsNoAnswerOfTelegramsIsTriedLater() throws InterruptedException {
    server.on(
        "sendMessage",
        error(500, "Internal Server Error"),
        error(401, "Unauthorized"),
        answer(502, "<html>Bad Gateway</html>"),
        answer(200, ""),
        answer(200, "{}"),
        answer(200, "null"),
        answer(200, "{\"ok\":true"),
        result("null"),
        drop());
    for (int i = 0; i < 9; i++) {
      assertThat(sending.send(CHAT, FRESH, Optional.empty()))
          .isInstanceOf(Delivery.Unreachable.class);
    }
    assertThat(server.asked("sendMessage")).hasSize(9);
    assertThat(sending.send(CHAT, FRESH, Optional.empty())).isEqualTo(delivered(42));
    assertThat(log.everything()).doesNotContain("scripted-token");
  }

  @Test
  void nobodyThereIsUnreachable() throws InterruptedException {
    server.close();
    assertThat(sending.send(CHAT, FRESH, Optional.empty()))
        .isInstanceOfSatisfying(
            Delivery.Unreachable.class,
            unreachable ->
                assertThat(unreachable.why()).contains("Connect").doesNotContain("scripted-token"));
  }

  @Test
  void aTextTooLongForOneMessageIsSentInSeveralWithTheButtonsUnderTheLast()
      throws InterruptedException {
    String paragraph = "😀".repeat(3000) + "\n\n";
    screen = new Screen(new Text.Plain(paragraph.repeat(2)), List.of(List.of(NEXT)));
    assertThat(sending.send(CHAT, INSTEAD, Optional.empty())).isEqualTo(delivered(42));
    JsonNode first = server.next("editMessageText").parameters();
    JsonNode second = sent();
    assertThat(first.path("text").asText().strip()).isEqualTo("😀".repeat(3000));
    assertThat(first.has("reply_markup")).isFalse();
    assertThat(second.path("text").asText().strip()).isEqualTo("😀".repeat(3000));
    assertThat(second.has("reply_markup")).isTrue();
  }

  @Test
  void tooManyButtonsOrEmptyLabelsFailLoudlyInTests() {
    screen = new Screen(new Text.Plain("a"), List.of(Collections.nCopies(9, NEXT)));
    assertThatThrownBy(() -> sending.send(CHAT, FRESH, Optional.empty()))
        .isInstanceOf(AssertionError.class);
    screen = new Screen(new Text.Plain("a"), Collections.nCopies(101, List.of(NEXT)));
    assertThatThrownBy(() -> sending.send(CHAT, FRESH, Optional.empty()))
        .isInstanceOf(AssertionError.class);
    screen =
        new Screen(
            new Text.Plain("a"),
            List.of(List.of(new Screen.Button(" ", new Press.Help(), Screen.Tone.PLAIN))));
    assertThatThrownBy(() -> sending.send(CHAT, FRESH, Optional.empty()))
        .isInstanceOf(AssertionError.class);
  }
}
