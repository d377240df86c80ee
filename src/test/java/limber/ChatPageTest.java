package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.corpus.ShelfPhrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

/// What a newcomer does on the chat page, in a real browser, each test in a chat of its own.
@Timeout(90)
final class ChatPageTest {

  private static final AtomicLong CHATS = new AtomicLong();
  private static final String DISCLAIMER = Written.phrase(BotPhrase.DISCLAIMER);
  private static final String WELCOME = Written.phrase(BotPhrase.WELCOME);
  private static final String DONE = Written.phrase(RunPhrase.BUTTON_DONE);
  private static final String BACK = Written.phrase(ShelfPhrase.BUTTON_BACK);
  private static final String YOGA = "is yoga good for my back?";
  private static final String BIRD_DOG = Written.title("exercise/bird-dog");
  private static final String CARD = Written.phrase(EntryPhrase.STEPS_HEADING);

  @TempDir private static Path folder;
  private static @Nullable TestBot bot;
  private static @Nullable Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open(folder.resolve("browser"));
    bot = TestBot.start(folder.resolve("data"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (bot != null) {
      bot.close();
    }
  }

  private static WebDriver driver() {
    return Objects.requireNonNull(browser).driver();
  }

  private static ChatPage newChat() {
    return chat(CHATS.incrementAndGet());
  }

  private static ChatPage chat(long number) {
    return ChatPage.open(driver(), Objects.requireNonNull(bot).address(), number);
  }

  /// Begins the classic routine and gives its first step.
  private static ChatPage.Said classic(ChatPage chat) {
    chat.say("/routines");
    chat.answer(Written.phrase(EntryPhrase.ROUTINES)).press(Written.classic().title());
    chat.answer(Written.phrase(EntryPhrase.ROUTINE_SUITS_HEADING))
        .press(Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE));
    for (String question : Written.check()) {
      chat.answer(question).press(Written.phrase(CheckPhrase.BUTTON_NONE_OF_THESE));
    }
    chat.answer(Written.phrase(SessionPhrase.SESSION_PAIN_BEFORE)).press("0");
    chat.answer(Written.phrase(SessionPhrase.SESSION_LEG))
        .press(Written.phrase(SessionPhrase.BUTTON_NO));
    chat.answer(Written.phrase(SessionPhrase.SESSION_STEPS_HEADING))
        .press(Written.phrase(SessionPhrase.BUTTON_START_HAND));
    return chat.answer(Written.step(1));
  }

  @Test
  void startShowsTheWelcomeWithButtonsAndTheDisclaimerOnce() {
    ChatPage chat = newChat();
    chat.say("/start");
    ChatPage.Said welcome = chat.answer(WELCOME);
    assertThat(welcome.text()).contains(DISCLAIMER);
    assertThat(welcome.buttons())
        .contains(
            Written.phrase(BotPhrase.BUTTON_EXERCISES),
            Written.phrase(BotPhrase.BUTTON_ROUTINES),
            Written.phrase(BotPhrase.BUTTON_HELP));
    chat.say("/start");
    assertThat(chat.answer(WELCOME).text()).doesNotContain(DISCLAIMER);
  }

  @Test
  void aQuestionIsAnsweredWithAFoldedQuoteThatUnfoldsSourcesAndRelatedButtons() {
    ChatPage chat = newChat();
    chat.say(YOGA);
    ChatPage.Said answer = chat.answer(Written.answer("topic/yoga"));
    assertThat(answer.text()).contains(Written.phrase(EntryPhrase.SOURCES_HEADING));
    assertThat(answer.unfolded()).isFalse();
    int folded = answer.quoteHeight();
    answer.unfold();
    chat.waitUntil("more of the quote", () -> answer.quoteHeight() > folded);
    assertThat(answer.unfolded()).isTrue();
    String pose = Written.title("exercise/childs-pose");
    answer.press(Written.phrase(BotPhrase.BUTTON_EXERCISE, Map.of("title", pose)));
    assertThat(chat.answer(CARD).text()).contains(pose);
  }

  @Test
  void whoAsksHowAnExerciseGoesIsShownItsCard() {
    ChatPage chat = newChat();
    chat.say("how do I do the bird dog");
    ChatPage.Said card = chat.answer(BIRD_DOG);
    assertThat(card.text()).contains(CARD, Written.phrase(EntryPhrase.DOSE_HEADING));
    assertThat(chat.answer(Written.phrase(EntryPhrase.CAUTION_HEADING)).buttons())
        .contains(Written.phrase(BotPhrase.BUTTON_BEGIN_EXERCISE))
        .anyMatch(label -> label.contains(Written.title("exercise/heel-slide")));
  }

  @Test
  void aMisspeltNameIsUnderstood() {
    ChatPage chat = newChat();
    chat.say("burd dog");
    assertThat(chat.answer(BIRD_DOG).text()).contains(CARD);
  }

