package limber.telegram;

import static limber.telegram.ScriptedTelegram.error;
import static limber.telegram.ScriptedTelegram.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class TelegramTest {

  private static final Profile.Presence PRESENCE =
      new Profile.Presence(
          "Limber", "New", "About", List.of(new Profile.Command("help", "What Limber can do")));

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final RecordedLog log = new RecordedLog();

  @AfterEach
  void close() {
    telegram.close();
    server.close();
    log.close();
  }

  private void publish() throws InterruptedException {
    telegram.profile().publish(new Profile.Readers.Everybody(), PRESENCE);
  }

  @Test
  void aNameThatDiffersIsPublishedAndOneThatCannotBeAskedForIsLeftAlone()
      throws InterruptedException {
    server.on("getMyName", error(500, "Internal Server Error"));
    publish();
    assertThat(server.asked("setMyName")).isEmpty();
    server.on("getMyName", result("{\"name\":\"Limber\"}"));
    publish();
    assertThat(server.asked("setMyName")).isEmpty();
    server.on("getMyName", result("{\"name\":\"Old\"}"));
    publish();
    assertThat(server.next("setMyName").parameters().path("name").asText()).isEqualTo("Limber");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65})
  void aNameThatTelegramWouldNotTakeIsRefused(int letters) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Profile.Presence("n".repeat(letters), "New", "About", List.of()));
  }

  @Test
  void aCommandMenuThatDiffersIsPublished() throws InterruptedException {
    server.on("getMyCommands", result("[{\"command\":\"help\",\"description\":\"Old\"}]"));
    publish();
    assertThat(server.next("setMyCommands").parameters().path("commands").toString())
        .isEqualTo("[{\"command\":\"help\",\"description\":\"What Limber can do\"}]");
  }

  @Test
  void aCommandMenuThatIsThereAlreadyIsLeftAlone() throws InterruptedException {
    server.on(
        "getMyCommands", result("[{\"command\":\"help\",\"description\":\"What Limber can do\"}]"));
    publish();
    assertThat(server.asked("setMyCommands")).isEmpty();
  }

  @Test
  void aCommandMenuThatCannotBePublishedStopsNothing() throws InterruptedException {
    server.on("getMyCommands", error(500, "Internal Server Error"));
    server.on("setMyCommands", error(429, "Too Many Requests"));
    publish();
    assertThat(log.everything()).contains("Too Many Requests");
  }

  @Test
  void aDescriptionThatDiffersIsPublishedAndOneThatIsThereIsLeftAlone()
      throws InterruptedException {
    server.on("getMyDescription", result("{\"description\":\"Old\"}"));
    server.on("getMyShortDescription", result("{\"short_description\":\"About\"}"));
    publish();
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
    publish();
    telegram.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("OkHttp"))
        .allMatch(Thread::isDaemon);
  }
}
