package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import limber.coach.RunId;
import limber.talk.ChatId;
import limber.talk.GroupPress;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.PersonId;
import limber.talk.Press;
import limber.talk.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a group, and of messages that were changed, is Limber's business.
final class GroupUpdatesTest {

  private static final String ANNA = user(5, "Anna", false, "anna");
  private static final String LIMBER = user(1, "Limber", true, "limber_bot");
  private static final String OTHER = user(2, "Other", true, "other_bot");
  private static final String GROUP =
      "\"chat\":{\"id\":-1005,\"type\":\"supergroup\",\"title\":\"G\"}";
  private static final String ALONE = "\"chat\":{\"id\":5,\"type\":\"private\"}";

  private final UpdateReader reader = new UpdateReader("limber_bot");

  private static String user(long id, String name, boolean bot, String username) {
    return "{\"id\":%d,\"first_name\":\"%s\",\"is_bot\":%b,\"username\":\"%s\"}"
        .formatted(id, name, bot, username);
  }

  private Reading read(String body) {
    try {
      return reader.read(Wire.JSON.readTree("{\"update_id\":9," + body + "}"));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError("The test's JSON is wrong: " + body, wrong);
    }
  }

  private static String message(String from, String chat, String text) {
    return "{\"message_id\":7,\"date\":1,\"from\":%s,%s,\"text\":%s"
        .formatted(from, chat, Wire.JSON.valueToTree(text));
  }

  private Reading inGroup(String text) {
    return read("\"message\":" + message(ANNA, GROUP, text) + "}");
  }

  private static Reading by(Incoming what) {
    return new Reading.Read(
        new Received(9, new ChatId(-1005), new Incoming.InGroup(new PersonId(5), what)));
  }

  private static Reading notForUs() {
    return new Reading.NotForUs(9);
  }

  @ParameterizedTest
  @CsvSource({
    "@limber_bot is yoga good?,is yoga good?",
    "is yoga good @Limber_Bot,is yoga good",
    "'what does @limber_bot, say?','what does , say?'",
  })
  void wordsWithItsNameAreReadWithoutIt(String text, String said) {
    assertThat(inGroup(text)).isEqualTo(by(new Incoming.Text(said)));
  }

  @Test
  void itsNameAloneAsksWhatItCanDo() {
    assertThat(inGroup("@limber_bot")).isEqualTo(by(new Incoming.Command("help", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "/today,today,''",
    "/exercise@limber_bot bird dog,exercise,bird dog",
    "/nonsense@limber_bot,nonsense,''",
    "@limber_bot /routines,routines,''",
  })
  void itsCommandsAreRead(String text, String name, String argument) {
    assertThat(inGroup(text)).isEqualTo(by(new Incoming.Command(name, argument)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my back hurts",
        "stop",
        "/today@other_bot",
        "/nonsense",
        "@limber_bots are many",
        "mail me@limber_bot",
        "@other_bot is yoga good?",
        "limber_bot?",
      })
  void whatPeopleSayAmongThemselvesIsNobodysBusiness(String text) {
    assertThat(inGroup(text)).isEqualTo(notForUs());
  }

  @Test
  void aReplyToWhatItSaidIsForItAndOneToAnybodyElseIsNot() {
    String reply = "\"message\":" + message(ANNA, GROUP, "why?") + ",\"reply_to_message\":";

    assertThat(read(reply + message(LIMBER, GROUP, "x") + "}}"))
        .isEqualTo(by(new Incoming.Text("why?")));
    assertThat(read(reply + message(ANNA, GROUP, "x") + "}}")).isEqualTo(notForUs());
    assertThat(read(reply + message(OTHER, GROUP, "x") + "}}")).isEqualTo(notForUs());
  }

  @Test
  void botsDoNotTalkToEachOther() {
    assertThat(read("\"message\":" + message(OTHER, GROUP, "@limber_bot hi") + "}"))
        .isEqualTo(notForUs());
  }

  @ParameterizedTest
  @ValueSource(strings = {ALONE_NAME, GROUP_NAME})
  void whatSomebodyChoseBehindItsNameIsItsOwnWords(String where) {
    String chat = where.equals(ALONE_NAME) ? ALONE : GROUP;
    String chosen = message(ANNA, chat, "@limber_bot Bird dog") + ",\"via_bot\":" + LIMBER + "}";

    assertThat(read("\"message\":" + chosen)).isEqualTo(notForUs());
    assertThat(read("\"edited_message\":" + chosen)).isEqualTo(notForUs());
  }

  private static final String ALONE_NAME = "alone";
  private static final String GROUP_NAME = "group";

  @Test
  void whatSomebodyChangesCountsAsSaidAnew() {
    assertThat(read("\"edited_message\":" + message(ANNA, ALONE, "numb legs") + "}"))
        .isEqualTo(
            new Reading.Read(new Received(9, new ChatId(5), new Incoming.Text("numb legs"))));
    assertThat(read("\"edited_message\":" + message(ANNA, GROUP, "@limber_bot hi") + "}"))
        .isEqualTo(by(new Incoming.Text("hi")));
    assertThat(read("\"edited_message\":" + message(ANNA, GROUP, "hi") + "}"))
        .isEqualTo(notForUs());
  }

  private Reading pressed(long leader, String chat) {
    return read(
        "\"callback_query\":{\"id\":\"1\",\"chat_instance\":\"1\",\"from\":%s,\"data\":\"group|step|%d|3|0|done\",\"message\":%s}}"
            .formatted(ANNA, leader, message(LIMBER, chat, "x")));
  }

  @Test
  void onesOwnButtonIsReadAndAnothersIsNot() {
    assertThat(pressed(5, GROUP))
        .isEqualTo(
            by(
                new Incoming.Pressed(
                    new MessageId(7),
                    new GroupPress.StepTogether(
                        new PersonId(5), new RunId(3), 0, Press.Move.DONE))));
    assertThat(pressed(6, GROUP)).isEqualTo(notForUs());
  }

  private Reading member(String before, String after, String chat) {
    String status = "{\"status\":\"%s\",\"user\":" + LIMBER + "%s}";
    return read(
        "\"my_chat_member\":{\"date\":1,%s,\"from\":%s,\"old_chat_member\":%s,\"new_chat_member\":%s}"
            .formatted(
                chat,
                ANNA,
                status.formatted(before, before.equals("kicked") ? ",\"until_date\":0" : ""),
                status.formatted(after, after.equals("kicked") ? ",\"until_date\":0" : "")));
  }

  @Test
  void itKnowsWhenItComesToAGroupAndWhenItHasToGo() {
    assertThat(member("left", "member", GROUP))
        .isEqualTo(by(new Incoming.Membership(Incoming.Member.ADDED)));
    assertThat(member("member", "kicked", GROUP))
        .isEqualTo(by(new Incoming.Membership(Incoming.Member.REMOVED)));
    assertThat(member("kicked", "left", GROUP)).isEqualTo(notForUs());
    assertThat(member("left", "member", ALONE)).isEqualTo(notForUs());
  }
}
