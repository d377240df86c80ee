package limber.telegram;

import static limber.telegram.ScriptedTelegram.answer;
import static limber.telegram.ScriptedTelegram.drop;
import static limber.telegram.ScriptedTelegram.error;
import static limber.telegram.ScriptedTelegram.text;
import static limber.telegram.ScriptedTelegram.updates;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.LongStream;
import limber.talk.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class PollerTest {

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final BlockingQueue<List<Received>> kept = new LinkedBlockingQueue<>();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
  private final CountDownLatch firstPoll = new CountDownLatch(1);
  private final BlockingQueue<Boolean> standingBy = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> fatal = new LinkedBlockingQueue<>();
  private final RecordedLog log = new RecordedLog();

  private final PollWatch watch =
      new PollWatch() {
        @Override
        public void firstPoll() {
          firstPoll.countDown();
        }

        @Override
        public void standingBy() {
          standingBy.add(true);
        }

        @Override
        public void fatal(String sentence) {
          fatal.add(sentence);
        }
      };

  @AfterEach
  void close() {
    telegram.close();
    server.close();
    log.close();
  }

  private Poller poller() {
    return poller(kept::add);
  }

  private Poller poller(Inbox inbox) {
    return telegram.poller(inbox, PollTurn.always(), watch, pauses::add).start();
  }

  private List<Received> nextKept() throws InterruptedException {
    List<Received> batch = kept.poll(10, TimeUnit.SECONDS);
    assertThat(batch).as("a batch within ten seconds").isNotNull();
    return batch;
  }

  private static List<Long> ids(List<Received> batch) {
    return batch.stream().map(Received::update).toList();
  }

  @Test
  void theFirstPollDoesNotWaitForAMessageAndAllLaterOnesDo() throws InterruptedException {
    server.on("getUpdates", updates());
    try (Poller _ = poller()) {
      var first = server.next("getUpdates").parameters();
      assertThat(firstPoll.await(10, TimeUnit.SECONDS)).isTrue();
      var second = server.next("getUpdates").parameters();
      assertThat(first.path("timeout").asInt(-1)).isZero();
      assertThat(second.path("timeout").asInt(-1)).isEqualTo(50);
      assertThat(second.path("limit").asInt()).isEqualTo(100);
      assertThat(second.path("allowed_updates").toString())
          .isEqualTo(
              "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"]");
      assertThat(second.has("offset")).isFalse();
      assertThat(server.asked("deleteWebhook")).hasSize(1);
    }
  }

  @Test
  void aBatchIsKeptBeforeItIsConfirmed() throws InterruptedException {
    server.on("getUpdates", updates(text(10, 1, "a"), text(11, 2, "b")));
    CountDownLatch mayKeep = new CountDownLatch(1);
    CountDownLatch keeping = new CountDownLatch(1);
    try (Poller _ =
        poller(batch -> {
          keeping.countDown();
          await(mayKeep);
          kept.add(batch);
        })) {
      server.next("getUpdates");
      assertThat(keeping.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.asked("getUpdates")).isEmpty();
      mayKeep.countDown();
      assertThat(ids(nextKept())).containsExactly(10L, 11L);
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(12);
    }
  }

  @Test
  void aBatchThatCannotBeKeptIsNotConfirmedAndServedAgain() throws InterruptedException {
    server.on("getUpdates", updates(), updates(text(10, 1, "a")), updates(text(10, 1, "a")));
    List<Integer> tries = new ArrayList<>();
    try (Poller _ =
        poller(batch -> {
          tries.add(1);
          if (tries.size() == 1) {
            throw new IllegalStateException("The disk is full.");
          }
          kept.add(batch);
        })) {
      assertThat(ids(nextKept())).containsExactly(10L);
      server.next("getUpdates");
      server.next("getUpdates");
      assertThat(server.next("getUpdates").parameters().has("offset")).isFalse();
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(11);
      assertThat(pauses).hasSize(1);
      assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("disk is full");
    }
  }

  @Test
  void onePoisonUpdateAmongAHundredHarmsNoOther() throws InterruptedException {
    String[] hundred =
        LongStream.range(100, 200).mapToObj(id -> text(id, 1, "hello")).toArray(String[]::new);
    hundred[50] = hundred[50].replace("1700000000", "99999999999999");
    server.on("getUpdates", updates(hundred));
    try (Poller _ = poller()) {
      assertThat(ids(nextKept())).hasSize(99).doesNotContain(150L);
      server.next("getUpdates");
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(200);
      assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("150", "date");
      assertThat(log.everything()).doesNotContain("99999999999999", "hello");
    }
  }

  @Test
  void aPoisonUpdateAloneIsConfirmedToo() throws InterruptedException {
    server.on("getUpdates", updates("{\"update_id\":9,\"message\":{\"chat\":5}}"));
    try (Poller _ = poller()) {
      server.next("getUpdates");
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(10);
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void idsThatStartAgainAtALowerNumberAreKeptAndConfirmed() throws InterruptedException {
    server.on(
        "getUpdates",
        updates(text(935_483_238, 1, "before")),
        updates(text(500, 1, "after")),
        updates(text(501, 1, "more")));
    try (Poller _ = poller()) {
      assertThat(ids(nextKept())).containsExactly(935_483_238L);
      assertThat(ids(nextKept())).containsExactly(500L);
      assertThat(ids(nextKept())).containsExactly(501L);
      List<Long> offsets = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        offsets.add(server.next("getUpdates").parameters().path("offset").asLong(-1));
      }
      assertThat(offsets).containsExactly(-1L, 935_483_239L, 501L, 502L);
    }
  }

  @Test
  void theSameListTwiceIsHandedOnTwiceAndConfirmed() throws InterruptedException {
    server.on("getUpdates", updates(text(10, 1, "a")), updates(text(10, 1, "a")));
    try (Poller _ = poller()) {
      assertThat(nextKept()).isEqualTo(nextKept());
      server.next("getUpdates");
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(11);
      assertThat(server.next("getUpdates").parameters().path("offset").asLong()).isEqualTo(11);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void aTokenThatTelegramRefusesEndsThePollingWithOneSentence(int code)
      throws InterruptedException {
    server.on("getMe", error(code, "Unauthorized"));
    try (Poller _ = poller()) {
      assertThat(fatal.poll(10, TimeUnit.SECONDS)).contains("LIMBER_TOKEN", "" + code);
      assertThat(server.asked("getMe")).hasSize(1);
      assertThat(server.asked("getUpdates")).isEmpty();
      assertThat(pauses).isEmpty();
    }
  }

  @Test
  void anotherPollerIsReportedOnceAndWaitedForLongerEachTime() throws InterruptedException {
    var conflict = error(409, "Conflict: terminated by other getUpdates request");
    server.on("getUpdates", conflict, conflict, conflict, conflict, updates(text(1, 1, "a")));
    try (Poller _ = poller()) {
      nextKept();
      assertThat(pauses).hasSize(4).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) >= 0);
      assertThat(pauses.stream().toList().get(3)).isGreaterThanOrEqualTo(Duration.ofSeconds(8));
      assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("token");
    }
  }

  @Test
  void aRequestToWaitIsObeyed() throws InterruptedException {
    server.on(
        "getUpdates",
        error(429, "Too Many Requests: retry after 17", "{\"retry_after\":17}"),
        updates(text(1, 1, "a")));
    try (Poller _ = poller()) {
      nextKept();
      assertThat(pauses).containsExactly(Duration.ofSeconds(17));
    }
  }

  @Test
  void whateverElseGoesWrongIsTriedAgainWithOneLineAtItsBeginningAndItsEnd()
      throws InterruptedException {
    server.on(
        "getUpdates",
        error(500, "Internal Server Error"),
        answer(502, "<html><body>Bad Gateway</body></html>"),
        answer(200, ""),
        answer(200, "{\"ok\":true,\"result\":[{"),
        answer(200, "{}"),
        answer(200, "null"),
        answer(200, "{\"ok\":true,\"result\":{}}"),
        answer(200, "{\"ok\":true,\"result\":[{\"no\":\"id\"}]}"),
        answer(302, ""),
        drop(),
        updates(text(1, 1, "a")));
    try (Poller _ = poller()) {
      assertThat(ids(nextKept())).containsExactly(1L);
      while (server.next("getUpdates").parameters().path("offset").asLong() != 2) {
        // the polls that failed
      }
      assertThat(pauses).hasSizeBetween(9, 10);
      assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(30)) <= 0);
      assertThat(log.lines(Level.WARNING)).hasSize(1);
      assertThat(log.lines(Level.INFO)).hasSize(2).last().isEqualTo("Polling works again.");
    }
  }

  @Test
  void aServerThatDoesNotHoldPollsOpenIsNotAskedWithoutEnd() throws InterruptedException {
    server.on("getUpdates", updates(), updates(), updates(), updates(text(1, 1, "a")));
    try (Poller _ = poller()) {
      nextKept();
      assertThat(pauses).hasSize(2).containsOnly(Duration.ofMillis(500));
      assertThat(log.lines(Level.INFO)).isEmpty();
    }
  }

  @Test
  void pressesAreAnsweredAtOnceOursOrNot() throws InterruptedException {
    server.on(
        "getUpdates",
        updates(
            """
            {"update_id":1,"callback_query":{"id":"77","data":"help","chat_instance":"1",
             "inline_message_id":"x","from":{"id":1,"is_bot":false,"first_name":"A"}}}\
            """));
    try (Poller _ = poller()) {
      assertThat(server.next("answerCallbackQuery").parameters().path("callback_query_id").asText())
          .isEqualTo("77");
    }
  }

  @Test
  void closingEndsAnOpenLongPollWithinASecond() throws InterruptedException {
    Poller poller = poller();
    server.next("getUpdates");
    long before = System.nanoTime();
    poller.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    assertThat(log.lines(Level.WARNING)).isEmpty();
    assertThat(pauses).isEmpty();
  }

  @Test
  void closingEndsARealPause() throws InterruptedException {
    server.on("getUpdates", error(429, "Too Many Requests", "{\"retry_after\":600}"));
    CountDownLatch resting = new CountDownLatch(1);
    Poller poller =
        telegram
            .poller(
                kept::add,
                PollTurn.always(),
                watch,
                length -> {
                  resting.countDown();
                  Thread.sleep(length);
                })
            .start();
    assertThat(resting.await(10, TimeUnit.SECONDS)).isTrue();
    long before = System.nanoTime();
    poller.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void closingWaitsForABatchThatIsBeingKept() throws InterruptedException {
    server.on("getUpdates", updates(text(10, 1, "a")));
    CountDownLatch keeping = new CountDownLatch(1);
    CountDownLatch mayKeep = new CountDownLatch(1);
    Poller poller =
        poller(batch -> {
          keeping.countDown();
          await(mayKeep);
          kept.add(batch);
        });
    assertThat(keeping.await(10, TimeUnit.SECONDS)).isTrue();
    Thread closing = Thread.ofVirtual().start(poller::close);
    mayKeep.countDown();
    closing.join();
    assertThat(kept).hasSize(1);
  }

  @Test
  void closingCallsAnInboxAwayThatWaitsForRoomAndConfirmsNothing() throws InterruptedException {
    server.on("getUpdates", updates(text(10, 1, "a")));
    CountDownLatch waiting = new CountDownLatch(1);
    BlockingQueue<String> calledAway = new LinkedBlockingQueue<>();
    Poller poller =
        poller(_ -> {
          waiting.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException away) {
            calledAway.add("called away");
            throw away;
          }
        });
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
    poller.close();
    assertThat(calledAway).hasSize(1);
    server.next("getUpdates");
    assertThat(server.asked("getUpdates")).isEmpty();
    assertThat(log.lines(Level.WARNING)).isEmpty();
  }

  @Test
  void theTokenIsInNoLogWhateverGoesWrong() throws InterruptedException {
    server.on("getUpdates", drop(), answer(502, "/bot" + ScriptedTelegram.TOKEN + "/getUpdates"));
    server.on("getUpdates", error(500, "at /bot" + ScriptedTelegram.TOKEN + "/getUpdates"));
    server.on("getUpdates", updates(text(1, 1, "a")));
    try (Poller _ = poller()) {
      nextKept();
    }
    assertThat(log.everything()).isNotEmpty().doesNotContain("scripted-token");
    assertThat(server.settings().toString()).doesNotContain("scripted-token");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError("Keeping a batch must not be interrupted.", interrupted);
    }
  }
}
