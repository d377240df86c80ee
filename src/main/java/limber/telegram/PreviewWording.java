package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Equipment;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Timing;
import limber.coach.Wishes.Hands;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.SessionPhrase;
import limber.talk.SessionPress;
import limber.talk.SessionReply.Preview;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What a session looks like that is about to begin.
///
/// @param corpus what its exercises are called
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param whom for whom it is
record PreviewWording(Corpus corpus, Voice voice, Buttons buttons, Whom whom) {

  Screen of(Preview preview) {
    List<Prescribed> steps =
        preview.steps().stream()
            .filter(step -> corpus.findExercise(step.exercise()).isPresent())
            .toList();
    Passage passage = new Passage().heading(title(preview.program()));
    passage.say(Text.italic(lengthAndNeeds(steps)));
    if (preview.start().leg() == Answers.Leg.NOT_SAID) {
      passage.say(voice.text(SessionPhrase.SESSION_TAKE_CARE));
    }
    preview
        .program()
        .entry()
        .flatMap(corpus::find)
        .filter(Routine.class::isInstance)
        .ifPresent(routine -> changes(passage, (Routine) routine));
    List<String> usual = preview.usual().stream().flatMap(id -> title(id).stream()).toList();
    if (!usual.isEmpty()) {
      passage.say(voice.text(SessionPhrase.SESSION_USUAL, "titles", voice.list(usual)));
    }
    List<Text> titles =
        steps.stream().flatMap(step -> title(step.exercise()).stream()).map(Text::of).toList();
    return passage
        .section(voice.words(SessionPhrase.SESSION_STEPS_HEADING), Text.bulleted(titles))
        .under(rows(preview));
  }

  private void changes(Passage passage, Routine routine) {
    new FittingWording(corpus, voice, buttons, whom).changes(passage, whom.fitted(routine));
  }

  private String title(Program program) {
    return switch (program) {
      case Program.Entry(EntryId id) ->
          corpus
              .find(id)
              .map(Entry::title)
              .orElseGet(() -> voice.words(SessionPhrase.SESSION_TODAY));
      case Program.Today() -> voice.words(SessionPhrase.SESSION_TODAY);
      case Program.Own _ -> voice.words(SessionPhrase.SESSION_OWN);
    };
  }

  private Optional<String> title(EntryId id) {
    return corpus.findExercise(id).map(Exercise::title);
  }

  private String lengthAndNeeds(List<Prescribed> steps) {
    String time = voice.minutes(Timing.minutes(Timing.of(steps, corpus)));
    return voice.words(
        EntryPhrase.ROUTINE_TAKES,
        Map.of("time", time, "needs", voice.needs(Equipment.of(steps, corpus))));
  }

  /// The way that its person went last comes first.
  private List<List<Button>> rows(Preview preview) {
    Hands first = preview.start().first();
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(start(preview, first, Tone.PRIMARY)));
    rows.add(List.of(start(preview, first == Hands.ON ? Hands.FREE : Hands.ON, Tone.PLAIN)));
    rows.add(
        List.of(
            buttons.plain(SessionPhrase.BUTTON_NOT_NOW, new SessionPress.NotNow(preview.run()))));
    return rows;
  }

  private Button start(Preview preview, Hands hands, Tone tone) {
    Phrase label =
        switch (hands) {
          case ON -> SessionPhrase.BUTTON_START_HAND;
          case FREE -> SessionPhrase.BUTTON_START_FREE;
        };
    return buttons.toned(label, new SessionPress.Start(preview.run(), hands), tone);
  }
}
