package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Reply;
import limber.talk.Utterance;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telegram's bad days on the way out, against the stand-in's faults; [BadPollsTest] has the table.
@Timeout(60)
final class BadSendsTest {

  private static final ChatId CHAT = new ChatId(1);
  private static final ChatId OTHER = new ChatId(2);
  private static final Utterance FRESH = Utterance.fresh(new Reply.Help());

  private final StandIn standIn = new StandIn();
  private final Telegram telegram =
      Telegram.over(new Wire(standIn.settings(), Dns.SYSTEM, Duration.ofMillis(700)));
  private final Sending sending =
      telegram.sending(_ -> new Screen(new Text.Plain("Hello"), List.of()), InstantSource.system());

  @BeforeEach
  void open() {
    standIn.say(CHAT.number(), "hello");
    standIn.say(OTHER.number(), "hello");
  }

  @AfterEach
  void close() {
    telegram.close();
    standIn.close();
  }

  private Delivery send() throws InterruptedException {
    return sending.send(CHAT, FRESH, Optional.empty());
  }

  @Test
  void aRequestToWaitIsHandedOnWhetherItIsANewMessageOrAnEdit() throws InterruptedException {
    standIn.fault("{'method':'sendMessage','fault':'too-many-requests','retry_after':7}");
    assertThat(send())
        .isInstanceOfSatisfying(
            Delivery.Wait.class, wait -> assertThat(wait.length()).hasSeconds(7));
    Delivery.Delivered first = (Delivery.Delivered) send();
    standIn.fault("{'method':'editMessageText','fault':'too-many-requests','retry_after':9}");
    Utterance edit = Utterance.replacing(first.message(), new Reply.Help());
    assertThat(sending.send(CHAT, edit, Optional.empty()))
        .isInstanceOfSatisfying(
            Delivery.Wait.class, wait -> assertThat(wait.length()).hasSeconds(9));
    assertThat(sending.send(CHAT, edit, Optional.empty())).isEqualTo(first);
  }

  @Test
  void aBusyChatThatHasToWaitKeepsNobodyElseWaiting() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      assertThat(send()).isInstanceOf(Delivery.Delivered.class);
    }
    standIn.fault("{'method':'sendMessage','chat_id':'1','fault':'too-many-requests'}");
    assertThat(send())
        .isEqualTo(new Delivery.Wait(Duration.ofSeconds(5), Delivery.Scope.THIS_CHAT));
    assertThat(sending.send(OTHER, FRESH, Optional.empty())).isInstanceOf(Delivery.Delivered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"server-error", "html", "empty", "broken-json", "drop", "unauthorized"})
  void nonsenseIsTriedLaterAndNothingWasSentTwice(String fault) throws InterruptedException {
    standIn.fault("{'method':'sendMessage','fault':'%s'}".formatted(fault));
    assertThat(send()).isInstanceOf(Delivery.Unreachable.class);
    assertThat(send()).isInstanceOf(Delivery.Delivered.class);
    assertThat(standIn.calls("sendMessage")).hasSize(2);
  }

  /// There is no way to know that it arrived, so it is sent again: twice at worst, never not at
  /// all.
  @ParameterizedTest
  @ValueSource(strings = {"drop", "html", "empty", "broken-json", "slow"})
  void aMessageWhoseAnswerWasLostIsNotTakenForDelivered(String fault) throws InterruptedException {
    standIn.fault(
        "{'method':'sendMessage','accepted':true,'millis':2000,'fault':'%s'}".formatted(fault));
    assertThat(send()).isInstanceOf(Delivery.Unreachable.class);
    assertThat(send()).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void whoeverBlocksTheBotIsGivenUpAndReachedAgainLater() throws InterruptedException {
    standIn.block(1, true);
    assertThat(send()).isEqualTo(new Delivery.Blocked());
    standIn.block(1, false);
    assertThat(send()).isInstanceOf(Delivery.Delivered.class);
  }
}
