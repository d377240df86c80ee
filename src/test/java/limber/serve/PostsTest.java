package limber.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is posted to the service, over real HTTP on this machine.
@Timeout(30)
class PostsTest {

  private static final int MEBIBYTE = 1 << 20;

  /// What a test makes of a post.
  @FunctionalInterface
  private interface Taking {
    Postbox.Receipt take(byte[] post) throws InterruptedException;
  }

  private final BlockingQueue<Integer> lengths = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Front front;
  private Taking taking = _ -> Postbox.Receipt.KEPT;

  PostsTest() throws IOException {
    front = Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    front.posts("/updates", new Box()).open();
  }

  private final class Box implements Postbox {
    @Override
    public String secretHeader() {
      return "X-Secret";
    }

    @Override
    public boolean admits(String secret) {
      return secret.equals("open sesame");
    }

    @Override
    public Receipt take(byte[] post) throws InterruptedException {
      lengths.add(post.length);
      return taking.take(post);
    }
  }

  @AfterEach
  void close() {
    client.shutdownNow();
    front.close();
  }

  private HttpRequest.Builder request() {
    String here = InetAddress.getLoopbackAddress().getHostAddress();
    URI where = URI.create("http://" + here + ":" + front.address().getPort() + "/updates");
    return HttpRequest.newBuilder(where).header("X-Secret", "open sesame");
  }

  private int post(BodyPublisher body) throws Exception {
    return status(request().POST(body));
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static BodyPublisher unannounced(int length) {
    InputStream bytes = new ByteArrayInputStream(new byte[length]);
    return BodyPublishers.ofInputStream(() -> bytes);
  }

  @ParameterizedTest
  @CsvSource({"KEPT,200", "NOT_KEPT,500", "NOT_UNDERSTOOD,400"})
  void whoeverPostsIsToldWhatBecameOfIt(Postbox.Receipt receipt, int status) throws Exception {
    taking = _ -> receipt;
    assertThat(post(BodyPublishers.ofString("{}"))).isEqualTo(status);
  }

  @Test
  void aBugIsNotTakenForAPostThatIsSafe() throws Exception {
    taking =
        _ -> {
          throw new IllegalStateException("A bug.");
        };
    assertThat(post(BodyPublishers.ofString("{}"))).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "open", "Open Sesame", "open sesame "})
  void whoeverDoesNotShowTheSecretIsTurnedAwayUnread(String shown) throws Exception {
    HttpRequest.Builder request =
        request().setHeader("X-Secret", shown + "!").POST(BodyPublishers.ofString("{}"));
    assertThat(status(request)).isEqualTo(401);
    assertThat(lengths).isEmpty();
  }

  @Test
  void whoeverShowsNoSecretIsTurnedAwayThoughMuchIsAnnounced() throws Exception {
    assertThat(statusOf("Content-Length: 9000000", "")).isEqualTo(401);
    assertThat(lengths).isEmpty();
  }

  @Test
  void aMebibyteIsTakenAndNotAByteMore() throws Exception {
    assertThat(post(BodyPublishers.ofByteArray(new byte[MEBIBYTE]))).isEqualTo(200);
    assertThat(post(unannounced(MEBIBYTE))).isEqualTo(200);
    String secret = "X-Secret: open sesame\r\n";
    int more = MEBIBYTE + 1;
    assertThat(statusOf(secret + "Content-Length: " + more, "")).isEqualTo(413);
    String chunk = Integer.toHexString(more) + "\r\n" + " ".repeat(more) + "\r\n0\r\n\r\n";
    assertThat(statusOf(secret + "Transfer-Encoding: chunked", chunk)).isEqualTo(413);
    assertThat(lengths).containsExactly(MEBIBYTE, MEBIBYTE);
  }

  /// Posts by hand: a client that still sends when it is turned away may never read the answer.
  private int statusOf(String header, String body) throws IOException {
    String here = InetAddress.getLoopbackAddress().getHostAddress();
    try (Socket socket = new Socket(here, front.address().getPort())) {
      socket.setSoTimeout(10_000);
      String post = "POST /updates HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n" + body;
      socket.getOutputStream().write(post.getBytes(US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 999".length());
      return Integer.parseInt(new String(answer, US_ASCII).substring("HTTP/1.1 ".length()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD"})
  void itCanOnlyBePostedTo(String method) throws Exception {
    HttpRequest.Builder request = request().method(method, BodyPublishers.noBody());
    HttpResponse<Void> refused = client.send(request.build(), BodyHandlers.discarding());
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void closingCallsAPostAwayThatWaitsForRoom() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<String> calledAway = new CompletableFuture<>();
    taking =
        _ -> {
          waiting.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException away) {
            calledAway.complete("called away");
            throw away;
          }
          return Postbox.Receipt.KEPT;
        };
    var answer =
        client.sendAsync(
            request().POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.discarding());
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
    long before = System.nanoTime();
    front.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    assertThat(calledAway).isCompletedWithValue("called away");
    assertThat(answer.handle((taken, _) -> taken == null || taken.statusCode() != 200).get())
        .isTrue();
  }
}
