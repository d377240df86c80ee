package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest extends SandboxTestBase {
  private final Instant begin = clock.instant();

  @Test
  void timeThatWasSkippedHasPassedForWhateverIsSaidNext() {
    JsonNode moved = page.post("/sandbox/clock", json("{\"forward\":\"PT24H\"}"));

    assertThat(moved.path("now").asText()).isEqualTo("2026-05-02T08:00:00Z");
    assertThat(moved.path("ahead").asText()).isEqualTo("PT24H");
    assertThat(sandbox.clock().instant()).isEqualTo(begin.plus(Duration.ofDays(1)));
    assertThat(page.say(1, "good morning").path("date").asLong())
        .isEqualTo(begin.plus(Duration.ofDays(1)).getEpochSecond());
  }

  @Test
  void timeCanBeSkippedUntilAMomentAndRunsOnFromThere() {
    page.post("/sandbox/clock", json("{\"to\":\"2027-03-28T06:29:00Z\"}"));
    clock.pass(Duration.ofMinutes(1));

    assertThat(page.get("/sandbox/clock").path("now").asText()).isEqualTo("2027-03-28T06:30:00Z");
  }

  @Test
  void aPressIsTooOldOnceItsTimeWasSkipped() {
    String query = page.press(1, send("press me"), "x");
    sandbox.clock().forward(Duration.ofSeconds(16));

    assertThat(bot.refusal("answerCallbackQuery", "callback_query_id", query)).contains("too old");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"forward\":\"PT0S\"}',Time only goes forward.",
    "'{\"forward\":\"-PT1H\"}',Time only goes forward.",
    "'{\"to\":\"2026-05-01T08:00:00Z\"}',Time only goes forward.",
    "'{\"forward\":\"P401D\"}',Time can be moved by at most 400 days in all.",
    "'{\"forward\":\"PT2562047788015215H\"}',Time can be moved by at most 400 days in all."
  })
  void timeDoesNotGoBackOrTooFar(String asked, String reason) {
    assertThat(page.post("/sandbox/clock", json(asked)).path("error").asText()).isEqualTo(reason);
    assertThat(sandbox.clock().instant()).isEqualTo(begin);
  }

  @ParameterizedTest
  @CsvSource({"'{\"forward\":\"tomorrow\"}'", "'{\"to\":\"2026-05-02\"}'", "{}"})
  void whatIsNoTimeIsExplained(String asked) {
    assertThat(page.post("/sandbox/clock", json(asked)).path("error").asText())
        .startsWith("Say \"forward\" with a duration such as PT24H");
  }

  @Test
  void fourHundredDaysAreTheMostInAll() {
    sandbox.clock().forward(Duration.ofDays(399));
    sandbox.clock().forward(Duration.ofDays(1));

    assertThat(sandbox.clock().ahead()).isEqualTo(Duration.ofDays(400));
    assertThatThrownBy(() -> sandbox.clock().forward(Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theClockNeverGoesBackThoughTheRealOneDoes() {
    Instant before = sandbox.clock().instant();
    clock.pass(Duration.ofHours(-1));

    assertThat(sandbox.clock().instant()).isEqualTo(before);
  }

  @Test
  void everyOpenPageIsToldAndLaterOnesKnow() {
    try (Page.Events events = page.events(1)) {
      assertThat(events.next("history").path("clock").path("ahead_millis").asLong(-1)).isZero();
      page.post("/sandbox/clock", json("{\"forward\":\"PT1H\"}"));
      assertThat(events.next("clock"))
          .isEqualTo(json("{\"now\":\"2026-05-01T09:00:00Z\",\"ahead_millis\":3600000}"));
    }
    try (Page.Events later = page.events(2)) {
      assertThat(later.next("history").path("clock").path("ahead_millis").asLong())
          .isEqualTo(3_600_000);
    }
  }
}
