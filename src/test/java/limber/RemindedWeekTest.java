package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import limber.corpus.CheckPhrase;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A week with the whole bot and a real store, day by day on the sandbox's clock, while the clocks
/// of Berlin are changed on its Sunday.
@Timeout(120)
final class RemindedWeekTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime SIX = LocalTime.of(18, 0);
  private static final LocalTime NINE = LocalTime.of(21, 0);
  private static final String THANKS = Written.answer("small-talk/thanks");

  /// The Friday, between the two reminders.
  private static final int RESTARTED_ON = 2;

  /// The Sunday.
  private static final int DONE_ON = 4;

  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-21", "2027-03-24"})
  void remindersComeAtTheSameHourWhateverTheClocksDo(LocalDate wednesday) throws Exception {
    try (Week week = new Week(wednesday, data)) {
      week.passes(wednesday);
    }
  }

  /// Two people and the bot, from the morning of a day on.
  private static final class Week implements AutoCloseable {

    private final Path data;
    private final Sandbox telegram;
    private final Person person;
    private final Person other;
    private Bot bot;

    Week(LocalDate from, Path data) throws Exception {
      this.data = data;
      Duration ahead =
          Duration.between(Instant.now(), from.atTime(9, 0).atZone(BERLIN).toInstant());
      InstantSource then = InstantSource.offset(InstantSource.system(), ahead);
      String token = SandboxSettings.onAnyPort().token();
      telegram = Sandbox.start(new SandboxSettings(0, token, "Limber", "limber_bot"), then);
      bot = bot(telegram, data);
      person = new Person(telegram.address(), 1);
      other = new Person(telegram.address(), 2);
    }

    private static Bot bot(Sandbox telegram, Path data) {
      TelegramSettings where = new TelegramSettings(telegram.token(), telegram.address());
      Bot.Surroundings around = new Bot.Surroundings(telegram.clock(), Watcher.nobody());
      Tally tally = new Tally(Tally.Words.NOT_KEPT);
      return new Bot(
          Written.EDITION,
          new Bot.Terms(where, Keeping.in(data), tally, new Intake.Polling(), around),
          new Unwatched());
    }

    @Override
    public void close() {
      person.close();
      other.close();
      bot.close();
      telegram.close();
    }

    void passes(LocalDate wednesday) {
      wants(person, "18:00");
      wants(other, "21:00");

      for (int day = 0; day < 7; day++) {
        LocalDate date = wednesday.plusDays(day);
        to(date, SIX.minusMinutes(1));
        assertThat(heardSoFar(person)).noneMatch(Week::reminds);
        to(date, SIX);
        JsonNode reminder = remindedAt(date.atTime(SIX));
        if (day == RESTARTED_ON) {
          bot.close();
          bot = bot(telegram, data);
        }
        if (day == DONE_ON) {
          doASession(reminder);
        }
        to(date, NINE);
        // whoever is reminded at this time shows that the bot knows what time it is
        hears(other, ReminderPhrase.REMIND_DUE_NO_PLAN);
        assertThat(heardSoFar(person))
            .filteredOn(Week::reminds)
            .hasSize(day == DONE_ON ? 0 : 1)
            .allMatch(words -> words.contains(Written.phrase(ReminderPhrase.REMIND_DUE_AGAIN)));
      }
    }

    private static void wants(Person person, String time) {
      person.say("remind me every day at " + time);
      hears(person, ReminderPhrase.ZONE_ASKED);
      person.say("Berlin");
      assertThat(Person.words(hears(person, ReminderPhrase.REMIND_HEADING)))
          .contains("today at " + time + ", Berlin time");
    }

    private static boolean reminds(String words) {
      return words.contains(Written.phrase(ReminderPhrase.REMIND_DUE_NO_PLAN))
          || words.contains(Written.phrase(ReminderPhrase.REMIND_DUE_AGAIN));
    }

    /// All that was said before the answer to what is said now.
    private static List<String> heardSoFar(Person person) {
      person.say("thanks");
      List<String> heard = new ArrayList<>();
      String words = Person.words(person.hears());
      while (!words.startsWith(THANKS)) {
        heard.add(words);
        words = Person.words(person.hears());
      }
      return heard;
    }

    private JsonNode remindedAt(LocalDateTime time) {
      JsonNode reminder = hears(ReminderPhrase.REMIND_DUE_NO_PLAN);
      Instant sent = Instant.ofEpochSecond(reminder.path("date").asLong());
      assertThat(sent.atZone(BERLIN).toLocalDateTime()).isBetween(time, time.plusMinutes(1));
      return reminder;
    }

    /// One press in the reminder starts the session.
    private void doASession(JsonNode reminder) {
      press(reminder, ReminderPhrase.BUTTON_REMIND_START);
      for (String question : Written.check()) {
        press(person.hears(question), CheckPhrase.BUTTON_NONE_OF_THESE);
      }
      person.press(hears(SessionPhrase.SESSION_PAIN_BEFORE), "0");
      press(hears(SessionPhrase.SESSION_LEG), SessionPhrase.BUTTON_NO);
      press(hears(SessionPhrase.SESSION_STEPS_HEADING), SessionPhrase.BUTTON_START_HAND);
      person.press(person.hears("Step 1 of"), Written.phrase(RunPhrase.BUTTON_DONE));
      person.hears("Step 2 of");
      person.say("stop");
      person.press(hears(SessionPhrase.SESSION_PAIN_AFTER), "0");
      press(hears(SessionPhrase.SESSION_EFFORT), SessionPhrase.BUTTON_RATHER_NOT);
    }

    private JsonNode hears(Phrase phrase) {
      return hears(person, phrase);
    }

    private static JsonNode hears(Person person, Phrase phrase) {
      return person.hears(Written.phrase(phrase));
    }

    private void press(JsonNode message, Phrase label) {
      person.press(message, Written.phrase(label));
    }

    private void to(LocalDate date, LocalTime time) {
      person.movesClockTo(date.atTime(time).atZone(BERLIN).toInstant());
    }
  }

  private static final class Unwatched implements PollWatch {

    @Override
    public void firstPoll() {}

    @Override
    public void standingBy() {}

    @Override
    public void fatal(String sentence) {
      throw new AssertionError(sentence);
    }
  }
}
