package limber.talk;

import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTest {

  static List<Command> all() {
    return Command.ALL;
  }

  @ParameterizedTest
  @CsvSource({
    "excercises, exercises",
    "exercices, exercises",
    "exersize, exercise",
    "rutines, routines",
    "routine, routines",
    "tody, today",
    "setings, settings",
    "sett, settings",
    "stpo, stop",
    "hlep, help",
    "privcay, privacy",
    "warnings, warning",
    "progess, progress"
  })
  void aMistypedCommandIsTakenForTheOneThatIsNear(String typed, String meant) {
    assertThat(Conversation.home().commands(typed).replies())
        .containsExactly(new CommandReply.NoSuchCommand(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"menu", "xyz", "weather", "a", "s", "st", "cancelmysubscription"})
  void aCommandFarFromAnyGetsTheHelp(String typed) {
    assertThat(Conversation.home().commands(typed).replies()).containsExactly(new Reply.Help());
  }

  @Test
  void whatFollowsAnUnknownCommandIsAnswered() {
    assertThat(
            Conversation.home()
                .commands("ask", "is yoga good for my back?", answered(YOGA))
                .replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(Conversation.home().commands("setings", "yoga", answered(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCommandIsKnownAndItsButtonDoesTheSame(Command command) {
    List<Reply> typed = Conversation.home().commands(command.name()).replies();
    List<Reply> pressed = Conversation.home().presses(new Press.Do(command.name())).replies();

    assertThat(pressed).isEqualTo(typed);
    assertThat(typed).noneMatch(reply -> reply instanceof CommandReply);
    if (!command.name().equals("help")) {
      assertThat(typed).isNotEmpty().doesNotContain(new Reply.Help());
    }
  }

  @Test
  void aButtonThatDoesACommandIsObeyedWhereTheCommandWouldBe() {
    assertThat(Conversation.walking().presses(new Press.Do("stop")).chat().run()).isEmpty();
    assertThat(Conversation.after(Conversation.EMERGENCY).presses(new Press.Do("today")).replies())
        .singleElement()
        .isInstanceOf(Reply.Reminder.class);
  }

  @Test
  void theMenuIsShortAndNamesEachOnce() {
    assertThat(Command.inMenu()).hasSizeLessThanOrEqualTo(12);
    assertThat(Command.inMenu().stream().map(Command::name))
        .contains("start", "help", "settings", "privacy")
        .startsWith("today");
    Set<String> names = new HashSet<>();
    assertThat(Command.ALL).allMatch(command -> names.add(command.name()));
  }

  @Test
  void inTheMiddleOfAStepAMistypedCommandLeavesThePlace() {
    Conversation talk = Conversation.walking();
    Place before = talk.chat().place();
    talk.commands("setings", "", UNKNOWN);
    assertThat(talk.chat().place()).isEqualTo(before);
    assertThat(talk.replies())
        .containsExactly(
            new CommandReply.NoSuchCommand("settings"), new Reply.BackToStep(talk.step()));
  }
}
