package limber.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import limber.coach.OwnRoutine;
import limber.coach.OwnRoutines;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.PlanPhrase;
import limber.corpus.ShelfPhrase;
import limber.corpus.Term;
import limber.talk.PlanPress;
import limber.talk.PlanPress.OwnMove;
import limber.talk.PlanPress.Way;
import limber.talk.Shelf;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What routines of one's own look like.
///
/// @param corpus the exercises
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record OwnWording(Corpus corpus, Voice voice, Buttons buttons) {

  /// All of them, each with a button.
  Screen all(List<OwnRoutine> routines) {
    List<List<Button>> rows = new ArrayList<>();
    routines.forEach(one -> rows.add(List.of(on(title(one), one, OwnMove.SHOW))));
    rows.add(List.of(buttons.plain(PlanPhrase.BUTTON_NEW_OWN, new PlanPress.NewOwn())));
    return new Passage()
        .heading(voice.words(PlanPhrase.OWN_HEADING))
        .say(voice.text(routines.isEmpty() ? PlanPhrase.OWN_NONE : PlanPhrase.OWN_LIST))
        .under(rows);
  }

  /// One of them, and a button to begin where there is something to do.
  Screen shown(OwnRoutine routine) {
    List<Prescribed> steps = day().there(routine.steps());
    Passage passage = new Passage().heading(title(routine));
    List<List<Button>> rows = new ArrayList<>();
    if (steps.isEmpty()) {
      passage.say(voice.text(PlanPhrase.OWN_EMPTY));
    } else {
      passage
          .say(Text.italic(day().lengthAndNeeds(PlanPhrase.OWN_TAKES, steps)))
          .say(day().lines(steps));
      if (routine.number() > 0) {
        rows.add(List.of(PlanWording.begin(buttons, new Program.Own(routine.number()))));
      }
    }
    rows.add(
        List.of(
            on(PlanPhrase.BUTTON_EDIT, routine, OwnMove.EDIT),
            on(PlanPhrase.BUTTON_NAME, routine, OwnMove.NAME)));
    rows.add(List.of(mine(), delete(routine, OwnMove.DELETE)));
    return passage.under(rows);
  }

  /// One of them with a row for each exercise: a place further up, or out.
  Screen edited(OwnRoutine routine) {
    List<Exercise> there =
        day().there(routine.steps()).stream()
            .map(step -> corpus.exercise(step.exercise()))
            .toList();
    Passage passage = new Passage().say(voice.text(PlanPhrase.OWN_EDIT, "title", title(routine)));
    passage.say(
        there.isEmpty()
            ? voice.text(PlanPhrase.OWN_EMPTY)
            : Text.numbered(there.stream().map(Exercise::title).toList()));
    List<List<Button>> rows = new ArrayList<>();
    there.forEach(one ->
        rows.add(
            List.of(
                put(PlanPhrase.BUTTON_UP, routine, one, Way.UP),
                put(PlanPhrase.BUTTON_OUT, routine, one, Way.OUT))));
    if (routine.hasRoom()) {
      rows.add(List.of(on(PlanPhrase.BUTTON_ADD_EXERCISE, routine, OwnMove.KINDS)));
    } else {
      passage.say(voice.text(PlanPhrase.OWN_ROUTINE_FULL));
    }
    rows.add(List.of(on(CheckPhrase.BUTTON_MARKED, routine, OwnMove.SHOW)));
    return passage.under(rows);
  }

  private Button put(Phrase label, OwnRoutine routine, Exercise exercise, Way way) {
    return buttons.titled(
        label, exercise.title(), new PlanPress.Put(routine.number(), exercise.id(), way));
  }

  /// The kinds of exercises to choose from.
  Screen kinds(OwnRoutine routine) {
    List<Button> kinds =
        allKinds().stream()
            .map(kind ->
                new Button(
                    kind.label(), new PlanPress.Pick(routine.number(), kind.id(), 0), Tone.PLAIN))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(kinds));
    rows.add(
        List.of(
            routine.exercises().isEmpty()
                ? mine()
                : on(ShelfPhrase.BUTTON_BACK, routine, OwnMove.EDIT)));
    return new Passage().heading(voice.words(PlanPhrase.OWN_KINDS)).under(rows);
  }

  private List<Term> allKinds() {
    return corpus.exercises().stream().map(one -> one.profile().kind()).distinct().toList();
  }

  /// A page of exercises to add; those that it has are not among them.
  Screen pick(OwnRoutine routine, String kind, int asked) {
    List<Exercise> free =
        corpus.exercises().stream()
            .filter(one -> one.profile().kind().id().equals(kind))
            .filter(one -> !routine.exercises().contains(one.id()))
            .sorted(Comparator.comparing(Exercise::title))
            .toList();
    int pages = Math.max(1, (free.size() + Shelf.PAGE - 1) / Shelf.PAGE);
    int page = Math.min(asked, pages - 1);
    List<List<Button>> rows =
        new ArrayList<>(
            Buttons.rows(
                free.stream()
                    .skip((long) page * Shelf.PAGE)
                    .limit(Shelf.PAGE)
                    .map(one -> add(routine, one))
                    .toList()));
    List<Button> turns = turns(routine, kind, page, pages);
    if (!turns.isEmpty()) {
      rows.add(turns);
    }
    rows.add(List.of(on(ShelfPhrase.BUTTON_BACK, routine, OwnMove.KINDS)));
    String label =
        allKinds().stream()
            .filter(one -> one.id().equals(kind))
            .map(Term::label)
            .findFirst()
            .orElse(kind);
    return new Passage().heading(voice.words(PlanPhrase.OWN_PICK, "kind", label)).under(rows);
  }

  private static Button add(OwnRoutine routine, Exercise exercise) {
    return new Button(
        exercise.title(), new PlanPress.Put(routine.number(), exercise.id(), Way.ADD), Tone.PLAIN);
  }

  private List<Button> turns(OwnRoutine routine, String kind, int page, int pages) {
    List<Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(turn(ShelfPhrase.BUTTON_PAGE_BEFORE, routine, kind, page - 1));
    }
    if (page < pages - 1) {
      turns.add(turn(ShelfPhrase.BUTTON_PAGE_AFTER, routine, kind, page + 1));
    }
    return turns;
  }

  private Button turn(Phrase label, OwnRoutine routine, String kind, int page) {
    return new Button(
        voice.words(label, "page", page + 1),
        new PlanPress.Pick(routine.number(), kind, page),
        Tone.PLAIN);
  }

  /// Asks for a name to be typed.
  Screen nameAsked(OwnRoutine routine) {
    return new Passage()
        .say(voice.text(PlanPhrase.OWN_NAME, "title", title(routine)))
        .under(List.of(List.of(on(PlanPhrase.BUTTON_UNNAMED, routine, OwnMove.UNNAMED))));
  }

  Screen nameTooLong(OwnRoutine routine) {
    return new Passage()
        .say(voice.text(PlanPhrase.OWN_NAME_TOO_LONG, "letters", OwnRoutine.LONGEST_NAME))
        .under(List.of(List.of(on(PlanPhrase.BUTTON_UNNAMED, routine, OwnMove.UNNAMED))));
  }

  Screen deleteAsked(OwnRoutine routine) {
    return new Passage()
        .say(voice.text(PlanPhrase.OWN_DELETE, "title", title(routine)))
        .under(
            List.of(
                List.of(
                    on(PlanPhrase.BUTTON_KEEP, routine, OwnMove.SHOW),
                    delete(routine, OwnMove.DELETED))));
  }

  private Button delete(OwnRoutine routine, OwnMove move) {
    return buttons.toned(
        PlanPhrase.BUTTON_DELETE, new PlanPress.OnOwn(routine.number(), move), Tone.DANGER);
  }

  Screen full() {
    return new Passage()
        .say(voice.text(PlanPhrase.OWN_ALL_FULL, "count", OwnRoutines.MOST))
        .under(List.of(List.of(mine())));
  }

  /// What it is called.
  private String title(OwnRoutine routine) {
    return routine.name().isEmpty()
        ? voice.words(PlanPhrase.OWN_UNNAMED, "number", routine.number())
        : routine.name();
  }

  private DayWording day() {
    return new DayWording(corpus, voice, buttons);
  }

  private Button mine() {
    return buttons.plain(PlanPhrase.BUTTON_MINE, new PlanPress.Mine());
  }

  private Button on(Phrase label, OwnRoutine routine, OwnMove move) {
    return on(voice.words(label), routine, move);
  }

  private static Button on(String label, OwnRoutine routine, OwnMove move) {
    return new Button(label, new PlanPress.OnOwn(routine.number(), move), Tone.PLAIN);
  }
}
