package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.coach.Program;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.Reply;
import limber.talk.RulePress;
import limber.talk.SessionReply;
import limber.talk.SessionReply.Change;
import limber.talk.SessionReply.Encouragement;
import limber.talk.ShowProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where one can ask why: beneath what a session, or the morning after it, has led to.
final class SessionWordingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Voice VOICE = new Voice(CORPUS.phrases());
  private static final SessionWording WORDING =
      new SessionWording(CORPUS, VOICE, new Buttons(CORPUS, VOICE), Whom.anybody(CORPUS));
  private static final Press WHY = new RulePress.Why();

  private static Verdict verdict(Colour colour) {
    return new Verdict("high", colour, Next.STOP);
  }

  private static List<Press> beneath(SessionReply reply) {
    return WORDING.of(reply).buttons().stream()
        .flatMap(List::stream)
        .map(Screen.Button::press)
        .toList();
  }

  private static SessionReply summed(Optional<Verdict> verdict) {
    return new SessionReply.Summed(
        new Reply.Summary(new Program.Today(), 2, 1, 3, 6),
        new Change(Optional.empty(), Optional.empty()),
        verdict,
        new Encouragement(Encouragement.Occasion.A_LITTLE, 0),
        List.of());
  }

  @ParameterizedTest
  @EnumSource(Colour.class)
  void whyIsBeneathTheSummaryWhateverTheLight(Colour colour) {
    assertThat(beneath(summed(Optional.of(verdict(colour)))))
        .endsWith(WHY, new ShowProgress(), new ReminderPress.ShowRemindersAnew());
  }

  @ParameterizedTest
  @EnumSource(Morning.class)
  void whyIsBeneathTheMorningsReply(Morning morning) {
    assertThat(beneath(new SessionReply.MorningNoted(morning, Optional.of(verdict(Colour.AMBER)))))
        .endsWith(WHY);
  }

  @Test
  void whereNothingWasDecidedNobodyIsToldWhy() {
    assertThat(beneath(summed(Optional.empty()))).isNotEmpty().doesNotContain(WHY);
    assertThat(beneath(new SessionReply.MorningNoted(Morning.A_BIT_WORSE, Optional.empty())))
        .isEmpty();
  }
}
