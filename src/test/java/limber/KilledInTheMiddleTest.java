package limber;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What Limber still knows after a power cut. What it said right before it may say again, so only
/// what comes next is looked for.
@Timeout(150)
final class KilledInTheMiddleTest {

  private static final String DONE = Written.phrase(RunPhrase.BUTTON_DONE);

  private final Sandbox telegram = TestBot.sandbox();

  @TempDir private Path data;

  @AfterEach
  void close() {
    telegram.close();
  }

  private ServeProcess serve() throws IOException {
    return ServeProcess.start(
        Map.of(
            "LIMBER_TOKEN", telegram.token(),
            "LIMBER_TELEGRAM_URL", telegram.address().toString(),
            "LIMBER_DATA", data.toString()));
  }

  private static JsonNode beginClassic(Person person) {
    person.say("/routines");
    person.press(person.hears(Written.phrase(EntryPhrase.ROUTINES)), Written.classic().title());
    person.press(
        person.hears(Written.phrase(EntryPhrase.ROUTINE_SUITS_HEADING)),
        Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE));
    for (String question : Written.check()) {
      person.press(person.hears(question), Written.phrase(CheckPhrase.BUTTON_NONE_OF_THESE));
    }
    person.press(person.hears(Written.phrase(SessionPhrase.SESSION_PAIN_BEFORE)), "0");
    person.press(
        person.hears(Written.phrase(SessionPhrase.SESSION_LEG)),
        Written.phrase(SessionPhrase.BUTTON_NO));
    person.press(
        person.hears(Written.phrase(SessionPhrase.SESSION_STEPS_HEADING)),
        Written.phrase(SessionPhrase.BUTTON_START_HAND));
    return person.hears(Written.step(1));
  }

  @Test
  void aRoutineGoesOnAtTheSameStepAfterTheProcessWasKilled() throws Exception {
    try (Person person = new Person(telegram.address(), 1)) {
      JsonNode third;
      try (ServeProcess first = serve()) {
        first.awaitReady();
        person.press(beginClassic(person), DONE);
        person.press(person.hears(Written.step(2)), DONE);
        third = person.hears(Written.step(3));
        first.kill();
      }
      try (ServeProcess second = serve()) {
        second.awaitReady();
        person.press(third, DONE);
        person.hears(Written.step(4));
      }
    }
  }

  @Test
  void aMessageThatCameWhileNothingRanIsAnsweredAfterTheStart() throws Exception {
    try (Person person = new Person(telegram.address(), 1)) {
      try (ServeProcess first = serve()) {
        first.awaitReady();
        person.say("/start");
        person.hears(Written.phrase(BotPhrase.WELCOME));
        first.kill();
      }
      person.say("hi");
      try (ServeProcess second = serve()) {
        second.awaitReady();
        person.hears(Written.answer("small-talk/hello"));
      }
    }
  }
}