  @Test
  void browsingByPositionEditsOneMessageInPlaceAndBackLeadsBack() {
    ChatPage chat = newChat();
    String front = Written.phrase(ShelfPhrase.SHELF_FRONT);
    String choose = Written.phrase(ShelfPhrase.SHELF_CHOOSE);
    chat.say("/exercises");
    ChatPage.Said shelf = chat.answer(front);
    chat.answer(DISCLAIMER);
    int messages = chat.texts().size();
    shelf.press(Written.phrase(ShelfPhrase.SHELF_BY_POSITION));
    shelf.becomes(choose);
    shelf.press("On hands and knees");
    shelf.becomes(Written.phrase(ShelfPhrase.SHELF_PICK));
    assertThat(shelf.buttons()).contains(BIRD_DOG);
    shelf.press(BACK);
    shelf.becomes(choose);
    shelf.press(BACK);
    shelf.becomes(front);
    assertThat(chat.texts()).hasSize(messages);
  }

  @Test
  void aRoutineIsWalkedToItsEndByPressingDoneAtEveryStepAndEndsWithASummary() {
    ChatPage chat = newChat();
    ChatPage.Said current = classic(chat);
    for (int next = 2; next <= Written.steps(); next++) {
      current.press(DONE);
      current = chat.answer(Written.step(next));
    }
    current.press(DONE);
    chat.answer(Written.phrase(SessionPhrase.SESSION_FINISHED));
    chat.answer(Written.phrase(SessionPhrase.SESSION_PAIN_AFTER)).press("0");
    chat.answer(Written.phrase(SessionPhrase.SESSION_EFFORT))
        .press(Written.phrase(SessionPhrase.BUTTON_EFFORT_RIGHT));
    assertThat(chat.answer(summary("").replace(" .", "")).text())
        .containsAnyOf(
            summary(Written.phrase(EntryPhrase.UNDER_A_MINUTE)),
            summary(Written.phrase(EntryPhrase.ONE_MINUTE)));
  }

  private static String summary(String time) {
    return Written.phrase(
        RunPhrase.SUMMARY_STEPS,
        Map.of("done", Written.steps(), "steps", Written.steps(), "time", time));
  }

  @Test
  void aQuestionInTheMiddleIsAnsweredAndThePlaceIsKept() {
    ChatPage chat = newChat();
    classic(chat).press(DONE);
    chat.answer(Written.step(2));
    chat.say(YOGA);
    chat.answer(Written.answer("topic/yoga"));
    ChatPage.Said back = chat.answer(Written.step(RunPhrase.BACK_TO_STEP, 2));
    back.press(DONE);
    chat.answer(Written.step(3));
  }

  @Test
  void aPressOnAnOldStepIsAnsweredKindlyAndDoesNotMoveTheRoutine() {
    ChatPage chat = newChat();
    ChatPage.Said first = classic(chat);
    first.press(DONE);
    ChatPage.Said second = chat.answer(Written.step(2));
    first.press(DONE);
    assertThat(chat.answer(Written.phrase(RunPhrase.EARLIER_BUTTON)).text())
        .contains(Written.step(RunPhrase.WHERE_IN_ROUTINE, 2));
    second.press(DONE);
    chat.answer(Written.step(3));
  }

  @Test
  void iWantToStopStops() {
    ChatPage chat = newChat();
    classic(chat);
    chat.say("i want to stop");
    chat.answer(Written.phrase(RunPhrase.STOPPED));
    chat.say("/stop");
    chat.answer(Written.phrase(RunPhrase.NOTHING_UNDER_WAY));
  }

  @Test
  void theCommandMenuWorksByKeyboard() {
    ChatPage chat = newChat();
    chat.type("/");
    chat.waitUntil("the commands", () -> chat.shows("#commands [data-command=routines]"));
    chat.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    chat.waitUntil(
        "the third command to be chosen",
        () -> chat.shows("#commands [data-command=routines][aria-selected=true]"));
    chat.type(Keys.ENTER);
    chat.answer(Written.phrase(EntryPhrase.ROUTINES));
    assertThat(chat.shows("#commands")).isFalse();
  }

  @Test
  void aStickerIsToldThatLimberReadsText() {
    ChatPage chat = newChat();
    chat.attach("Sticker");
    chat.answer(Written.phrase(BotPhrase.ONLY_TEXT));
  }

  @Test
  void twoChatsDoNotMix() {
    ChatPage one = newChat();
    classic(one).press(DONE);
    one.answer(Written.step(2));
    String firstTab = driver().getWindowHandle();
    driver().switchTo().newWindow(WindowType.TAB);
    ChatPage other = newChat();
    assertThat(other.texts()).isEmpty();
    other.say(YOGA);
    other.answer(Written.answer("topic/yoga"));
    assertThat(other.texts()).noneMatch(text -> text.contains(Written.step(2)));
    driver().close();
    driver().switchTo().window(firstTab);
    one.say("pause");
    one.answer(Written.step(RunPhrase.WHERE_IN_ROUTINE, 2));
    assertThat(one.texts()).noneMatch(text -> text.contains(YOGA));
  }

  @Test
  void aReloadKeepsTheHistory() {
    ChatPage chat = newChat();
    chat.say("hi");
    chat.answer(Written.answer("small-talk/hello"));
    chat.answer(DISCLAIMER);
    var texts = chat.texts();
    chat.reload();
    chat.waitUntil("the history", () -> chat.texts().equals(texts));
    chat.say("thanks");
    chat.answer(Written.answer("small-talk/thanks"));
  }
}
