package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import limber.talk.RuleReply;
import org.junit.jupiter.api.Test;

final class RuleWordingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Voice VOICE = new Voice(CORPUS.phrases());
  private static final RuleWording WORDING =
      new RuleWording(CORPUS, VOICE, new Buttons(CORPUS, VOICE));

  @Test
  void theReasonNamesTheAnswersTheRowAndWhatChanges() {
    String text =
        text(
            RuleReplies.decided(
                RuleReplies.AMBER,
                new Verdict("morning-a-bit-worse", Colour.AMBER, Next.LESS),
                RuleReplies.fewer()));

    assertThat(text)
        .contains("You told me: pain 2 before, 4 after, and the next morning a bit worse.")
        .contains("The next morning counts more than the moment")
        .contains("Bird dog, so far: 10 times on each side. Hold for 3 seconds each time.")
        .contains("Now: 7 times on each side. Hold for 3 seconds each time.");
  }

  @Test
  void theWholeRuleItsLimitsAndItsSourcesAreFoldedBeneath() {
    String text = text(new RuleReply.NothingDecided());

    assertThat(text)
        .contains("Pain goes further down a leg than usual: 🔴 Red")
        .contains("It has not been tested in backs")
        .contains("Silbernagel");
    assertThat(CORPUS.coaching().painRule().rows())
        .allSatisfy(row -> assertThat(text).contains(row.text().title()));
  }

  @Test
  void afterRedAWalkAndReliefAreOffered() {
    Screen screen =
        WORDING.of(
            RuleReplies.decided(RuleReplies.AMBER, new Verdict("high", Colour.RED, Next.STOP)));

    assertThat(screen.buttons().stream().flatMap(List::stream))
        .extracting(Screen.Button::label)
        .containsExactly("Exercise: Walking", "Routine: Flare-up relief");
  }

  private static String text(RuleReply reply) {
    return PlainText.render(WORDING.of(reply).text());
  }
}
