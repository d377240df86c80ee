package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import limber.coach.Measure;
import limber.coach.Prescribed;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.BotPhrase;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.SessionPhrase;
import limber.sandbox.Sandbox;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Place;
import limber.talk.Reply;
import limber.talk.Reply.StepView;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A timer leads somebody through a routine, and the power fails in the middle of a step. Time goes
/// by five times as fast as it should.
@Timeout(180)
final class HandsFreeKilledTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final int SPEED = 5;
  private static final Duration DEAD = Duration.ofSeconds(5);
  private static final ChatId CHAT = new ChatId(1);
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox telegram = TestBot.sandbox();

  @TempDir private Path data;

  @AfterEach
  void close() {
    http.close();
    telegram.close();
  }

  /// A message that the bot sent or changed.
  ///
  /// @param changed the message that was there; 0 where it is a new one
  private record Deed(int changed) {

    boolean isNew() {
      return changed == 0;
    }
  }

  @Test
  void aTimersRoutineGoesOnOnTheSameMessageAndToItsEndAfterTheProcessWasKilled() throws Exception {
    seed();
    try (Person person = new Person(telegram.address(), CHAT.number());
        MortalProcess first = MortalProcess.start();
        MortalProcess second = MortalProcess.start()) {
      person.say("/start");
      first.live(life(NOON), _ -> {});
      long began = System.nanoTime();
      person.hears(Written.phrase(BotPhrase.WELCOME));
      JsonNode step = person.hears(Written.title(BRIDGE.toString()));
      int before = deeds(0).size();
      person.press(step, Written.phrase(SessionPhrase.BUTTON_BY_TIMER));
      int ready = person.hears(Written.title(BRIDGE.toString())).path("message_id").asInt();
      int go = person.hears(Written.phrase(SessionPhrase.TIMER_GO)).path("message_id").asInt();
      until(() -> deeds(before).contains(new Deed(go)));
      first.kill();
      int atDeath = deeds(before).size();
      Instant death = NOON.plus(Duration.ofNanos(System.nanoTime() - began).multipliedBy(SPEED));

      second.live(life(death.plus(DEAD)), _ -> {});
      until(() -> deeds(before).size() > atDeath);
      assertThat(deeds(before).get(atDeath))
          .as("the same message counts on")
          .isEqualTo(new Deed(go));
      int next = person.hears(Written.title(BRIDGE.toString())).path("message_id").asInt();
      int goOn = person.hears(Written.phrase(SessionPhrase.TIMER_GO)).path("message_id").asInt();
      person.hears();
      second.end();
      assertThat(deeds(before).stream().filter(deed -> !deed.isNew()).map(Deed::changed))
          .isSorted()
          .contains(ready, go)
          .isSubsetOf(ready, go, next, goOn);
    }
    assertThat(chat().run()).as("a routine under way").isEmpty();
  }

  private MortalBot.Life life(Instant begin) {
    return new MortalBot.Life(
        telegram.address().toString(),
        telegram.token(),
        data.toString(),
        "-",
        begin + " x" + SPEED,
        "-",
        1);
  }

  /// Somebody is at the first of two steps, by hand.
  private void seed() {
    Run run = Run.begin(new RunId(1), BRIDGE, List.of(going(60), going(10)), NOON);
    Chat fresh = Checked.at(NOON, Chat.fresh(CHAT));
    Chat walking =
        new Chat(CHAT, new Place.Walking(run), fresh.caution(), fresh.known(), fresh.memory());
    Reply step = new Reply.StepShown(StepView.of(run), Reply.Occasion.ITS_TURN);
    use(store -> {
      Filling.commit(store, new Turn(walking, List.of(Utterance.fresh(step))), NOON);
      return walking;
    });
  }

  private static Prescribed going(int seconds) {
    Dose dose =
        new Dose(
            1,
            new Amount.Continuous(Duration.ofSeconds(seconds)),
            Dose.Sides.TOGETHER,
            Duration.ZERO);
    return new Prescribed(Part.CORE, BRIDGE, new Measure.Exactly(dose));
  }

  private Chat chat() {
    return use(store -> store.chat(CHAT).chat());
  }

  private Chat use(Function<Store, Chat> work) {
    try (DataFolder opened = DataFolder.open(data);
        Store store = Store.open(opened)) {
      return work.apply(store);
    }
  }

  /// What the bot did in the chat, but for so much at the beginning.
  private List<Deed> deeds(int but) {
    try {
      HttpRequest log =
          HttpRequest.newBuilder(telegram.address().resolve("/sandbox/requests?since=0")).build();
      List<Deed> deeds = new ArrayList<>();
      for (JsonNode call : JSON.readTree(http.send(log, BodyHandlers.ofString()).body())) {
        switch (call.path("method").asText().toLowerCase(Locale.ROOT)) {
          case "sendmessage", "sendanimation" -> deeds.add(new Deed(0));
          case "editmessagetext", "editmessagecaption", "editmessagemedia" ->
              deeds.add(new Deed(call.path("params").path("message_id").asInt()));
          default -> {}
        }
      }
      return deeds.subList(but, deeds.size());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError("The sandbox did not answer.", failed);
    }
  }

  private static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it did not come to that").isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }
}
