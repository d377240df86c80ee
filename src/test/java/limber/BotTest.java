package limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import limber.sandbox.Sandbox;
import limber.serve.Tally;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BotTest {

  private static final Received QUESTION =
      new Received(1, new ChatId(7), new Incoming.Text("is yoga good for my back?"));

  private static final String NEW = "Yes, it can help. Try it and see how it feels.";

  @TempDir private Path data;

  /// The operator will mend the corpus and start again, and only then can anybody be answered.
  @Test
  void aBotWhoseCorpusHasAMistakeUsesUpNoMessageAndLetsGoOfEverything() {
    withStore(store -> store.keep(List.of(QUESTION)));
    CompletableFuture<Edition> broken =
        CompletableFuture.failedFuture(new OperatorMistake("corpus/en/phrases.yaml:1: a mistake"));

    try (Sandbox telegram = TestBot.sandbox()) {
      assertThatThrownBy(() ->
              new Bot(
                      broken,
                      new Bot.Terms(
                          where(telegram),
                          Keeping.in(data),
                          new Tally(Tally.Words.NOT_KEPT),
                          new Intake.Polling()),
                      new Unwatched())
                  .close())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(OperatorMistake.class);
    }

    withStore(store -> assertThat(store.waiting()).isOne());
  }

  @Test
  void anotherEditionIsAnsweredFromAtOnceAndItsPhrasesArePublished() throws Exception {
    EditedCorpus corpus = EditedCorpus.in(data.resolve("corpus"));
    corpus.answer("topics/yoga.yaml", NEW);
    corpus.replace("phrases.yaml", "(?m)^command-help: .*$", "command-help: Help me");
    try (TestBot bot = TestBot.start(data.resolve("state"));
        Person person = new Person(bot.address(), 7)) {
      person.say("is yoga good for my back?");
      person.hears(Written.answer("topic/yoga"));

      bot.bot().adopt(Edition.of(corpus.library().corpus()));

      person.seesMenuWith("Help me");
      person.say("is yoga good for my back?");
      person.hears(NEW);
    }
  }

  private static TelegramSettings where(Sandbox telegram) {
    return new TelegramSettings(telegram.token(), telegram.address());
  }

  private void withStore(java.util.function.Consumer<Store> work) {
    try (DataFolder folder = DataFolder.open(data);
        Store store = Store.open(folder)) {
      work.accept(store);
    }
  }

  private static final class Unwatched implements PollWatch {

    @Override
    public void firstPoll() {}

    @Override
    public void standingBy() {}

    @Override
    public void fatal(String sentence) {}
  }
}
