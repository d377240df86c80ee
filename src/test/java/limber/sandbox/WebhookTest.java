package limber.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest extends SandboxTestBase {
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> secrets = new LinkedBlockingQueue<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final HttpServer server;

  WebhookTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void listen() {
    server.createContext("/", this::take);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    JsonNode update = Json.read(exchange.getRequestBody().readAllBytes());
    boolean refuse = refusals.getAndDecrement() > 0;
    exchange.sendResponseHeaders(refuse ? 500 : 200, -1);
    exchange.close();
    if (!refuse) {
      secrets.add(
          String.valueOf(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token")));
      received.add(update);
    }
  }

  @Test
  void updatesArePostedWithTheSecret() throws InterruptedException {
    bot.call("setWebhook", "url", url(), "secret_token", "s3cret_-");
    page.say(1, "second");

    assertThat(texts(2)).containsExactly("hello", "second");
    assertThat(secrets.poll(5, TimeUnit.SECONDS)).isEqualTo("s3cret_-");
    JsonNode info = bot.call("getWebhookInfo");
    assertThat(info.path("url").asText()).isEqualTo(url());
  }

  @Test
  void whatIsNotTakenIsPostedAgainBeforeTheNextOfItsChat() throws InterruptedException {
    refusals.set(2);
    bot.call("setWebhook", "url", url());
    page.say(1, "second");

    assertThat(texts(2)).containsExactly("hello", "second");
    assertThat(bot.call("getWebhookInfo").path("last_error_message").asText())
        .isEqualTo("Wrong response from the webhook: 500");
  }

  @Test
  void deletingItBringsPollsBack() {
    refusals.set(Integer.MAX_VALUE);
    bot.call("setWebhook", "url", url());
    bot.call("deleteWebhook");

    assertThat(bot.updates()).hasSize(1);
    assertThat(bot.call("getWebhookInfo").path("url").asText()).isEmpty();
  }

  @Test
  void aNewWebhookGetsWhatTheOldOneDidNotTake() throws InterruptedException {
    refusals.set(1);
    bot.call("setWebhook", "url", "http://localhost:1/nobody");
    bot.call("setWebhook", "url", url());

    assertThat(texts(1)).containsExactly("hello");
  }

  @Test
  void pendingUpdatesCanBeDropped() {
    bot.call("deleteWebhook", "drop_pending_updates", true);

    assertThat(bot.updates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org/,ok,bad webhook: An HTTPS URL must be provided for webhook",
    "https://example.org/,a b,secret token contains unallowed characters"
  })
  void wrongWebhooksAreRefused(String url, String secret, String reason) {
    assertThat(bot.refusal("setWebhook", "url", url, "secret_token", secret))
        .isEqualTo("Bad Request: " + reason);
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  private List<String> texts(int count) throws InterruptedException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JsonNode update = received.poll(10, TimeUnit.SECONDS);
      assertThat(update).isNotNull();
      texts.add(update.path("message").path("text").asText());
    }
    return texts;
  }
}
