package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a writer who has the chat page open sees of their edits, in a real browser.
@Timeout(180)
final class ReloadPageTest {

  private static final String FILE = "topics/yoga.yaml";
  private static final String QUESTION = "is yoga good for my back?";
  private static final String NEW = "Yes, it can help. Try it and see how it feels.";

  @TempDir private Path folder;

  @Test
  void anEditIsInTheNextAnswerAndAMistakeIsShownUntilItIsMended() throws Exception {
    EditedCorpus corpus = EditedCorpus.in(folder.resolve("corpus"));
    Editions editions = new Editions(corpus.library(), Comprehension.none());
    Ticks ticks = new Ticks();
    try (Browser browser = Browser.open(folder.resolve("browser"));
        TestBot bot = TestBot.start(editions.first(), folder.resolve("data"));
        CorpusWatch watch =
            editions.follow(
                bot.bot()::adopt, reload -> SandboxCommand.show(reload, bot.telegram()), ticks)) {
      ChatPage chat = ChatPage.open(browser.driver(), bot.address(), 1);
      chat.say(QUESTION);
      chat.answer(Written.answer("topic/yoga"));
      assertThat(chat.notice()).isEmpty();

      corpus.answer(FILE, NEW);
      ticks.settle();
      chat.waitUntil("the news", () -> chat.notice().startsWith("Corpus reloaded: "));
      chat.say(QUESTION);
      chat.answer(NEW);

      corpus.misspell(FILE);
      ticks.settle();
      chat.waitUntil("the mistake", () -> chat.notice().contains(corpus.file(FILE) + ":3: "));
      assertThat(chat.notice()).startsWith("Kept the corpus of before: ");
      chat.say(QUESTION);
      chat.answer(NEW);
      chat.reload();
      chat.waitUntil("the mistake again", () -> chat.notice().contains(corpus.file(FILE) + ":3: "));

      corpus.mend(FILE);
      ticks.settle();
      chat.waitUntil("the news", () -> chat.notice().startsWith("Corpus reloaded: "));
      chat.waitUntil("the news to go", () -> chat.notice().isEmpty());
      assertThat(watch.isWatching()).isTrue();
    }
  }
}
