package limber.telegram;

import static limber.telegram.ScriptedTelegram.answer;
import static limber.telegram.ScriptedTelegram.error;
import static limber.telegram.ScriptedTelegram.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import limber.talk.Received;
import limber.telegram.Webhook.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class WebhookTest {

  private static final WebhookUrl URL =
      new WebhookUrl(URI.create("https://bot.example.org/updates"));

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final RecordedLog log = new RecordedLog();
  private final BlockingQueue<List<Received>> kept = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
  private Inbox inbox = kept::add;

  private final Webhook webhook =
      telegram.webhook(
          URL,
          batch -> inbox.keep(batch),
          new PollWatch() {
            @Override
            public void firstPoll() {
              told.add("set");
            }

            @Override
            public void standingBy() {
              told.add("standing by");
            }

            @Override
            public void fatal(String sentence) {
              told.add(sentence);
            }
          },
          pauses::add);

  @AfterEach
  void close() {
    webhook.close();
    telegram.close();
    server.close();
    log.close();
  }

  private void started() throws InterruptedException {
    webhook.start();
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("set");
  }

  private Taken take(String body) throws InterruptedException {
    return webhook.take(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theAddressIsSetWithASecretThatFollowsFromTheTokenAndIsNotTheToken()
      throws InterruptedException {
    started();
    JsonNode set = server.next("setWebhook").parameters();
    assertThat(set.path("url").asText()).isEqualTo("https://bot.example.org/updates");
    assertThat(set.path("max_connections").asInt()).isEqualTo(40);
    assertThat(set.path("allowed_updates").toString())
        .isEqualTo(
            "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"]");
    String secret = set.path("secret_token").asText();
    assertThat(secret).matches("[0-9a-f]{64}").doesNotContain(ScriptedTelegram.TOKEN);
    assertThat(webhook.isTelegrams(secret)).isTrue();
    assertThat(webhook.isTelegrams(secret.replace('a', 'b').replace('1', '2'))).isFalse();
    assertThat(webhook.isTelegrams("")).isFalse();
    assertThat(webhook.isTelegrams(ScriptedTelegram.TOKEN)).isFalse();
  }

  /// Made with `printf 'limber webhook' | openssl dgst -sha256 -hmac 'key'`.
  @Test
  void theSecretIsTheSameInEveryProcessOfABot() {
    assertThat(WebhookSecret.of("key").text())
        .isEqualTo("30b500c92e28bad694d1d5b1e293cc808dc0811ff9f98905f0b0dd7128d281c2");
    assertThat(WebhookSecret.of("key").toString()).doesNotContain(WebhookSecret.of("key").text());
  }

  @Test
  void theAddressIsTriedUntilTelegramTakesIt() throws InterruptedException {
    server.on("getMe", answer(502, "<html>Bad Gateway</html>"));
    server.on(
        "setWebhook",
        error(429, "Too Many Requests: retry after 17", "{\"retry_after\":17}"),
        error(400, "Bad Request: bad webhook: Failed to resolve host"));
    started();
    assertThat(pauses).hasSize(3).contains(Duration.ofSeconds(17));
    assertThat(log.lines(Level.INFO)).last().isEqualTo("Setting the webhook works again.");
    assertThat(server.asked("setWebhook")).hasSize(3);
    assertThat(server.asked("getUpdates")).isEmpty();
  }

  @Test
  void aTokenThatTelegramRefusesEndsItWithOneSentence() throws InterruptedException {
    server.on("getMe", error(401, "Unauthorized"));
    webhook.start();
    assertThat(told.poll(10, TimeUnit.SECONDS)).contains("LIMBER_TOKEN", "401");
    assertThat(server.asked("setWebhook")).isEmpty();
  }

  @Test
  void closingLeavesTheAddressForOtherProcesses() throws InterruptedException {
    started();
    webhook.close();
    assertThat(server.asked("deleteWebhook")).isEmpty();
  }

  @Test
  void anUpdateIsKeptFirstAndOnlyThenTaken() throws InterruptedException {
    started();
    assertThat(take(text(10, 1, "a"))).isEqualTo(Taken.KEPT);
    assertThat(kept).singleElement().satisfies(batch -> assertThat(batch).hasSize(1));
  }

  @Test
  void whatComesBeforeTheBotKnowsItsNameIsPostedAgain() throws InterruptedException {
    assertThat(take(text(10, 1, "a"))).isEqualTo(Taken.NOT_KEPT);
    assertThat(kept).isEmpty();
  }

  @Test
  void anInboxThatFailsHasTheUpdatePostedAgainWithOneLine() throws InterruptedException {
    started();
    inbox =
        _ -> {
          throw new IllegalStateException("The disk is full.");
        };
    assertThat(take(text(10, 1, "a"))).isEqualTo(Taken.NOT_KEPT);
    assertThat(take(text(10, 1, "a"))).isEqualTo(Taken.NOT_KEPT);
    inbox = kept::add;
    assertThat(take(text(10, 1, "a"))).isEqualTo(Taken.KEPT);
    assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("disk is full");
    assertThat(log.lines(Level.INFO)).last().isEqualTo("The inbox keeps updates again.");
  }

  @Test
  void poisonIsSetAsideAndNotPostedAgain() throws InterruptedException {
    started();
    String poison = text(150, 1, "hello").replace("1700000000", "99999999999999");
    assertThat(take(poison)).isEqualTo(Taken.KEPT);
    assertThat(kept).isEmpty();
    assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("150", "date");
    assertThat(log.everything()).doesNotContain("99999999999999", "hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{}", "hello", "{\"update_id\":\"1\"}"})
  void whatIsNoUpdateIsNotTaken(String body) throws InterruptedException {
    started();
    assertThat(take(body)).isEqualTo(Taken.NO_UPDATE);
  }

  @Test
  void aPressIsAnsweredAtOnce() throws InterruptedException {
    started();
    take(
        """
        {"update_id":1,"callback_query":{"id":"77","data":"help","chat_instance":"1",
         "inline_message_id":"x","from":{"id":1,"is_bot":false,"first_name":"A"}}}\
        """);
    assertThat(server.next("answerCallbackQuery").parameters().path("callback_query_id").asText())
        .isEqualTo("77");
  }

  /// Telegram gives up on a post after a minute and posts it again while the first still waits.
  @Test
  void onlySoManyPostsWaitForRoom() throws InterruptedException {
    started();
    CountDownLatch waiting = new CountDownLatch(80);
    CountDownLatch room = new CountDownLatch(1);
    inbox =
        _ -> {
          waiting.countDown();
          room.await();
        };
    BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    for (int i = 0; i < 80; i++) {
      String update = text(i, i + 1, "a");
      Thread.ofVirtual()
          .start(() -> {
            try {
              taken.add(take(update));
            } catch (InterruptedException never) {
              throw new AssertionError(never);
            }
          });
    }
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(take(text(99, 1, "a"))).isEqualTo(Taken.NOT_KEPT);
    room.countDown();
    for (int i = 0; i < 80; i++) {
      assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(Taken.KEPT);
    }
    assertThat(take(text(99, 1, "a"))).isEqualTo(Taken.KEPT);
  }
}
