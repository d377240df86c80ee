package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import limber.coach.Answers;
import limber.coach.RunId;
import limber.coach.Wishes.Mornings;
import limber.corpus.Phrase;
import limber.corpus.SessionPhrase;
import limber.corpus.Zones;
import limber.talk.SessionPress;
import limber.talk.SessionReply;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What the question about the morning after looks like, and when it comes.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record MorningWording(Voice voice, Buttons buttons) {

  /// At which hours somebody can be asked.
  static final int FIRST_HOUR = 6;

  static final int LAST_HOUR = 11;

  /// Where somebody is, so that the morning is theirs.
  Screen zone(Zones zones) {
    List<List<Button>> rows = new ArrayList<>(ZoneWording.regions(zones));
    rows.add(List.of(never()));
    return new Passage().say(voice.text(SessionPhrase.SESSION_ZONE)).under(rows);
  }

  private Button never() {
    return buttons.plain(
        SessionPhrase.BUTTON_NEVER_ASK, new SessionPress.AskMe(new Mornings.Never()));
  }

  /// When somebody is asked from now on.
  Screen set(Mornings mornings) {
    return switch (mornings) {
      case Mornings.Never() ->
          new Passage().say(voice.text(SessionPhrase.SESSION_MORNINGS_NEVER)).alone();
      case Mornings.At(int hour) ->
          new Passage()
              .say(
                  voice.text(
                      SessionPhrase.SESSION_MORNINGS_AT,
                      "hour",
                      voice.words(SessionPhrase.SESSION_HOUR, "hour", hour)))
              .under(List.of(hours(), List.of(never())));
    };
  }

  private List<Button> hours() {
    return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
        .mapToObj(hour ->
            new Button(
                voice.words(SessionPhrase.BUTTON_HOUR, "hour", hour),
                new SessionPress.AskMe(new Mornings.At(hour)),
                Tone.PLAIN))
        .toList();
  }

  /// How somebody's back is.
  Screen asked(SessionReply.MorningAsked asked) {
    RunId run = asked.session();
    List<List<Button>> rows = new ArrayList<>();
    rows.add(
        List.of(answer(SessionPhrase.BUTTON_MORNING_SAME, run, Answers.Morning.SAME_OR_BETTER)));
    rows.add(
        List.of(
            answer(SessionPhrase.BUTTON_MORNING_BIT, run, Answers.Morning.A_BIT_WORSE),
            answer(SessionPhrase.BUTTON_MORNING_MUCH, run, Answers.Morning.MUCH_WORSE)));
    return switch (asked.when()) {
      case NOW -> {
        rows.add(List.of(never()));
        yield new Passage().say(voice.text(SessionPhrase.SESSION_MORNING_NOW)).under(rows);
      }
      case LATER -> {
        rows.add(
            List.of(
                buttons.plain(
                    SessionPhrase.BUTTON_RATHER_NOT,
                    new SessionPress.RatherNot(run, SessionPress.About.MORNING))));
        yield new Passage().say(voice.text(SessionPhrase.SESSION_MORNING_LATER)).under(rows);
      }
    };
  }

  private Button answer(Phrase label, RunId run, Answers.Morning morning) {
    return buttons.plain(label, new SessionPress.NextMorning(run, morning));
  }
}
