package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Verdict;
import limber.corpus.BotPhrase;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.SessionPhrase;
import limber.talk.Press;
import limber.talk.SessionReply;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What a day looks like on which no session begins or goes on: why, what there is instead, and
/// when to see someone.
///
/// @param corpus what there is instead
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record RedWording(Corpus corpus, Voice voice, Buttons buttons) {

  private static final EntryId SIGNS = EntryId.of("topic/warning-signs");

  /// No session begins.
  Screen held(SessionReply.Held held) {
    Phrase instead =
        held.leg() == Answers.Leg.SPREADING
            ? SessionPhrase.SESSION_INSTEAD_LEG
            : SessionPhrase.SESSION_INSTEAD;
    return said(SessionPhrase.SESSION_HELD, Optional.of(held.verdict()), instead).under(wayOn());
  }

  /// A session does not go on.
  Screen halted(SessionReply.Halted halted) {
    Phrase instead =
        switch (halted.why()) {
          case PAIN, SHARP -> SessionPhrase.SESSION_INSTEAD;
          case LEG -> SessionPhrase.SESSION_INSTEAD_LEG;
        };
    return said(SessionPhrase.SESSION_HALTED, Optional.of(halted.verdict()), instead)
        .under(wayOn());
  }

  /// The morning after was much worse.
  Screen muchWorse(Optional<Verdict> verdict) {
    List<List<Button>> rows = new ArrayList<>(wayOn());
    rows.addAll(buttons.why(verdict));
    return said(SessionPhrase.SESSION_MORNING_WORSE, verdict, SessionPhrase.SESSION_INSTEAD)
        .under(rows);
  }

  private Passage said(Phrase first, Optional<Verdict> verdict, Phrase instead) {
    Passage passage = new Passage().heading(voice.words(first));
    verdict.flatMap(new VerdictWords(corpus, voice)::because).ifPresent(passage::say);
    return passage.say(voice.text(instead)).say(voice.text(SessionPhrase.SESSION_SEE_SOMEONE));
  }

  private List<List<Button>> wayOn() {
    List<List<Button>> rows = new ArrayList<>();
    corpus.coaching().painRule().instead().stream()
        .flatMap(id -> corpus.find(id).stream())
        .forEach(entry -> rows.add(List.of(begin(entry))));
    buttons.entries(List.of(SIGNS)).forEach(button -> rows.add(List.of(button)));
    return rows;
  }

  /// One looks at it first, and begins it there.
  private Button begin(Entry entry) {
    Phrase label =
        entry instanceof Exercise
            ? BotPhrase.BUTTON_EXERCISE
            : entry instanceof Routine ? BotPhrase.BUTTON_ROUTINE : BotPhrase.BUTTON_TOPIC;
    return new Button(
        voice.words(label, "title", entry.title()), new Press.Show(entry.id()), Tone.PLAIN);
  }
}
