package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import limber.coach.Answers;
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

  private static final List<EntryId> INSTEAD =
      List.of(EntryId.of("exercise/walking"), EntryId.of("routine/flare-up-relief"));

  /// No session begins.
  Screen held(SessionReply.Held held) {
    boolean leg = held.leg() == Answers.Leg.SPREADING;
    return instead(leg ? Phrase.SESSION_HELD_LEG : Phrase.SESSION_HELD_PAIN, leg);
  }

  /// A session does not go on.
  Screen halted(SessionReply.Halted halted) {
    return switch (halted.why()) {
      case PAIN -> instead(Phrase.SESSION_HALTED_PAIN, false);
      case SHARP -> instead(Phrase.SESSION_HALTED_SHARP, false);
      case LEG -> instead(Phrase.SESSION_HALTED_LEG, true);
    };
  }

  /// The morning after was much worse.
  Screen muchWorse() {
    return instead(Phrase.SESSION_MORNING_MUCH, false);
  }

  private Screen instead(Phrase why, boolean leg) {
    List<List<Button>> rows = new ArrayList<>();
    INSTEAD.stream()
        .flatMap(id -> corpus.find(id).stream())
        .forEach(entry -> rows.add(List.of(begin(entry))));
    buttons.entries(List.of(SIGNS)).forEach(button -> rows.add(List.of(button)));
    return new Passage()
        .say(voice.text(why))
        .say(voice.text(leg ? Phrase.SESSION_INSTEAD_LEG : Phrase.SESSION_INSTEAD))
        .say(voice.text(Phrase.SESSION_SEE_SOMEONE))
        .under(rows);
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
