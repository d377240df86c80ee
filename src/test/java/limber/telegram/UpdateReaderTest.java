package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import limber.corpus.EntryId;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UpdateReaderTest {

  private static final String FROM =
      "\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"A\"},\"date\":1700000000,";
  private static final String PRIVATE = "\"chat\":{\"id\":5,\"type\":\"private\"}";

  private final UpdateReader reader = new UpdateReader("limber_bot");

  private Reading read(String body) {
    try {
      return reader.read(Wire.JSON.readTree("{\"update_id\":9," + body + "}"));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError("The test's JSON is wrong: " + body, wrong);
    }
  }

  private Reading message(String fields) {
    return read("\"message\":{\"message_id\":7," + FROM + PRIVATE + "," + fields + "}");
  }

  private Reading text(String words) {
    return message("\"text\":" + Wire.JSON.valueToTree(words));
  }

  private Reading press(String payload) {
    return read(
        "\"callback_query\":{\"id\":\"1\",\"chat_instance\":\"1\",\"from\":{\"id\":5,\"is_bot\":false,"
            + "\"first_name\":\"A\"},\"data\":"
            + Wire.JSON.valueToTree(payload)
            + ",\"message\":{\"message_id\":7,"
            + FROM
            + PRIVATE
            + "}}");
  }

  private static Reading said(Incoming what) {
    return new Reading.Read(new Received(9, new ChatId(5), what));
  }

  @Test
  void wordsAreReadAsTheyAre() {
    assertThat(text("my back hurts <b>&")).isEqualTo(said(new Incoming.Text("my back hurts <b>&")));
  }

  @ParameterizedTest
  @CsvSource({
    "/start,start,''",
    "/START,start,''",
    "/exercise bird dog,exercise,bird dog",
    "/exercise@limber_bot   bird dog ,exercise,bird dog",
    "/exercise@LIMBER_BOT cat,exercise,cat",
    "/nonsense,nonsense,''",
  })
  void aCommandIsReadWithoutTheBotsName(String typed, String name, String argument) {
    assertThat(text(typed)).isEqualTo(said(new Incoming.Command(name, argument)));
  }

  @Test
  void aCommandWithoutEntitiesOrWithALineFeedIsStillACommand() {
    assertThat(text("/exercise\nbird dog"))
        .isEqualTo(said(new Incoming.Command("exercise", "bird dog")));
  }

  @Test
  void aCommandToAnotherBotIsNotForUs() {
    assertThat(text("/start@other_bot")).isEqualTo(new Reading.NotForUs(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ really", "//", "/what?", "/übung"})
  void aSlashAloneMakesNoCommand(String typed) {
    assertThat(text(typed)).isEqualTo(said(new Incoming.Text(typed)));
  }

  @Test
  void aTextLongerThanTelegramAllowsIsCutBetweenCharacters() {
    Reading reading = text("😀".repeat(5000));
    assertThat(reading).isEqualTo(said(new Incoming.Text("😀".repeat(4096))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sticker\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"type\":\"regular\",\"width\":1,"
            + "\"height\":1,\"is_animated\":false,\"is_video\":false}",
        "\"voice\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1}",
        "\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]",
        "\"contact\":{\"phone_number\":\"1\",\"first_name\":\"A\"}",
        "\"kind_of_tomorrow\":{\"a\":[1]}",
        "\"text\":\"  \"",
      })
  void whateverIsNotTextIsKnownAsThat(String fields) {
    assertThat(message(fields)).isEqualTo(said(new Incoming.NotText()));
  }

  @Test
  void aPlaceOnTheMapIsReadAsWhereItIs() {
    assertThat(message("\"location\":{\"latitude\":46.2,\"longitude\":6.15}"))
        .isEqualTo(said(new Incoming.Location(46.2, 6.15)));
  }

  @Test
  void whatTelegramTellsOfAChatNobodySaid() {
    assertThat(message("\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":60}"))
        .isInstanceOf(Reading.NotForUs.class);
    assertThat(message("\"write_access_allowed\":{}")).isInstanceOf(Reading.NotForUs.class);
  }

  @Test
  void theWordsUnderAPictureAreReadLikeAnyOthers() {
    assertThat(
            message(
                "\"caption\":\"I cannot feel my legs\",\"photo\":[{\"file_id\":\"f\","
                    + "\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]"))
        .isEqualTo(said(new Incoming.Text("I cannot feel my legs")));
  }

  @Test
  void aButtonOfOursSaysWhatItWasMadeToSay() {
    assertThat(press("show|topic/yoga"))
        .isEqualTo(
            said(new Incoming.Pressed(new MessageId(7), new Press.Show(EntryId.of("topic/yoga")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "forged", "show|topic/", "step|1|2|FLY", "step|-1|2|done", "💥|💥"})
  void aButtonThatWeDidNotMakeIsUnknown(String payload) {
    assertThat(press(payload)).isEqualTo(said(new Incoming.UnknownPress(new MessageId(7))));
  }

  @Test
  void aButtonUnderAMessageThatTelegramNoLongerShowsIsStillRead() {
    assertThat(
            read(
                "\"callback_query\":{\"id\":\"1\",\"chat_instance\":\"1\",\"from\":{\"id\":5,"
                    + "\"is_bot\":false,\"first_name\":\"A\"},\"data\":\"help\","
                    + "\"message\":{\"message_id\":7,\"date\":0,"
                    + PRIVATE
                    + "}}"))
        .isEqualTo(said(new Incoming.Pressed(new MessageId(7), new Press.Help())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"edited_message\":{\"message_id\":7,\"date\":1,\"location\":{\"latitude\":1.0,\"longitude\":2.0},"
            + "\"chat\":{\"id\":5,\"type\":\"private\"}}",
        "\"message\":{\"message_id\":7,\"date\":1,\"text\":\"a\",\"chat\":{\"id\":-5,\"type\":\"group\"}}",
        "\"message\":{\"message_id\":7,\"date\":1,\"text\":\"a\",\"chat\":{\"id\":-5,\"type\":\"supergroup\"}}",
        "\"channel_post\":{\"message_id\":7,\"date\":1,\"text\":\"a\",\"chat\":{\"id\":-5,\"type\":\"channel\"}}",
        "\"callback_query\":{\"id\":\"1\",\"chat_instance\":\"1\",\"data\":\"help\","
            + "\"inline_message_id\":\"x\",\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"A\"}}",
        "\"my_chat_member\":{\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},"
            + "\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"A\"},"
            + "\"old_chat_member\":{\"status\":\"member\",\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"L\"}},"
            + "\"new_chat_member\":{\"status\":\"kicked\",\"until_date\":0,\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"L\"}}}",
        "\"widget_query\":{\"id\":\"1\"}",
        "\"nothing\":null",
      })
  void whatLimberDoesNotServeIsNotForUs(String body) {
    assertThat(read(body)).isEqualTo(new Reading.NotForUs(9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"message\":{\"message_id\":7,\"date\":99999999999999,\"text\":\"secret\",\"chat\":{\"id\":5,\"type\":\"private\"}}",
        "\"message\":{\"message_id\":7,\"date\":1,\"text\":\"secret\",\"chat\":{\"id\":5}}",
        "\"message\":{\"message_id\":7,\"date\":1,\"text\":{\"secret\":1},\"chat\":{\"id\":5,\"type\":\"private\"}}",
        "\"message\":[\"secret\"]",
        "\"callback_query\":\"secret\"",
      })
  void whatCannotBeReadIsSetAsideWithoutItsContent(String body) {
    assertThat(read(body))
        .isInstanceOfSatisfying(
            Reading.Poison.class,
            poison -> {
              assertThat(poison.update()).isEqualTo(9);
              assertThat(poison.reason()).isNotBlank().doesNotContain("secret", "9999");
            });
  }
}
