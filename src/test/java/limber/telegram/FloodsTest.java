package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import limber.talk.ChatId;
import limber.talk.Delivery.Scope;
import limber.talk.Delivery.Wait;
import org.junit.jupiter.api.Test;

final class FloodsTest {

  private static final ChatId BUSY = new ChatId(1);
  private static final ChatId QUIET = new ChatId(2);
  private static final Duration LONG = Duration.ofMinutes(5);

  private Instant now = Instant.EPOCH;
  private final Floods floods = new Floods(() -> now);

  private void sent(ChatId chat, int times) {
    for (int i = 0; i < times; i++) {
      floods.sent(chat);
    }
  }

  @Test
  void aChatThatTookMoreThanThreeMessagesInAMinuteWaitsAlone() {
    sent(BUSY, 4);
    assertThat(floods.wait(BUSY, LONG)).isEqualTo(new Wait(LONG, Scope.THIS_CHAT));
  }

  @Test
  void aChatThatTookThreeOrFewerCannotBeMeantByItself() {
    sent(QUIET, 3);
    sent(BUSY, 50);
    assertThat(floods.wait(QUIET, LONG)).isEqualTo(new Wait(LONG, Scope.EVERYBODY));
    assertThat(floods.wait(BUSY, LONG).scope()).isEqualTo(Scope.THIS_CHAT);
  }

  @Test
  void whatWasSentIsForgottenAfterAMinute() {
    sent(BUSY, 2);
    now = now.plusSeconds(40);
    sent(BUSY, 2);
    assertThat(floods.wait(QUIET, LONG).scope()).isEqualTo(Scope.EVERYBODY);
    now = now.plusSeconds(21);
    assertThat(floods.wait(BUSY, LONG).scope()).isEqualTo(Scope.EVERYBODY);
  }

  @Test
  void aBusyChatThatIsAskedToWaitAgainAfterALongWaitStillWaitsAlone() {
    sent(BUSY, 4);
    floods.wait(BUSY, LONG);
    now = now.plus(LONG);
    assertThat(floods.wait(BUSY, LONG).scope()).isEqualTo(Scope.THIS_CHAT);
    now = now.plus(LONG).plusSeconds(61);
    assertThat(floods.wait(BUSY, LONG).scope()).isEqualTo(Scope.EVERYBODY);
  }

  @Test
  void whatIsOnlyForTheMomentHasRoomUntilAChatIsNearlyFull() {
    for (int i = 0; i < 18; i++) {
      assertThat(floods.hasRoom(BUSY)).isTrue();
      sent(BUSY, 1);
      now = now.plusSeconds(1);
    }
    assertThat(floods.hasRoom(BUSY)).isFalse();
    assertThat(floods.hasRoom(QUIET)).isTrue();
    now = now.plusSeconds(43);
    assertThat(floods.hasRoom(BUSY)).as("the first is more than a minute ago").isTrue();
  }

  @Test
  void whatIsOnlyForTheMomentHasNoRoomInASecondInWhichMuchIsSaidElsewhere() {
    for (int chat = 10; chat < 30; chat++) {
      assertThat(floods.hasRoom(QUIET)).isTrue();
      sent(new ChatId(chat), 1);
    }
    assertThat(floods.hasRoom(QUIET)).isFalse();
    now = now.plusSeconds(1);
    assertThat(floods.hasRoom(QUIET)).isTrue();
  }

  @Test
  void nothingIsRememberedForLongerThanItMatters() {
    for (int chat = 1; chat <= 10_000; chat++) {
      sent(new ChatId(chat), 4);
      floods.wait(new ChatId(chat), Duration.ofSeconds(5));
    }
    assertThat(floods.chats()).isEqualTo(10_000);
    now = now.plusSeconds(66);
    assertThat(floods.chats()).isZero();
  }
}
