package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Health over real HTTP on this machine.
@Timeout(30)
class HealthTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00.123Z");

  private final AtomicReference<Senses> senses = new AtomicReference<>(Senses.WORDS);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Front front;

  HealthTest() throws IOException {
    front = at(0);
  }

  private static Front at(int port) throws IOException {
    return Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  @BeforeEach
  void begin() {
    front.health(senses::get, InstantSource.fixed(NINE)).open();
  }

  @AfterEach
  void close() {
    client.close();
    front.close();
  }

  @Test
  void itSaysWhatEachPartGoesByAtTheMomentAndSinceWhenTheServiceIsUp() throws Exception {
    assertThat(get("/health").body())
        .isEqualTo(
            """
            {"status":"up","search":"words","since":"2026-11-22T09:00:00Z","signs":"words"}\
            """);
    senses.set(new Senses(GoesBy.MEANING, GoesBy.WORDS));
    assertThat(get("/health").body())
        .isEqualTo(
            """
            {"status":"up","search":"meaning","since":"2026-11-22T09:00:00Z","signs":"words"}\
            """);
  }

  @Test
  void itIsJsonThatNobodyKeeps() throws Exception {
    HttpResponse<String> answer = get("/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void theHeadAloneIsThatOfTheWhole() throws Exception {
    HttpResponse<String> head = ask("HEAD", "/health");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .hasValue(String.valueOf(get("/health").body().length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health/", "/healthy", "/health/more", "/HEALTH", "//health"})
  void nothingElseIsThere(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void itCanOnlyBeRead(String method) throws Exception {
    HttpResponse<String> refused = ask(method, "/health");
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void aPortThatIsTakenIsRefused() {
    assertThatThrownBy(() -> at(front.address().getPort())).isInstanceOf(BindException.class);
  }

  @Test
  void thePortIsFreeAgainAfterwards() throws Exception {
    front.close();
    try (Front again = at(front.address().getPort())) {
      assertThat(again.address()).isEqualTo(front.address());
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return ask("GET", path);
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    String here = InetAddress.getLoopbackAddress().getHostAddress();
    URI where = URI.create("http://" + here + ":" + front.address().getPort() + path);
    return client.send(
        HttpRequest.newBuilder(where).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }
}
