package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.GroupPhrase;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in a group with two people, and behind its name in any chat.
@Timeout(120)
final class GroupBotTest {

  private static final long GROUP = -1001;
  private static final long ANNA = 1;
  private static final long BEN = 2;
  private static final long ELSEWHERE = -1005;

  @TempDir private Path data;

  private TestBot bot;
  private Chats chats;

  @BeforeEach
  void start() throws Exception {
    bot = TestBot.start(data);
    chats = new Chats(bot.address());
    chats.post(GROUP, "members", Map.of("bot", true));
  }

  @AfterEach
  void close() {
    chats.close();
    bot.close();
  }

  private static String phrase(Phrase phrase) {
    return Written.phrase(phrase);
  }

  /// Anna is asked before exercise, in her own chat.
  private void annaIsChecked() {
    chats.say(ANNA, ANNA, "/start rt_classic");
    chats.press(ANNA, ANNA, phrase(BotPhrase.BUTTON_BEGIN_ROUTINE));
    for (String question : Written.check()) {
      chats.hears(ANNA, question);
      chats.press(ANNA, ANNA, phrase(CheckPhrase.BUTTON_NONE_OF_THESE));
    }
    chats.hears(ANNA, phrase(SessionPhrase.SESSION_PAIN_BEFORE));
    chats.say(ANNA, ANNA, "stop");
  }

  @Test
  void itGreetsAndAnswersWhoAsksItByNameAndNobodyElse() {
    chats.hears(GROUP, "write my name");
    chats.say(GROUP, ANNA, "my back hurts so much");
    chats.say(GROUP, BEN, "@limber_bot is yoga good for my back?");

    JsonNode answer = chats.hears(GROUP, Written.answer("topic/yoga"));

    assertThat(chats.all(GROUP)).hasSize(2);
    assertThat(answer.path("reply_markup").toString())
        .doesNotContain(phrase(BotPhrase.BUTTON_NOT_HELPFUL));
  }

  @Test
  void whatIsOfOnePersonIsALinkToTheirOwnChat() {
    chats.say(GROUP, BEN, "/settings@limber_bot");

    JsonNode told = chats.hears(GROUP, phrase(GroupPhrase.GROUP_ONLY_ALONE));

    assertThat(told.path("reply_markup").toString())
        .contains("https://t.me/limber_bot?start=do_settings");
  }

  @Test
  void aRoutineBelongsToWhoBeganItAndAnothersPressGetsAFriendlyNo() {
    annaIsChecked();
    chats.say(GROUP, ANNA, "/exercise@limber_bot bird dog");
    chats.hears(GROUP, Written.answer("exercise/bird-dog"));
    chats.press(GROUP, BEN, phrase(BotPhrase.BUTTON_BEGIN_EXERCISE));
    chats.hears(GROUP, "Let us do this in our own chat");

    chats.say(GROUP, ANNA, "/routines");
    chats.press(GROUP, ANNA, Written.classic().title());
    chats.press(GROUP, ANNA, phrase(BotPhrase.BUTTON_BEGIN_ROUTINE));
    chats.hears(GROUP, phrase(GroupPhrase.GROUP_BEGUN));
    chats.hears(GROUP, Written.step(1));

    String refused = chats.press(GROUP, BEN, phrase(RunPhrase.BUTTON_DONE));
    String taken = chats.press(GROUP, ANNA, phrase(RunPhrase.BUTTON_DONE));

    chats.hears(GROUP, Written.step(2));
    assertThat(chats.toast(refused)).isEqualTo(phrase(GroupPhrase.GROUP_NOT_YOURS));
    assertThat(chats.toast(taken)).isEmpty();
    chats.say(GROUP, ANNA, "@limber_bot stop");
    chats.hears(GROUP, "We stop here");
    assertThat(chats.all(GROUP))
        .noneMatch(words -> words.contains(phrase(SessionPhrase.SESSION_PAIN_AFTER)));
  }

