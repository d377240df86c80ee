package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Routine;
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
    return instead(
        Phrase.SESSION_HELD,
        Optional.of(held.verdict()),
        held.leg() == Answers.Leg.SPREADING ? Phrase.SESSION_INSTEAD_LEG : Phrase.SESSION_INSTEAD);
  }

  /// A session does not go on.
  Screen halted(SessionReply.Halted halted) {
    return instead(
        Phrase.SESSION_HALTED,
        Optional.of(halted.verdict()),
        switch (halted.why()) {
          case PAIN, SHARP -> Phrase.SESSION_INSTEAD;
          case LEG -> Phrase.SESSION_INSTEAD_LEG;
        });
  }

  /// The morning after was much worse.
  Screen muchWorse(Optional<Verdict> verdict) {
    return instead(Phrase.SESSION_MORNING_WORSE, verdict, Phrase.SESSION_INSTEAD);
  }

  private Screen instead(Phrase first, Optional<Verdict> verdict, Phrase instead) {
    List<List<Button>> rows = new ArrayList<>();
    corpus.coaching().painRule().instead().stream()
        .flatMap(id -> corpus.find(id).stream())
        .forEach(entry -> rows.add(List.of(begin(entry))));
    buttons.entries(List.of(SIGNS)).forEach(button -> rows.add(List.of(button)));
    Passage passage = new Passage().heading(voice.words(first));
    verdict.flatMap(new VerdictWords(corpus, voice)::because).ifPresent(passage::say);
    return passage.say(voice.text(instead)).say(voice.text(Phrase.SESSION_SEE_SOMEONE)).under(rows);
  }

  /// One looks at it first, and begins it there.
  private Button begin(Entry entry) {
    Phrase label =
        entry instanceof Exercise
            ? Phrase.BUTTON_EXERCISE
            : entry instanceof Routine ? Phrase.BUTTON_ROUTINE : Phrase.BUTTON_TOPIC;
    return new Button(
        voice.words(label, "title", entry.title()), new Press.Show(entry.id()), Tone.PLAIN);
  }
}
