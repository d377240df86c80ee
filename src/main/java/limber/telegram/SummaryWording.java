package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.Verdict;
import limber.corpus.BotPhrase;
import limber.corpus.Entry;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.talk.Press;
import limber.talk.Reply.Summary;
import limber.talk.SessionReply.Change;
import limber.talk.SessionReply.Encouragement;
import limber.talk.SessionReply.Summed;
import limber.telegram.Screen.Button;

/// What the end of a routine or of an exercise looks like.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record SummaryWording(Voice voice, Buttons buttons) {

  /// How many related entries the end of a run offers beside the routines.
  private static final int NEXT = 2;

  /// The run was ended before its end.
  ///
  /// @param routine what was begun; none where it has left the corpus since
  Screen stopped(Summary summary, Optional<Entry> routine) {
    Passage passage = new Passage().say(voice.text(RunPhrase.STOPPED));
    if (summary.done() > 0) {
      passage.say(done(summary));
    }
    return passage
        .say(voice.text(RunPhrase.STOPPED_KEPT))
        .say(voice.text(RunPhrase.STOPPED_NEXT))
        .under(List.of(routine.map(this::againOrOther).orElseGet(this::other)));
  }

  /// What was done in a session, what came of it, and a word of encouragement.
  ///
  /// @param verdict what the pain rule says, in its words
  /// @param routine what was begun; none where it is no entry, or has left the corpus since
  Screen summed(Summed summed, Optional<String> verdict, Optional<Entry> routine) {
    Passage passage = new Passage().say(done(summed.summary()));
    change(summed.change()).ifPresent(passage::say);
    verdict.ifPresent(passage::say);
    passage.say(Text.italic(encouragement(summed.encouragement())));
    new MilestoneWords(voice).of(summed.reached()).forEach(passage::say);
    return passage.under(wayOn(summed, routine));
  }

  /// Nobody is led to more exercise after too much.
  private List<List<Button>> wayOn(Summed summed, Optional<Entry> routine) {
    List<List<Button>> rows = new ArrayList<>();
    if (summed.verdict().filter(Verdict::isRed).isEmpty()) {
      rows.addAll(routine.map(this::next).orElseGet(() -> List.of(other())));
    }
    rows.addAll(buttons.whyAndProgress(summed.verdict()));
    rows.add(List.of(buttons.reminders()));
    return rows;
  }

  private Optional<String> change(Change change) {
    return change
        .after()
        .map(after ->
            change
                .before()
                .map(before ->
                    voice.words(
                        SessionPhrase.SESSION_CHANGE,
                        Map.of("before", before.score(), "after", after.score())))
                .orElseGet(() ->
                    voice.words(SessionPhrase.SESSION_PAIN_TOLD_AFTER, "after", after.score())));
  }

  private String encouragement(Encouragement encouragement) {
    List<Phrase> words =
        switch (encouragement.occasion()) {
          case BACK_AGAIN ->
              List.of(
                  SessionPhrase.ENCOURAGED_BACK_AGAIN_1,
                  SessionPhrase.ENCOURAGED_BACK_AGAIN_2,
                  SessionPhrase.ENCOURAGED_BACK_AGAIN_3);
          case ALL_OF_IT ->
              List.of(
                  SessionPhrase.ENCOURAGED_ALL_OF_IT_1,
                  SessionPhrase.ENCOURAGED_ALL_OF_IT_2,
                  SessionPhrase.ENCOURAGED_ALL_OF_IT_3);
          case A_LITTLE ->
              List.of(
                  SessionPhrase.ENCOURAGED_A_LITTLE_1,
                  SessionPhrase.ENCOURAGED_A_LITTLE_2,
                  SessionPhrase.ENCOURAGED_A_LITTLE_3);
          case STOPPED_IN_TIME ->
              List.of(
                  SessionPhrase.ENCOURAGED_STOPPED_IN_TIME_1,
                  SessionPhrase.ENCOURAGED_STOPPED_IN_TIME_2,
                  SessionPhrase.ENCOURAGED_STOPPED_IN_TIME_3);
        };
    return voice.words(words.get(Math.floorMod(encouragement.number(), words.size())));
  }

  /// The run is over.
  Screen finished(Summary summary, Entry routine) {
    if (summary.done() == 0) {
      return new Passage()
          .say(voice.text(RunPhrase.FINISHED_WITHOUT_DOING, "title", routine.title()))
          .say(voice.text(RunPhrase.STOPPED_KEPT))
          .under(List.of(againOrOther(routine)));
    }
    return new Passage()
        .heading(voice.words(RunPhrase.FINISHED, "title", routine.title()))
        .say(done(summary))
        .say(voice.text(RunPhrase.FINISHED_NEXT))
        .under(next(routine));
  }

  /// The run is over, and what was begun has left the corpus since.
  Screen finishedWhereGone(Summary summary) {
    Passage passage = new Passage();
    if (summary.done() > 0) {
      passage.say(done(summary)).say(voice.text(RunPhrase.FINISHED_NEXT));
    } else {
      passage.say(voice.text(RunPhrase.STOPPED_KEPT));
    }
    return passage.under(List.of(other()));
  }

  private String done(Summary summary) {
    String time = voice.minutes(summary.minutes());
    if (summary.steps() == 1) {
      return voice.words(RunPhrase.SUMMARY_EXERCISE, "time", time);
    }
    String steps =
        voice.words(
            RunPhrase.SUMMARY_STEPS,
            Map.of("done", summary.done(), "steps", summary.steps(), "time", time));
    return switch (summary.skipped()) {
      case 0 -> steps;
      case 1 -> steps + " " + voice.words(RunPhrase.SUMMARY_ONE_SKIPPED);
      default -> steps + " " + voice.words(RunPhrase.SUMMARY_SKIPPED, "count", summary.skipped());
    };
  }

  private List<List<Button>> next(Entry routine) {
    List<Button> next =
        buttons.entries(routine.basics().background().next()).stream().limit(NEXT).toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(next));
    rows.add(other());
    return rows;
  }

  private List<Button> againOrOther(Entry routine) {
    Button again = buttons.plain(BotPhrase.BUTTON_AGAIN, new Press.Begin(routine.id()));
    return List.of(again, buttons.routines());
  }

  private List<Button> other() {
    return List.of(buttons.routines(), buttons.exercises());
  }
}
