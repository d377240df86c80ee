package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limber.coach.Later;
import limber.corpus.RealCorpus;
import limber.talk.ReminderWords.Before;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say about reminders, in the words of the real corpus. A wish is written shortly:
/// days as their numbers from Monday, those not wanted after a minus; a time with `?` where the
/// half of the day is open.
class ReminderWordsTest {

  private static final LocalTime USUAL = LocalTime.of(18, 0);

  private final ReminderWords words = new ReminderWords(RealCorpus.english().timekeeping().words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remind me every weekday at 7:30                    | weekly 12345 07:30?
          Remind me every day at 8 am please                 | weekly 1234567 08:00
          can you remind me on Mondays and Thursdays at 18:00? | weekly 14 18:00
          remind me mon, wed and fri at 7pm                  | weekly 135 19:00
          Remind me Mon-Fri at 7.30                          | weekly 12345 07:30?
          reminders monday to friday at half past six in the evening | weekly 12345 18:30
          remind me from Friday to Sunday at 10              | weekly 567 10:00?
          remind me on weekends at 9 in the morning          | weekly 67 09:00
          remind me daily at noon                            | weekly 1234567 12:00
          set a daily reminder at 20:15                      | weekly 1234567 20:15
          I'd like a reminder every morning                  | weekly 1234567 08:00
          remind me every evening                            | weekly 1234567 19:00
          remind me every morning at seven                   | weekly 1234567 07:00
          Remind me to stretch each day at quarter to nine   | weekly 1234567 08:45?
          remind me at seven thirty pm every day             | weekly 1234567 19:30
          remind me every day except Sundays                 | weekly 1234567-7
          remind me every day at 9 but not on weekends       | weekly 1234567-67 09:00?
          remind me every day but not on Sunday              | weekly 1234567-7
          remind me on Saturdays too                         | weekly +6
          also remind me on Sunday                           | weekly +7
          remind me at 8pm                                   | weekly = 20:00
          remind me at 3                                     | weekly = 15:00
          move my reminder to 9                              | weekly = 09:00?
          change the reminder to 6 pm                        | weekly = 18:00
          put my reminders at half past seven                | weekly = 07:30?
          remind me in the evenings                          | weekly = 19:00
          remind me at 12                                    | weekly = 12:00
          remind me at midnight                              | weekly = 00:00
          remind me at 10 at night                           | weekly = 22:00
          start my reminders at 19h30                        | weekly = 19:30
          no reminders on Sundays                            | weekly -7
          stop reminding me on Saturdays and Sundays         | weekly -67
          don't remind me on Wednesday                       | weekly -3
          stop reminding me                                  | off
          please stop the reminders                          | off
          turn off reminders                                 | off
          don't remind me anymore                            | off
          I don't want any more reminders                    | off
          no reminders please                                | off
          cancel my reminder                                 | off
          no more notifications                              | off
          never remind me again                              | off
          turn on my reminders                               | on
          resume reminders                                   | on
          start reminding me again                           | on
          turn the reminders back on                         | on
          pause reminders for a week                         | pause 0 7
          pause my reminders                                 | pause 0 7
          pause the reminders for 3 days                     | pause 0 3
          mute reminders for two weeks                       | pause 0 14
          don't remind me this week                          | pause 0 7
          don't remind me for a week                         | pause 0 7
          don't remind me today                              | pause 0 1
          no reminder today                                  | pause 0 1
          skip the reminder tomorrow                         | pause 1 1
          no reminder tonight                                | pause 0 1
          remind me tomorrow at 8 in the evening             | ahead 1 20:00
          remind me tomorrow                                 | ahead 1 18:00
          remind me tomorrow morning                         | ahead 1 08:00
          remind me today at 5                               | ahead 0 05:00?
          remind me tonight                                  | ahead 0 20:00
          remind me this evening                             | ahead 0 19:00
          remind me in 2 hours                               | after PT2H
          remind me in half an hour                          | after PT30M
          remind me again in 20 minutes                      | after PT20M
          remind me in an hour and 30 minutes                | after PT1H30M
          remind me later                                    | after PT1H
          remind me later today                              | after PT2H
          remind me in three days                            | ahead 3 18:00
          remind me in a week                                | ahead 7 18:00
          remind me next Friday at 6pm                       | on 5 18:00
          remind me this Saturday                            | on 6 18:00
          remind me only once                                | second OFF
          just one reminder a day please                     | second OFF
          no second reminder                                 | second OFF
          stop the second reminder                           | second OFF
          turn on the second reminder                        | second ON
          remind me twice                                    | second ON
          show my reminders                                  | seen
          when do you remind me?                             | seen
          what time is my reminder?                          | seen
          reminders                                          | seen
          remind me                                          | seen
          remind me to do my exercises                       | seen
          remind me at 7 and at 9                            | seen
          remind me at 25:00                                 | seen
          don't stop reminding me                            | seen
          remind me every other day                          | seen
          remind me every 2 days                             | seen
          remind me 3 days a week                            | seen
          move my reminder an hour earlier                   | seen
          """)
  void whatPeopleSay(String said, String wish) {
    assertThat(heard(said, Before.NOTHING)).contains(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remind me how the bird dog goes",
        "remind me of the bird dog",
        "remind me of my exercises",
        "remind me what my session is",
        "remind me when to stretch",
        "remind me why I should walk",
        "can you remind me how long to hold the plank?",
        "remind me which exercises are good for sciatica",
        "remind me to call my doctor at 8",
        "remind me to take my tablets every day",
        "remind me on the 24th",
        "my back reminds me every morning that I am old",
        "this reminds me of last year",
        "the alarm at work makes me stressed",
        "what do you do on Sundays?",
        "not on Sundays",
        "7:30",
        "tomorrow",
        "every day",
        "stop",
        "pause",
        "I stretch every day at 8",
        "my pain is worse in the morning",
        "it hurts at night",
        "",
        "👍"
      })
  void whatIsAboutSomethingElse(String said) {
    assertThat(heard(said, Before.NOTHING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A_QUESTION     | 7:30                        | weekly = 07:30?
          A_QUESTION     | 7                           | weekly = 07:00?
          A_QUESTION     | eight in the evening        | weekly = 20:00
          A_QUESTION     | half past six               | weekly = 06:30?
          A_QUESTION     | in the morning              | weekly = 08:00
          THE_REMINDERS  | not on Sundays              | weekly -7
          THE_REMINDERS  | only on weekends            | weekly 67
          THE_REMINDERS  | at 7:30 please              | weekly = 07:30?
          THE_REMINDERS  | also on Tuesday at 8 pm     | weekly +2 20:00
          THE_REMINDERS  | pause for a week            | pause 0 7
          THE_REMINDERS  | no second one               | second OFF
          BEING_REMINDED | not on Sundays              | weekly -7
          BEING_REMINDED | not on Tuesday please       | weekly -2
          """)
  void whereRemindersAreSpokenOfTheyNeedNotBeNamed(Before before, String said, String wish) {
    assertThat(heard(said, before)).contains(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A_QUESTION     | my back hurts
          A_QUESTION     | stop
          A_QUESTION     | today
          THE_REMINDERS  | 7
          THE_REMINDERS  | stop
          THE_REMINDERS  | pause
          THE_REMINDERS  | start
          THE_REMINDERS  | tomorrow
          THE_REMINDERS  | exercises
          BEING_REMINDED | at 8
          BEING_REMINDED | on Sundays
          BEING_REMINDED | not today
          """)
  void butNotEverythingIsAboutThemEvenThere(Before before, String said) {
    assertThat(heard(said, before)).isEmpty();
  }

  @Test
  void everyPhraseOfTheCorpusIsReadAsItsKind() {
    ReminderReader reader = new ReminderReader(RealCorpus.english().timekeeping().words());
    RealCorpus.english()
        .timekeeping()
        .words()
        .forEach((kind, phrases) ->
            assertThat(phrases)
                .allSatisfy(phrase ->
                    assertThat(reader.read(phrase).orElseThrow())
                        .containsExactly(new ReminderToken.Word(kind))));
  }

  private Optional<String> heard(String said, Before before) {
    return words.heard(said, before, USUAL).map(ReminderWordsTest::shortly);
  }

  private static String shortly(ReminderWish wish) {
    return switch (wish) {
      case ReminderWish.Seen() -> "seen";
      case ReminderWish.Off() -> "off";
      case ReminderWish.On() -> "on";
      case ReminderWish.Pause(int from, int days) -> "pause " + from + " " + days;
      case ReminderWish.Twice(var second) -> "second " + second;
      case ReminderWish.Once(Later.After(Duration length)) -> "after " + length;
      case ReminderWish.Once(Later.Ahead(int days, var hour)) -> "ahead " + days + " " + hour(hour);
      case ReminderWish.Once(Later.On(DayOfWeek day, var hour)) ->
          "on " + day.getValue() + " " + hour(hour);
      case ReminderWish.Weekly(var days, var hour) ->
          "weekly " + days(days) + hour.map(at -> " " + hour(at)).orElse("");
    };
  }

  private static String hour(Later.Hour hour) {
    return hour.time() + (hour.half() == Later.Half.EITHER ? "?" : "");
  }

  private static String days(ReminderWish.Days days) {
    return days.isEmpty()
        ? "="
        : (days.also() == ReminderWish.Also.BESIDE ? "+" : "")
            + numbers(days.named())
            + (days.not().isEmpty() ? "" : "-" + numbers(days.not()));
  }

  private static String numbers(Set<DayOfWeek> days) {
    return Arrays.stream(DayOfWeek.values())
        .filter(days::contains)
        .map(day -> String.valueOf(day.getValue()))
        .collect(Collectors.joining());
  }
}