  @Test
  void aWarningSignIsAnsweredInAGroupToo() {
    chats.say(GROUP, BEN, "@limber_bot since this morning I can't feel when I wipe");

    JsonNode told = chats.hears(GROUP, phrase(GroupPhrase.GROUP_SIGN));

    assertThat(Person.words(told)).contains("emergency");
    assertThat(told.path("reply_markup").toString()).doesNotContain("callback_data");
  }

  @Test
  void aMessageThatIsChangedIsAnsweredAnew() {
    JsonNode said = chats.say(ANNA, ANNA, "hi");
    chats.hears(ANNA, Written.answer("small-talk/hello"));

    chats.post(
        ANNA,
        "edits",
        Map.of(
            "message_id", said.path("message_id").asLong(), "text", "is yoga good for my back?"));

    chats.hears(ANNA, Written.answer("topic/yoga"));
  }

  private List<String> offered(JsonNode answer) {
    return answer.path("results").findValuesAsText("id");
  }

  @Test
  void wordsBehindItsNameOfferCardsThatLeadIntoTheBot() {
    JsonNode answer = chats.inline(ELSEWHERE, "bird dog", "");

    assertThat(offered(answer)).first().isEqualTo("exercise/bird-dog");
    assertThat(answer.path("button").path("start_parameter").asText()).isEqualTo("do_routines");
    JsonNode sent = chats.choose(ELSEWHERE, answer, "exercise/bird-dog");
    assertThat(Person.words(sent)).contains(Written.answer("exercise/bird-dog"));
    assertThat(sent.path("reply_markup").toString())
        .contains("https://t.me/limber_bot?start=ex_bird-dog")
        .doesNotContain("callback_data");
  }

  @Test
  void unfinishedWordsFindWhatBeginsSo() {
    assertThat(offered(chats.inline(ELSEWHERE, "bird d", ""))).contains("exercise/bird-dog");
    assertThat(offered(chats.inline(ELSEWHERE, "zxcvb qwerty", ""))).isEmpty();
  }

  @Test
  void withoutWordsTheClassicComesFirstAndAllElseFollowsPageByPage() {
    JsonNode first = chats.inline(ELSEWHERE, "", "");
    JsonNode second = chats.inline(ELSEWHERE, "", first.path("next_offset").asText());

    assertThat(offered(first)).hasSize(20).startsWith("routine/classic");
    assertThat(offered(second)).isNotEmpty().doesNotContainAnyElementsOf(offered(first));
  }

  @Test
  void aWarningSignBehindItsNameOffersNothingButWhatToDoAboutIt() {
    JsonNode answer = chats.inline(ELSEWHERE, "I can't feel when I wipe", "");

    assertThat(offered(answer)).containsExactly("topic/warning-signs");
    assertThat(answer.has("button")).isFalse();
  }

  @Test
  void aPictureThatWasShownBeforeIsOfferedAgainByItsName() {
    chats.say(ANNA, ANNA, "bird dog");
    chats.hears(ANNA, Written.answer("exercise/bird-dog"));
    // said only once all about the message before is settled
    chats.say(ANNA, ANNA, "hi");
    chats.hears(ANNA, Written.answer("small-talk/hello"));

    JsonNode answer = chats.inline(ELSEWHERE, "bird dog", "");

    assertThat(answer.path("results").path(0).path("type").asText()).isEqualTo("mpeg4_gif");
    JsonNode sent = chats.choose(ELSEWHERE, answer, "exercise/bird-dog");
    assertThat(sent.path("animation").path("file_id").asText()).isNotEmpty();
    assertThat(sent.path("caption").asText()).contains(phrase(EntryPhrase.STEPS_HEADING));
  }

  @Test
  void whatSomebodyChoseIsNoQuestionToIt() {
    JsonNode answer = chats.inline(ANNA, "bird dog", "");
    chats.choose(ANNA, answer, "exercise/bird-dog");
    chats.say(ANNA, ANNA, "hi");

    chats.hears(ANNA, Written.answer("small-talk/hello"));
    assertThat(chats.all(ANNA)).noneMatch(words -> words.contains("Step"));
  }
}
