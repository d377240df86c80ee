package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.coach.Done;
import limber.coach.Felt;
import limber.coach.Pain;
import limber.coach.Progress;
import limber.coach.Trend;
import limber.corpus.Corpus;
import limber.corpus.RealCorpus;
import limber.talk.RulePress;
import org.junit.jupiter.api.Test;

final class ProgressWordingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Voice VOICE = new Voice(CORPUS.phrases());
  private static final ProgressWording WORDING =
      new ProgressWording(VOICE, new Buttons(CORPUS, VOICE));

  @Test
  void ofSomebodyNewThereIsNothingToShow() {
    assertThat(inView(ProgressReplies.NOTHING))
        .isEqualTo(
            "There is nothing to show yet. After your first session I can draw a picture of how you"
                + " are doing.");
  }

  @Test
  void twoSessionsAreNoLineYet() {
    assertThat(inView(ProgressReplies.TWO))
        .isEqualTo(
            "In the last week you did 2 sessions, and the one morning after that you told me of was"
                + " the same or better. 3 more sessions and I can draw a line.");
  }

  @Test
  void aSmallChangeIsAboutTheSame() {
    assertThat(inView(ProgressReplies.EIGHT))
        .isEqualTo(
            "In the last 3 weeks you did 8 sessions and 81 minutes of walking, and of the 6"
                + " mornings after that you told me of 5 were the same or better. In that time your pain before a"
                + " session stayed about the same, around 4 out of 10, and after it you mostly had"
                + " less pain than before.");
  }

  @Test
  void lessPainIsToldWithoutApplause() {
    assertThat(inView(ProgressReplies.SIXTY))
        .endsWith(
            "your pain before a session went down from around 6 to around 2 out of 10, and after it"
                + " you mostly had as much pain as before.");
    assertThat(WORDING.of(ProgressReplies.SIXTY).buttons()).isEmpty();
  }

  @Test
  void morePainIsToldCalmlyAndLeadsToThePainRule() {
    assertThat(inView(ProgressReplies.WORSE))
        .contains("went up from around 3 to around 6 out of 10")
        .contains("Ups and downs are usual with back pain")
        .contains("If you are worried, talk to a doctor or a physiotherapist.");
    assertThat(WORDING.of(ProgressReplies.WORSE).buttons().getFirst())
        .extracting(Screen.Button::press)
        .containsExactly(new RulePress.Why());
  }

  @Test
  void whoOnlyWalkedIsNotToldOfSessions() {
    assertThat(inView(new Progress(ProgressReplies.TODAY, List.of(), early(5), weeks(0, 12))))
        .isEqualTo(
            "In the last week you did 12 minutes of walking. 5 more sessions and I can draw a"
                + " line.");
  }

  @Test
  void oneSessionAndOneMinuteAreOne() {
    Felt felt =
        new Felt(
            ProgressReplies.TODAY,
            Optional.of(new Pain(9)),
            Optional.empty(),
            Optional.of(Morning.MUCH_WORSE));

    assertThat(inView(new Progress(ProgressReplies.TODAY, List.of(felt), early(1), weeks(1, 1))))
        .isEqualTo(
            "In the last week you did 1 session and 1 minute of walking, and the one morning after"
                + " that you told me of was worse. One more session and I can draw a line.");
  }

  @Test
  void painThatWasNeverToldAfterwardsIsNotSpokenOf() {
    Trend.Line line =
        new Trend.Line(ProgressReplies.TODAY.minusDays(9), 3, ProgressReplies.TODAY, 3);

    assertThat(inView(new Progress(ProgressReplies.TODAY, List.of(), line, weeks(5, 0))))
        .endsWith("stayed about the same, around 3 out of 10.");
  }

  @Test
  void whatThePictureShowsOfEachWeekIsFoldedBeneath() {
    assertThat(PlainText.render(WORDING.of(ProgressReplies.EIGHT).text()))
        .contains("• The last seven days: 3 sessions and 45 minutes of walking, pain before around")
        .contains("• A week ago: 2 sessions and 24 minutes of walking")
        .contains("• 2 weeks ago: 3 sessions and 12 minutes of walking");
  }

  private static String inView(Progress progress) {
    String all = PlainText.render(WORDING.of(progress).text());
    int fold = all.indexOf("Week by week");
    return (fold < 0 ? all : all.substring(0, fold)).strip();
  }

  private static Trend early(int more) {
    return new Trend.TooEarly(more);
  }

  private static List<Done> weeks(int sessions, int walked) {
    return List.of(new Done(sessions, walked));
  }
}
