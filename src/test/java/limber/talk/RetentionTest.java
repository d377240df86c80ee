package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import limber.coach.Presence;
import org.junit.jupiter.api.Test;

/// Whoever is away for long is told, and then forgotten.
final class RetentionTest {

  private static final Custody CUSTODY =
      new Custody(Optional.empty(), Optional.empty(), 30, Optional.of(365));

  private final Conversation talk = Conversation.keptBy(CUSTODY).commands("start");

  @Test
  void whoeverIsAwayIsToldFourteenDaysBeforeAndForgottenThen() {
    wakes(Duration.ofDays(351));
    assertThat(talk.replies()).containsExactly(new DataReply.SoonForgotten(351, 14));
    assertThat(talk.turn().replies()).allMatch(said -> said.urgency() == Urgency.UNASKED);
    wakes(Duration.ofDays(14));
    assertThat(talk.turn().forgets()).isTrue();
    assertThat(talk.replies()).isEmpty();
  }

  @Test
  void nobodyIsForgottenBeforeTheTime() {
    wakes(Duration.ofDays(351));
    talk.waits(Duration.ofDays(14).minusSeconds(1)).wakes();
    assertThat(talk.turn().forgets()).isFalse();
  }

  @Test
  void theButtonKeepsThemAndTheTimeBeginsAnew() {
    wakes(Duration.ofDays(351));
    assertThat(talk.presses(new DataPress.StayKept()).replies())
        .containsExactly(new DataReply.StaysKept());
    assertThat(talk.wakeAt()).contains(talk.now().plus(Duration.ofDays(351)));
    talk.waits(Duration.ofDays(20)).wakes();
    assertThat(talk.turn().forgets()).isFalse();
  }

  @Test
  void anyWordKeepsThemToo() {
    wakes(Duration.ofDays(351));
    talk.says("hello", Conversation.UNKNOWN);
    assertThat(talk.chat().everyday().presence().stage()).isEqualTo(Presence.Stage.HERE);
  }

  @Test
  void aWarningThatComesLateStillComesFourteenDaysBefore() {
    wakes(Duration.ofDays(400));
    assertThat(talk.replies()).containsExactly(new DataReply.SoonForgotten(400, 14));
    assertThat(talk.turn().forgets()).isFalse();
    assertThat(talk.wakeAt()).contains(talk.now().plus(Duration.ofDays(14)));
  }

  @Test
  void atNightTheWarningWaitsForTheMorning() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    talk.presses(new ZonePress.In(tokyo));
    talk.waits(Duration.ofHours(3)).says("hello", Conversation.UNKNOWN);
    Retention retention = new Retention(CUSTODY);
    Instant midnight = talk.now().plus(Duration.ofDays(351));

    Turn night = retention.woken(talk.chat(), midnight).orElseThrow();
    assertThat(night.replies()).as("at midnight in Tokyo").isEmpty();
    Instant morning = night.chat().everyday().presence().next().orElseThrow();
    assertThat(morning.atZone(tokyo).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    assertThat(morning).isBetween(midnight, midnight.plus(Duration.ofDays(1)));

    Turn told = retention.woken(night.chat(), morning).orElseThrow();
    assertThat(told.replies())
        .extracting(Utterance::reply)
        .containsExactly(new DataReply.SoonForgotten(351, 14));
  }

  @Test
  void whileAWarningSignWaitsNothingIsSaidAndAllIsForgottenInTheEnd() {
    talk.notices(Conversation.EMERGENCY);
    wakes(Duration.ofDays(351));
    assertThat(talk.replies()).isEmpty();
    assertThat(talk.turn().forgets()).isFalse();
    wakes(Duration.ofDays(14));
    assertThat(talk.replies()).isEmpty();
    assertThat(talk.turn().forgets()).isTrue();
  }

  @Test
  void aGroupIsForgottenWithoutAWord() {
    Chat group = Chat.fresh(new ChatId(-1001));
    Retention retention = new Retention(CUSTODY);
    Chat seen = retention.present(group, talk.now());
    Instant first = talk.now().plus(Duration.ofDays(351));
    Turn quiet = retention.woken(seen, first).orElseThrow();
    assertThat(quiet.replies()).isEmpty();
    Turn end = retention.woken(quiet.chat(), first.plus(Duration.ofDays(14))).orElseThrow();
    assertThat(end.replies()).isEmpty();
    assertThat(end.forgets()).isTrue();
  }

  @Test
  void whoeverWasKeptBeforeAnybodyWasForgottenBeginsToCountNow() {
    Chat old = Chat.fresh(new ChatId(1)).introduced();
    Turn woken = new Retention(CUSTODY).woken(old, talk.now()).orElseThrow();
    assertThat(woken.replies()).isEmpty();
    assertThat(woken.chat().wakeAt()).contains(talk.now().plus(Duration.ofDays(351)));
  }

  @Test
  void aLongerTimeThanBeforeCountsAtOnce() {
    Retention longer =
        new Retention(new Custody(Optional.empty(), Optional.empty(), 30, Optional.of(700)));
    Turn woken = longer.woken(talk.chat(), talk.now().plus(Duration.ofDays(351))).orElseThrow();
    assertThat(woken.replies()).isEmpty();
    assertThat(woken.chat().wakeAt()).contains(talk.now().plus(Duration.ofDays(700 - 14)));
  }

  @Test
  void withoutATimeNobodyIsForgotten() {
    Conversation kept = Conversation.home().says("hello", Conversation.UNKNOWN);
    assertThat(kept.wakeAt()).isEmpty();
  }

  private void wakes(Duration later) {
    talk.waits(later).wakes();
  }
}
