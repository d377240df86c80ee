package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import limber.sandbox.Sandbox;
import limber.serve.Front;
import limber.serve.Tally;
import limber.telegram.TelegramSettings;
import limber.telegram.WebhookUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The bot where Telegram posts the updates to it.
@Timeout(120)
final class PostedUpdatesTest {

  private final Sandbox telegram = TestBot.sandbox();
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path data;

  @AfterEach
  void close() {
    client.shutdownNow();
    telegram.close();
  }

  @Test
  void aWholeTalkGoesByPosts() throws Exception {
    Front front = Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    URI url = front.address().resolve("/updates");
    Bot.Terms terms =
        new Bot.Terms(
            new TelegramSettings(telegram.token(), telegram.address()),
            Keeping.in(data),
            new Tally(Tally.Words.NOT_KEPT),
            new Intake.Posting(new WebhookUrl(url), front));
    try (Bot _ = new Bot(Written.EDITION, terms, new Running("ready: it is posted to"));
        front;
        Person person = new Person(telegram.address(), 1)) {
      front.open();
      person.say("hi");
      person.hears(Written.answer("small-talk/hello"));
      person.say("is yoga good for my back?");
      person.hears(Written.answer("topic/yoga"));
      assertThat(post(url, "not the secret").statusCode()).isEqualTo(401);
      assertThat(post(front.address().resolve("/elsewhere"), "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aProcessIsReadyOnceTelegramPostsToItAndLeavesTheAddressSetWhenItEnds() throws Exception {
    int port = freePort();
    String url = "http://127.0.0.1:" + port + "/updates";
    Map<String, String> environment =
        Map.of(
            "LIMBER_TOKEN", telegram.token(),
            "LIMBER_TELEGRAM_URL", telegram.address().toString(),
            "LIMBER_DATA", data.toString(),
            "LIMBER_WEBHOOK_URL", url,
            "LIMBER_HTTP_PORT", String.valueOf(port));
    try (Person person = new Person(telegram.address(), 1)) {
      try (ServeProcess process = ServeProcess.start(environment)) {
        process.awaitReady();
        person.say("hi");
        person.hears(Written.answer("small-talk/hello"));
        assertThat(process.terminate()).isLessThan(Duration.ofSeconds(8));
        assertThat(process.errors()).doesNotContain("WARN", "ERROR", "SEVERE");
      }
      assertThat(webhook()).contains(url);
      person.say("is yoga good for my back?");
      try (ServeProcess process = ServeProcess.start(environment)) {
        process.awaitReady();
        person.hears(Written.answer("topic/yoga"));
      }
    }
  }

  @Test
  void aProcessThatHasNoPortForItsWebhookSaysSoInOneLine() throws Exception {
    try (ServeProcess process =
        ServeProcess.start(
            Map.of("LIMBER_TOKEN", telegram.token(), "LIMBER_WEBHOOK_URL", "https://a.example"))) {
      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.errors().lines())
          .containsExactly(
              "Set LIMBER_HTTP_PORT, too: it is where what goes to LIMBER_WEBHOOK_URL comes in.");
    }
  }

  private HttpResponse<String> post(URI where, String secret) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(where).POST(BodyPublishers.ofString("{\"update_id\":1}"));
    if (!secret.isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String webhook() throws Exception {
    URI info = telegram.address().resolve("/bot" + telegram.token() + "/getWebhookInfo");
    return client.send(HttpRequest.newBuilder(info).build(), BodyHandlers.ofString()).body();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
