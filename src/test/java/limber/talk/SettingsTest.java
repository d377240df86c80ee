package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings;
import limber.talk.SettingsPress.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SettingsTest {

  private final Conversation talk = Conversation.home();

  @Test
  void settingsAreOneNewMessage() {
    assertThat(talk.commands("settings").utterances())
        .singleElement()
        .matches(said -> said.reply() instanceof SettingsReply.SettingsShown && !said.isInPlace());
  }

  @ParameterizedTest
  @EnumSource(Page.class)
  void everyPageComesInPlaceAndSoDoesTheWayBack(Page page) {
    assertThat(talk.presses(new SettingsPress.ShowSetting(page)).utterances())
        .singleElement()
        .matches(Utterance::isInPlace);
    assertThat(talk.presses(new SettingsPress.ShowSettings()).utterances())
        .singleElement()
        .matches(said -> said.reply() instanceof SettingsReply.SettingsShown && said.isInPlace());
  }

  @Test
  void remindersAndTheClockOpenInPlace() {
    for (Press press : List.of(new ReminderPress.ShowReminders(), new ZonePress.AskZone())) {
      talk.commands("settings");
      assertThat(talk.presses(press).utterances()).singleElement().matches(Utterance::isInPlace);
      assertThat(talk.presses(new SettingsPress.ShowSettings()).utterances())
          .singleElement()
          .matches(said -> said.reply() instanceof SettingsReply.SettingsShown && said.isInPlace());
    }
  }

  @ParameterizedTest
  @EnumSource(Hands.class)
  void aPressSetsWhatItSaysHoweverOftenItArrives(Hands hands) {
    for (int i = 0; i < 2; i++) {
      assertThat(talk.presses(new SettingsPress.Lead(hands)).replies())
          .containsExactly(new SettingsReply.Leading(hands));
      assertThat(talk.chat().training().wishes().hands()).isEqualTo(hands);
    }
  }

  @Test
  void theHourOfTheMorningsIsSetAndTakenBack() {
    talk.presses(new SettingsPress.Ask(new Mornings.At(6)));
    assertThat(talk.chat().training().wishes().mornings()).isEqualTo(new Mornings.At(6));
    assertThat(talk.presses(new SettingsPress.Ask(new Mornings.Never())).replies())
        .singleElement()
        .isEqualTo(new SettingsReply.Mornings(talk.chat().training().wishes()));
    assertThat(talk.chat().training().wishes().mornings()).isEqualTo(new Mornings.Never());
    assertThat(talk.wakeAt()).isEmpty();
  }

  @Test
  void settingsInTheMiddleOfAStepLeaveItWhereItIs() {
    Conversation walking = Conversation.walking();
    Place before = walking.chat().place();
    walking.presses(new SettingsPress.Lead(Hands.FREE));
    assertThat(walking.chat().place()).isEqualTo(before);
    assertThat(walking.utterances()).singleElement().matches(Utterance::isInPlace);
    assertThat(walking.commands("settings").replies())
        .last()
        .isEqualTo(new Reply.BackToStep(walking.step()));
  }
}
