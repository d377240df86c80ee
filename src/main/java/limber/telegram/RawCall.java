package limber.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Response;

/// One call to Telegram whose answer stays as JSON.
final class RawCall {

  private final Call call;

  RawCall(Call call) {
    this.call = call;
  }

  /// Makes the call and waits for its answer.
  Outcome<JsonNode> make() {
    try (Response response = call.execute()) {
      return read(response.code(), response.body().string());
    } catch (IOException failed) {
      return new Outcome.NoAnswer<>(Redacted.words(failed));
    }
  }

  /// Ends the call, made or not yet made.
  void cancel() {
    call.cancel();
  }

  private static Outcome<JsonNode> read(int status, String body) {
    JsonNode answer;
    try {
      answer = Wire.JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      return new Outcome.NoAnswer<>("HTTP " + status + " without readable JSON");
    }
    if (answer.path("ok").asBoolean(false) && answer.has("result")) {
      return new Outcome.Done<>(answer.get("result"));
    }
    if (!answer.path("error_code").isInt()) {
      return new Outcome.NoAnswer<>("HTTP " + status + " with JSON that is not Telegram's");
    }
    return new Outcome.Declined<>(
        answer.get("error_code").intValue(),
        Redacted.words(answer.path("description").asText()),
        retryAfter(answer.path("parameters").path("retry_after")));
  }

  private static Optional<Duration> retryAfter(JsonNode seconds) {
    return seconds.isInt() ? Optional.of(Duration.ofSeconds(seconds.intValue())) : Optional.empty();
  }
}
