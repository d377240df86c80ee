package limber.telegram;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import limber.coach.Answers;
import limber.coach.RunId;
import limber.coach.Wishes.Mornings;
import limber.corpus.Phrase;
import limber.talk.Clocks;
import limber.talk.SessionPress;
import limber.talk.SessionReply;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What the question about the morning after looks like, and when it comes.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record MorningWording(Voice voice, Buttons buttons) {

  /// From when to when people are awake who have just done a session.
  private static final int FIRST_AWAKE = 6;

  private static final int LAST_AWAKE = 23;

  private static final int IN_A_ROW = 6;

  /// At which hours somebody can be asked.
  private static final int FIRST_HOUR = 6;

  private static final int LAST_HOUR = 11;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  /// What time it is for somebody: one button for each hour of the day.
  Screen zone(SessionReply.ZoneAsked asked) {
    LocalTime there = Clocks.read(ZoneOffset.UTC, asked.at());
    List<Button> times =
        IntStream.rangeClosed(FIRST_AWAKE, LAST_AWAKE)
            .mapToObj(there::withHour)
            .map(time -> time(time, Clocks.offset(time, asked.at())))
            .toList();
    List<List<Button>> rows = new ArrayList<>();
    for (int i = 0; i < times.size(); i += IN_A_ROW) {
      rows.add(times.subList(i, i + IN_A_ROW));
    }
    rows.add(List.of(never()));
    return new Passage().say(voice.text(Phrase.SESSION_ZONE)).under(rows);
  }

  private Button time(LocalTime time, ZoneOffset offset) {
    return new Button(
        voice.words(Phrase.BUTTON_TIME, "time", CLOCK.format(time)),
        new SessionPress.ClockIs(offset),
        Tone.PLAIN);
  }

  private Button never() {
    return buttons.plain(Phrase.BUTTON_NEVER_ASK, new SessionPress.AskMe(new Mornings.Never()));
  }

  /// When somebody is asked from now on.
  Screen set(Mornings mornings) {
    return switch (mornings) {
      case Mornings.Never() -> new Passage().say(voice.text(Phrase.SESSION_MORNINGS_NEVER)).alone();
      case Mornings.At(int hour) ->
          new Passage()
              .say(
                  voice.text(
                      Phrase.SESSION_MORNINGS_AT,
                      "hour",
                      voice.words(Phrase.SESSION_HOUR, "hour", hour)))
              .under(List.of(hours(), List.of(never())));
    };
  }

  private List<Button> hours() {
    return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
        .mapToObj(hour ->
            new Button(
                voice.words(Phrase.BUTTON_HOUR, "hour", hour),
                new SessionPress.AskMe(new Mornings.At(hour)),
                Tone.PLAIN))
        .toList();
  }

  /// How somebody's back is.
  Screen asked(SessionReply.MorningAsked asked) {
    RunId run = asked.session();
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(answer(Phrase.BUTTON_MORNING_SAME, run, Answers.Morning.SAME_OR_BETTER)));
    rows.add(
        List.of(
            answer(Phrase.BUTTON_MORNING_BIT, run, Answers.Morning.A_BIT_WORSE),
            answer(Phrase.BUTTON_MORNING_MUCH, run, Answers.Morning.MUCH_WORSE)));
    return switch (asked.when()) {
      case NOW -> {
        rows.add(List.of(never()));
        yield new Passage().say(voice.text(Phrase.SESSION_MORNING_NOW)).under(rows);
      }
      case LATER -> {
        rows.add(
            List.of(
                buttons.plain(
                    Phrase.BUTTON_RATHER_NOT,
                    new SessionPress.RatherNot(run, SessionPress.About.MORNING))));
        yield new Passage().say(voice.text(Phrase.SESSION_MORNING_LATER)).under(rows);
      }
    };
  }

  private Button answer(Phrase label, RunId run, Answers.Morning morning) {
    return buttons.plain(label, new SessionPress.NextMorning(run, morning));
  }
}
