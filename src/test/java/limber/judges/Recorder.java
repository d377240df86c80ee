package limber.judges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.Set;

/// Collects what a bot asks of a sandbox. The sandbox remembers the last calls only, so whoever
/// makes many collects them in between.
public final class Recorder {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http;
  private final URI requests;
  private final Set<Request> distinct = new LinkedHashSet<>();
  private long last;

  /// Collects from the sandbox at this address.
  public Recorder(HttpClient http, URI sandbox) {
    this.http = http;
    this.requests = sandbox.resolve("/sandbox/requests");
  }

  /// Takes up all calls that were made since the last time.
  ///
  /// @return all calls so far that differ in anything
  public synchronized Set<Request> collect() {
    for (JsonNode noted : noted()) {
      long number = noted.path("n").asLong();
      if (number != last + 1) {
        throw new IllegalStateException("The sandbox has forgotten calls: collect more often.");
      }
      last = number;
      distinct.add(Request.noted(noted));
    }
    return Set.copyOf(distinct);
  }

  private JsonNode noted() {
    try {
      URI since = URI.create(requests + "?since=" + last);
      HttpRequest request = HttpRequest.newBuilder(since).build();
      return JSON.readTree(http.send(request, BodyHandlers.ofInputStream()).body());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException("The sandbox did not tell what was asked of it.", failed);
    }
  }
}
