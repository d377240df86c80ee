package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import limber.corpus.EntryPhrase;
import limber.corpus.RealCorpus;
import limber.telegram.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Rectangle;

/// What pictures look like on the chat page, at a phone's width.
@Timeout(90)
final class ChatPagePicturesTest {

  private static final String BIRD_DOG = Written.title("exercise/bird-dog");

  private static final int WIDTH = 390;
  private static final Map<String, Object> PHONE =
      Map.of("width", WIDTH, "height", 844, "deviceScaleFactor", 1, "mobile", true);

  @TempDir private Path folder;

  @Test
  void aPictureStandsAboveItsWordsAndIsSaidToThoseWhoCannotSeeIt() throws Exception {
    Edition pictured = Edition.of(RealCorpus.english(), new Drawn());
    try (Browser browser = Browser.open(folder.resolve("browser"));
        TestBot bot =
            TestBot.start(CompletableFuture.completedFuture(pictured), folder.resolve("data"))) {
      browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", PHONE);
      ChatPage chat = ChatPage.open(browser.driver(), bot.address(), 1);

      chat.say("how do I do the bird dog");
      ChatPage.Said moving = chat.answer(BIRD_DOG);
      assertThat(moving.picture()).isEqualTo("bird dog");
      assertThat(moving.text()).contains(Written.phrase(EntryPhrase.STEPS_HEADING));
      assertStandsAboveItsWords(moving);

      chat.say("/routines");
      chat.answer(Written.phrase(EntryPhrase.ROUTINES)).press(Written.classic().title());
      ChatPage.Said still = chat.answer(Written.phrase(EntryPhrase.ROUTINE_SUITS_HEADING));
      assertThat(still.picture()).isEqualTo(Written.classic().title());
      assertStandsAboveItsWords(still);
    }
  }

  private static void assertStandsAboveItsWords(ChatPage.Said said) {
    Rectangle picture = said.place(".picture img");
    Rectangle words = said.place(".text");
    assertThat(picture.getX()).isNotNegative();
    assertThat(picture.getX() + picture.getWidth()).isLessThanOrEqualTo(WIDTH);
    assertThat(picture.getHeight()).isBetween(90, 450);
    assertThat(words.getY()).isGreaterThanOrEqualTo(picture.getY() + picture.getHeight());
  }
}
