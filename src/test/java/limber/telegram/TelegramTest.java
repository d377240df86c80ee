package limber.telegram;

import static limber.telegram.ScriptedTelegram.error;
import static limber.telegram.ScriptedTelegram.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import limber.talk.ChatId;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class TelegramTest {

  private static final List<Profile.Command> COMMANDS =
      List.of(new Profile.Command("help", "What Limber can do"));

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final RecordedLog log = new RecordedLog();

  @AfterEach
  void close() {
    telegram.close();
    server.close();
    log.close();
  }

  @Test
  void aCommandMenuThatDiffersIsPublished() throws InterruptedException {
    server.on("getMyCommands", result("[{\"command\":\"help\",\"description\":\"Old\"}]"));
    telegram.profile().publish(COMMANDS);
    assertThat(server.next("setMyCommands").parameters().path("commands").toString())
        .isEqualTo("[{\"command\":\"help\",\"description\":\"What Limber can do\"}]");
  }

  @Test
  void aCommandMenuThatIsThereAlreadyIsLeftAlone() throws InterruptedException {
    server.on(
        "getMyCommands", result("[{\"command\":\"help\",\"description\":\"What Limber can do\"}]"));
    telegram.profile().publish(COMMANDS);
    assertThat(server.asked("setMyCommands")).isEmpty();
  }

  @Test
  void aCommandMenuThatCannotBePublishedStopsNothing() throws InterruptedException {
    server.on("getMyCommands", error(500, "Internal Server Error"));
    server.on("setMyCommands", error(429, "Too Many Requests"));
    telegram.profile().publish(COMMANDS);
    assertThat(log.everything()).contains("Too Many Requests");
  }

  @Test
  void aDescriptionThatDiffersIsPublishedAndOneThatIsThereIsLeftAlone()
      throws InterruptedException {
    server.on("getMyDescription", result("{\"description\":\"Old\"}"));
    server.on("getMyShortDescription", result("{\"short_description\":\"About\"}"));
    telegram.profile().describe("New", "About");
    assertThat(server.next("setMyDescription").parameters().path("description").asText())
        .isEqualTo("New");
    assertThat(server.asked("setMyShortDescription")).isEmpty();
  }

  @Test
  void warmingUpReadsItsSamples() {
    telegram.warmUp();
    assertThat(log.everything()).isEmpty();
  }

  @Test
  void manyMessagesAreUnderWayAtATime() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(40);
    for (int i = 0; i < 40; i++) {
      server.on(
          "sendMessage",
          exchange -> {
            all.countDown();
            try {
              assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException over) {
              Thread.currentThread().interrupt();
            }
            error(403, "Forbidden: bot was blocked by the user").play(exchange);
          });
    }
    Sending sending =
        telegram.sending(_ -> new Screen(new Text.Plain("a"), List.of()), InstantSource.system());
    List<Thread> senders =
        IntStream.range(0, 40)
            .mapToObj(chat -> Thread.ofVirtual().start(() -> send(sending, chat)))
            .toList();
    for (Thread sender : senders) {
      assertThat(sender.join(Duration.ofSeconds(15))).isTrue();
    }
    assertThat(all.getCount()).isZero();
  }

  private static void send(Sending sending, long chat) {
    try {
      sending.send(new ChatId(chat), Utterance.fresh(new Reply.Help()), Optional.empty());
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void closingLeavesNoThreadThatWouldKeepTheProcessAlive() throws InterruptedException {
    telegram.profile().publish(COMMANDS);
    telegram.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("OkHttp"))
        .allMatch(Thread::isDaemon);
  }
}
