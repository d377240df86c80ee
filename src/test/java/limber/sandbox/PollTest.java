package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PollTest extends SandboxTestBase {
  private static final String OTHER_POLL =
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
          + " running";

  @Test
  void updatesStayUntilTheOffsetConfirmsThem() {
    page.say(1, "second");

    List<JsonNode> first = bot.updates();
    List<JsonNode> again = bot.updates();
    List<JsonNode> rest = bot.updates("offset", id(first.getFirst()) + 1);
    List<JsonNode> none = bot.updates("offset", id(first.getLast()) + 1);

    assertThat(texts(first)).containsExactly("hello", "second");
    assertThat(id(first.getLast())).isEqualTo(id(first.getFirst()) + 1);
    assertThat(again).isEqualTo(first);
    assertThat(texts(rest)).containsExactly("second");
    assertThat(none).isEmpty();
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void aNegativeOffsetCountsFromTheEndAndDropsTheOlder() {
    page.say(1, "second");
    page.say(1, "third");

    assertThat(texts(bot.updates("offset", -2))).containsExactly("second", "third");
    assertThat(texts(bot.updates())).containsExactly("second", "third");
  }

  @Test
  void theLimitIsKeptWithinOneAndAHundred() {
    page.say(1, "second");

    assertThat(bot.updates("limit", 1)).hasSize(1);
    assertThat(bot.updates("limit", 0)).hasSize(1);
    assertThat(bot.updates("limit", 1000)).hasSize(2);
  }

  @Test
  void anOffsetFromAnotherLifeIsServedFromTheHead() {
    long far = id(bot.updates().getFirst()) + 1000;

    assertThat(texts(bot.updates("offset", far))).containsExactly("hello");
  }

  @Test
  void updatesAreKeptForADay() {
    clock.pass(Duration.ofHours(25));

    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void aPollWaitsForTheNextUpdate() throws Exception {
    long next = id(bot.updates().getLast()) + 1;
    CompletableFuture<List<JsonNode>> poll =
        CompletableFuture.supplyAsync(() -> bot.updates("offset", next, "timeout", 50));

    waitForPoll();
    page.say(1, "at last");

    assertThat(texts(poll.get(10, TimeUnit.SECONDS))).containsExactly("at last");
  }

  @Test
  void aPollThatNothingComesToEndsEmptyHanded() {
    long next = id(bot.updates().getLast()) + 1;

    assertThat(bot.updates("offset", next, "timeout", 1)).isEmpty();
  }

  @Test
  void theOlderOfTwoPollsIsRefused() throws Exception {
    long next = id(bot.updates().getLast()) + 1;
    CompletableFuture<JsonNode> older =
        CompletableFuture.supplyAsync(
            () -> bot.answer("getUpdates", "offset", next, "timeout", 50));
    waitForPoll();

    List<JsonNode> younger = bot.updates("offset", next);

    JsonNode refusal = older.get(10, TimeUnit.SECONDS);
    assertThat(younger).isEmpty();
    assertThat(refusal.path("error_code").asInt()).isEqualTo(409);
    assertThat(refusal.path("description").asText()).isEqualTo(OTHER_POLL);
  }

  @Test
  void aWebhookRefusesPollsAndEndsTheOneThatWaits() throws Exception {
    long next = id(bot.updates().getLast()) + 1;
    CompletableFuture<JsonNode> poll =
        CompletableFuture.supplyAsync(
            () -> bot.answer("getUpdates", "offset", next, "timeout", 50));
    waitForPoll();

    bot.call("setWebhook", "url", "http://localhost:1/");

    assertThat(poll.get(10, TimeUnit.SECONDS).path("description").asText())
        .isEqualTo("Conflict: terminated by setWebhook request");
    assertThat(bot.refusal("getUpdates"))
        .isEqualTo(
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
                + " delete the webhook first");
    bot.call("deleteWebhook");
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void onlyTheKindsAskedForComeAndTheChoiceIsKept() {
    bot.updates("allowed_updates", json("[\"callback_query\"]"));
    page.say(1, "not wanted");
    page.press(1, greeting, "wanted");

    List<JsonNode> updates = bot.updates();

    assertThat(updates).hasSize(2);
    assertThat(updates.getLast().has("callback_query")).isTrue();

    bot.updates("allowed_updates", json("[]"));
    page.say(1, "wanted again");
    assertThat(texts(bot.updates())).endsWith("wanted again");
  }

  @Test
  void someKindsComeOnlyOnRequest() {
    page.post("/sandbox/updates", json("{\"message_reaction\":{\"date\":1}}"));

    assertThat(bot.updates()).hasSize(1);
  }

  @Test
  void closingEndsAWaitingPoll() throws Exception {
    long next = id(bot.updates().getLast()) + 1;
    CompletableFuture<Object> poll =
        CompletableFuture.supplyAsync(() -> {
          try {
            return bot.answer("getUpdates", "offset", next, "timeout", 50);
          } catch (RuntimeException e) {
            return e;
          }
        });
    waitForPoll();

    sandbox.close();

    assertThat(poll.get(5, TimeUnit.SECONDS)).isNotNull();
  }

  private void waitForPoll() {
    page.until("/sandbox/bot", bot -> bot.path("listening").asBoolean());
  }

  private static long id(JsonNode update) {
    return update.path("update_id").asLong();
  }

  private static List<String> texts(List<JsonNode> updates) {
    return updates.stream().map(u -> u.path("message").path("text").asText()).toList();
  }
}
