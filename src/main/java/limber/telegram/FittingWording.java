package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limber.coach.Change;
import limber.coach.Fitted;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.Term;
import limber.talk.Press;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// How Limber says that something is not right for a person, and what it has put in its place.
///
/// @param corpus what exercises are called
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param whom the person
record FittingWording(Corpus corpus, Voice voice, Buttons buttons, Whom whom) {

  /// How many other routines are offered where one is not right.
  private static final int OTHERS = 3;

  /// Says so where an exercise is not right for the person, and what to do instead.
  void ifNotFor(Passage passage, Exercise exercise) {
    List<Term> against = whom.against(exercise);
    if (!against.isEmpty()) {
      passage.say(
          Text.lines(
              Text.bold(voice.words(CheckPhrase.NOT_FOR_YOU, "things", list(against))),
              instead(exercise)));
    }
  }

  private Text instead(Exercise exercise) {
    return whom.instead(exercise)
        .map(id -> voice.text(CheckPhrase.NOT_FOR_YOU_INSTEAD, "title", title(id)))
        .orElseGet(() -> voice.text(CheckPhrase.NOT_FOR_YOU_NOTHING_INSTEAD));
  }

  /// The way on from an exercise: to begin it, or to what is right for the person instead.
  List<List<Button>> wayOn(Exercise exercise) {
    if (whom.against(exercise).isEmpty()) {
      return List.of(List.of(buttons.doItNow(exercise.id())));
    }
    List<List<Button>> rows = new ArrayList<>();
    whom.instead(exercise).map(this::showInstead).ifPresent(button -> rows.add(List.of(button)));
    rows.add(List.of(buttons.aboutYou()));
    return rows;
  }

  private Button showInstead(EntryId id) {
    return new Button(
        voice.words(BotPhrase.BUTTON_SWAP_EXERCISE, "title", title(id)),
        new Press.Show(id),
        Tone.PRIMARY);
  }

  /// What is changed in a routine for the person, and why; nothing where nothing is.
  void changes(Passage passage, Fitted fitted) {
    if (!fitted.changes().isEmpty()) {
      passage.section(
          voice.words(CheckPhrase.FITTED_HEADING),
          Text.bulleted(fitted.changes().stream().map(this::change).toList()));
    }
  }

  /// What is changed in a routine that is about to begin.
  Screen fittedNow(Routine routine) {
    Passage passage = new Passage();
    changes(passage, whom.fitted(routine));
    return passage.say(voice.text(CheckPhrase.ABOUT_YOU_USED)).alone();
  }

  private Text change(Change change) {
    String from = title(change.from());
    String things = list(change.because());
    return Text.of(
        change
            .to()
            .map(to ->
                voice.words(
                    CheckPhrase.FITTED_REPLACED,
                    Map.of("from", from, "to", title(to), "things", things)))
            .orElseGet(() ->
                voice.words(CheckPhrase.FITTED_LEFT_OUT, Map.of("from", from, "things", things))));
  }

  /// Nothing in a routine is right for the person; others that are.
  Screen nothingLeft(Routine routine) {
    List<Button> others = buttons.entries(whom.routines()).stream().limit(OTHERS).toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(others));
    rows.add(List.of(buttons.aboutYou()));
    Passage passage = new Passage().heading(routine.title());
    List<Term> against = against(routine);
    if (!against.isEmpty()) {
      passage.say(voice.text(CheckPhrase.NOTHING_LEFT, "things", list(against)));
    }
    return passage
        .say(
            voice.text(
                others.isEmpty()
                    ? CheckPhrase.NOTHING_LEFT_NO_OTHERS
                    : CheckPhrase.NOTHING_LEFT_OTHERS))
        .under(rows);
  }

  /// Everything about the person that speaks against a part of a routine.
  private List<Term> against(Routine routine) {
    return whom.fitted(routine).changes().stream()
        .flatMap(change -> change.because().stream())
        .distinct()
        .toList();
  }

  private String title(EntryId id) {
    return corpus.entry(id).title();
  }

  private String list(List<Term> terms) {
    return voice.list(terms.stream().map(Term::label).toList());
  }
}
