package limber.talk;

import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeepLinkTest {

  @Test
  void linksAreWrittenAsTheyWereEver() {
    assertThat(DeepLink.to(EntryId.of("exercise/bird-dog"))).isEqualTo("ex_bird-dog");
    assertThat(DeepLink.to(EntryId.of("routine/classic"))).isEqualTo("rt_classic");
    assertThat(DeepLink.to(EntryId.of("topic/yoga"))).isEqualTo("tp_yoga");
  }

  @ParameterizedTest
  @EnumSource(EntryId.Kind.class)
  void whatALinkCarriesTelegramTakesAndIsReadBack(EntryId.Kind kind) {
    EntryId longest = new EntryId(kind, "a-9".repeat(13) + "z");
    assertThat(DeepLink.to(longest)).matches("[A-Za-z0-9_-]{1,64}");
    assertThat(DeepLink.entry(DeepLink.to(longest))).contains(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ex_", "ex_Bird", "ex bird-dog", "bird-dog", "EX_bird-dog", "ex_a_b", "tp_ä"})
  void whatWasNotMadeSoLeadsNowhere(String payload) {
    assertThat(DeepLink.entry(payload)).isEmpty();
  }

  @Test
  void aNewcomerWhoFollowsALinkSeesItsEntryAndThenTheDisclaimerOnce() {
    Conversation newcomer = Conversation.fresh().commands("start", "ex_plank", UNKNOWN);
    assertThat(newcomer.replies())
        .containsExactly(new Reply.ExerciseCard(PLANK), new Reply.NoMedicalAdvice());

    assertThat(newcomer.commands("start", "rt_short", UNKNOWN).replies())
        .containsExactly(new Reply.RoutinePreview(SHORT));
    assertThat(newcomer.commands("start", "tp_yoga", UNKNOWN).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ex_nowhere", "campaign-7", ""})
  void anUnknownLinkWelcomes(String payload) {
    List<Reply> replies = Conversation.fresh().commands("start", payload, UNKNOWN).replies();
    assertThat(replies).containsExactly(new Reply.Welcome(Reply.Disclaimer.SAY));
  }

  @Test
  void aLinkInTheMiddleOfAStepKeepsThePlace() {
    Conversation talk = Conversation.walking().commands("start", "tp_yoga", UNKNOWN);
    assertThat(talk.replies())
        .containsExactly(new Reply.TopicAnswer(YOGA), new Reply.BackToStep(talk.step()));
  }

  @Test
  void afterAnEmergencyALinkLeadsNowhere() {
    assertThat(
            Conversation.after(Conversation.EMERGENCY)
                .commands("start", "ex_plank", UNKNOWN)
                .replies())
        .singleElement()
        .isInstanceOf(Reply.Reminder.class);
  }
}
