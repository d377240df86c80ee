package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.URGENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Morning;
import limber.coach.Prescribed;
import limber.coach.RunId;
import limber.coach.Verdict;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings.At;
import limber.coach.Wishes.Mornings.Never;
import limber.corpus.PainRule.Colour;
import org.junit.jupiter.api.Test;

/// The morning after a session. The first day of these tests is a 22nd, at noon in Greenwich.
class MorningsTest {

  private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
  private static final RunId FIRST = new RunId(1);

  private final Conversation talk = Conversation.rating().answersAfter(1, Effort.RIGHT);

  private Conversation inGreenwich() {
    return talk.presses(new SessionPress.ClockIs(ZoneOffset.UTC));
  }

  /// When the question of the morning is due.
  private Optional<Instant> asked() {
    return talk.chat().training().askAt();
  }

  private Conversation inTheMorning() {
    return inGreenwich().waits(Duration.between(talk.now(), EIGHT)).wakes();
  }

  @Test
  void afterTheFirstSessionAndOnlyThenItIsAskedWhatTimeItIs() {
    assertThat(talk.replies()).last().isEqualTo(new SessionReply.ZoneAsked(talk.now()));
    assertThat(asked()).isEmpty();

    talk.begins().presses(Press.Move.DONE).presses(Press.Move.STOP).answersAfter(1, Effort.RIGHT);
    assertThat(talk.replies()).noneMatch(SessionReply.ZoneAsked.class::isInstance);
  }

  @Test
  void theTimeCanBeTyped() {
    talk.says("18:30");

    assertThat(talk.chat().training().wishes().zone()).contains(ZoneOffset.of("+06:30"));
    assertThat(asked()).contains(Instant.parse("2026-11-23T01:30:00Z"));
  }

  @Test
  void theQuestionComesTheNextMorningAtTheHourOfItsPerson() {
    inGreenwich();
    assertThat(talk.replies()).containsExactly(new SessionReply.MorningsSet(new At(8)));
    assertThat(asked()).contains(EIGHT);

    talk.presses(new SessionPress.AskMe(new At(10)));
    assertThat(asked()).contains(EIGHT.plus(Duration.ofHours(2)));

    talk.presses(new SessionPress.AskMe(new Never()));
    assertThat(asked()).isEmpty();
  }

  @Test
  void itIsAskedOnceAndUnasked() {
    inTheMorning();

    assertThat(talk.utterances())
        .containsExactly(
            Utterance.fresh(new SessionReply.MorningAsked(FIRST, SessionReply.Morning.NOW))
                .at(Urgency.UNASKED));
    assertThat(asked()).isEmpty();
  }

  @Test
  void theAnswerUpdatesTheSessionAndItsVerdictOnce() {
    inTheMorning().presses(new SessionPress.NextMorning(FIRST, Morning.MUCH_WORSE));

    assertThat(talk.replies()).singleElement().isInstanceOf(SessionReply.MorningNoted.class);
    assertThat(talk.sessions().getFirst().answers().morning()).contains(Morning.MUCH_WORSE);
    assertThat(talk.sessions().getFirst().verdict()).map(Verdict::colour).contains(Colour.RED);

    Chat told = talk.chat();
    talk.presses(new SessionPress.NextMorning(FIRST, Morning.SAME_OR_BETTER));
    assertThat(talk.chat()).isEqualTo(told);
  }

  @Test
  void itIsHeardInWordsAsWell() {
    inTheMorning().says("a bit worse");

    assertThat(talk.sessions().getFirst().answers().morning()).contains(Morning.A_BIT_WORSE);
  }

  @Test
  void nobodyIsAskedWhileAWarningWaitsOrInTheQuietAfterDespair() {
    for (var warning : List.of(EMERGENCY, URGENT, CRISIS)) {
      Conversation other = Conversation.rating().answersAfter(1, Effort.RIGHT);
      other
          .presses(new SessionPress.ClockIs(ZoneOffset.UTC))
          .notices(warning)
          .waits(Duration.ofHours(20))
          .wakes();

      assertThat(other.replies()).as("%s", warning).isEmpty();
      assertThat(other.chat().training().askAt()).isEmpty();
    }
  }

  @Test
  void aNewerSessionDropsTheQuestion() {
    inGreenwich().begins();

    assertThat(asked()).isEmpty();
  }

  @Test
  void muchLaterThanTheMorningNobodyIsAsked() {
    inGreenwich().waits(Duration.ofDays(2)).wakes();

    assertThat(talk.replies()).isEmpty();
    assertThat(asked()).isEmpty();
  }

  @Test
  void whoWasNotAskedIsAskedBeforeTheNextSession() {
    talk.waits(Duration.ofDays(1)).presses(new Press.Begin(SHORT));
    assertThat(talk.replies())
        .containsExactly(new SessionReply.MorningAsked(FIRST, SessionReply.Morning.LATER));

    talk.presses(new SessionPress.NextMorning(FIRST, Morning.SAME_OR_BETTER));
    assertThat(talk.replies())
        .last()
        .isEqualTo(new SessionReply.PainAsked(new RunId(2), SessionReply.When.BEFORE));
    assertThat(talk.answersBefore(0).starts(Hands.ON).position()).isZero();
  }

  @Test
  void aBadMorningToldBeforeASessionCountsForThatSession() {
    Conversation other = Conversation.walking().presses(Press.Move.DONE).presses(Press.Move.DONE);
    other.presses(Press.Move.STOP).answersAfter(1, Effort.RIGHT).waits(Duration.ofDays(1));
    List<Prescribed> usual =
        other.presses(new Press.Begin(SHORT)).chat().run().orElseThrow().steps();

    other.presses(new SessionPress.NextMorning(FIRST, Morning.A_BIT_WORSE));
    assertThat(other.chat().run().orElseThrow().steps()).isNotEqualTo(usual);
    assertThat(other.replies()).last().isInstanceOf(SessionReply.PainAsked.class);
  }

  @Test
  void onTheSameDayNobodyIsAskedAboutTheMorning() {
    talk.waits(Duration.ofHours(2)).presses(new Press.Begin(SHORT));

    assertThat(talk.replies())
        .containsExactly(new SessionReply.PainAsked(new RunId(2), SessionReply.When.BEFORE));
  }
}
