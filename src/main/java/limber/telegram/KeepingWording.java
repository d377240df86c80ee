package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.Keeping.LookBacks;
import limber.coach.Milestone;
import limber.coach.Program;
import limber.coach.Trend;
import limber.coach.Week;
import limber.coach.WeekBack;
import limber.corpus.KeepingPhrase;
import limber.corpus.Phrase;
import limber.corpus.ProgressPhrase;
import limber.talk.KeepingPress;
import limber.talk.KeepingReply;
import limber.talk.KeepingReply.Silenced;
import limber.talk.Press;
import limber.talk.ShowProgress;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What it looks like when Limber speaks of how somebody keeps at it. What nobody asked for comes
/// without a sound.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record KeepingWording(Voice voice, Buttons buttons) {

  Screen of(KeepingReply reply) {
    return switch (reply) {
      case KeepingReply.WeekTold(var week, var reached) -> week(week, reached).quietly();
      case KeepingReply.LookBacksTurned(var mode) -> turned(mode);
      case KeepingReply.LongSilence(var reminders) -> silence(reminders).quietly();
      case KeepingReply.LeftAlone() ->
          new Passage().say(voice.text(KeepingPhrase.LEFT_ALONE)).alone();
    };
  }

  private Screen week(WeekBack week, List<Milestone> reached) {
    Passage passage =
        new Passage().heading(voice.words(KeepingPhrase.LOOK_BACK_HEADING)).say(done(week));
    new MilestoneWords(voice).of(reached).forEach(passage::say);
    pain(week.pain()).ifPresent(passage::say);
    week.ahead().map(this::ahead).ifPresent(passage::say);
    return passage.under(
        List.of(
            List.of(buttons.plain(ProgressPhrase.BUTTON_PROGRESS, new ShowProgress())),
            List.of(
                buttons.plain(
                    KeepingPhrase.BUTTON_LOOK_BACK_OFF,
                    new KeepingPress.TurnLookBacks(LookBacks.OFF)))));
  }

  private String done(WeekBack week) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        voice.words(KeepingPhrase.LOOK_BACK_DONE, "things", new DoneWords(voice).of(week.done())));
    if (week.done().sessions() > 0 && week.minutes() > 0) {
      sentences.add(
          voice.words(KeepingPhrase.LOOK_BACK_TIME, "time", voice.minutes(week.minutes())));
    }
    switch (week.kept()) {
      case 0 -> {}
      case 1 -> sentences.add(voice.words(KeepingPhrase.LOOK_BACK_KEPT_ONE));
      default -> sentences.add(voice.words(KeepingPhrase.LOOK_BACK_KEPT, "count", week.kept()));
    }
    return String.join(" ", sentences);
  }

  /// Nothing where there is no line yet: nobody is told each week that there is none.
  private Optional<String> pain(WeekBack.Pain pain) {
    return switch (pain.trend()) {
      case Trend.TooEarly _ -> Optional.empty();
      case Trend.Line line -> {
        String told =
            voice.words(
                KeepingPhrase.LOOK_BACK_PAIN,
                Map.of(
                    "time", new ChartWords(voice).time(pain.weeks()),
                    "before", new ProgressWording(voice, buttons).before(line)));
        yield Optional.of(
            switch (line.course()) {
              case HIGHER -> told + " " + voice.words(KeepingPhrase.LOOK_BACK_UPS_AND_DOWNS);
              case LOWER, ABOUT_THE_SAME -> told;
            });
      }
    };
  }

  private String ahead(WeekBack.Ahead ahead) {
    List<String> sentences = new ArrayList<>();
    ahead
        .changed()
        .flatMap(week -> course(week.course()))
        .map(voice::words)
        .ifPresent(sentences::add);
    sentences.add(
        voice.words(
            KeepingPhrase.LOOK_BACK_AHEAD,
            Map.of(
                "days", ahead.rhythm().days(),
                "time", voice.minutes(ahead.rhythm().minutes()))));
    ahead
        .changed()
        .flatMap(week ->
            ahead
                .walk()
                .map(minutes ->
                    voice.words(PlanWording.walks(week), "time", voice.minutes(minutes))))
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private static Optional<Phrase> course(Week.Course course) {
    return switch (course) {
      case FIRST -> Optional.empty();
      case GENTLER -> Optional.of(KeepingPhrase.LOOK_BACK_GENTLER);
      case SAME -> Optional.of(KeepingPhrase.LOOK_BACK_SAME);
      case MORE -> Optional.of(KeepingPhrase.LOOK_BACK_MORE);
      case FULL -> Optional.of(KeepingPhrase.LOOK_BACK_FULL);
      case RESTART -> Optional.of(KeepingPhrase.LOOK_BACK_RESTART);
    };
  }

  private Screen turned(LookBacks mode) {
    return switch (mode) {
      case ON -> new Passage().say(voice.text(KeepingPhrase.LOOK_BACK_TURNED_ON)).alone();
      case OFF ->
          new Passage()
              .say(voice.text(KeepingPhrase.LOOK_BACK_TURNED_OFF))
              .under(
                  List.of(
                      List.of(
                          buttons.plain(
                              KeepingPhrase.BUTTON_LOOK_BACK_ON,
                              new KeepingPress.TurnLookBacks(LookBacks.ON)))));
    };
  }

  private Screen silence(Silenced reminders) {
    Passage passage = new Passage().say(voice.text(KeepingPhrase.LONG_SILENCE));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(
        List.of(
            buttons.toned(
                KeepingPhrase.BUTTON_TODAYS_SESSION,
                new Press.Begin(new Program.Today()),
                Tone.PRIMARY),
            buttons.plain(KeepingPhrase.BUTTON_LEAVE_ME, new KeepingPress.LeaveMe())));
    switch (reminders) {
      case TURNED_OFF -> {
        passage.say(voice.text(KeepingPhrase.LONG_SILENCE_REMINDERS_OFF));
        rows.add(List.of(buttons.reminders()));
      }
      case NONE -> {}
    }
    return passage.under(rows);
  }
}
