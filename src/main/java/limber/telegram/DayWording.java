package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Equipment;
import limber.coach.Plan;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Timing;
import limber.coach.Today.Because;
import limber.coach.Walks;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.PlanPhrase;
import limber.corpus.Plans;
import limber.corpus.ShelfPhrase;
import limber.talk.PlanPress;
import limber.talk.Press;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What a day of a plan looks like: a session, a walk, relief, or nothing to do.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record DayWording(Corpus corpus, Voice voice, Buttons buttons) {

  /// The session: what it holds with minutes, what one needs, and why these.
  Screen session(Plan plan, List<Prescribed> steps) {
    List<Prescribed> there = there(steps);
    Passage passage =
        new Passage()
            .heading(voice.words(PlanPhrase.TODAY_HEADING))
            .say(Text.italic(lengthAndNeeds(EntryPhrase.ROUTINE_TAKES, there)))
            .say(lines(there));
    goal(plan)
        .ifPresent(goal ->
            passage.section(
                voice.words(PlanPhrase.TODAY_WHY_HEADING), Text.of(goal.words().why())));
    return passage.under(
        List.of(
            List.of(PlanWording.begin(buttons, new Program.Today())),
            List.of(
                buttons.plain(PlanPhrase.BUTTON_SWAP_ONE, new PlanPress.Swap()),
                buttons.plain(PlanPhrase.BUTTON_PLAN, new PlanPress.ShowPlan()))));
  }

  private Optional<Plans.Goal> goal(Plan plan) {
    return corpus.plans().goals().stream()
        .filter(goal -> goal.id().equals(plan.goal()))
        .findFirst();
  }

  /// How long steps take, and what one needs for them.
  String lengthAndNeeds(Phrase phrase, List<Prescribed> there) {
    return voice.words(
        phrase,
        Map.of(
            "time", voice.minutes(Timing.minutes(Timing.of(there, corpus))),
            "needs", voice.needs(Equipment.of(there, corpus))));
  }

  /// Steps, each with its time, numbered as they are when one walks through them.
  Text lines(List<Prescribed> there) {
    return Text.numbered(there.stream().map(this::line).toList());
  }

  private String line(Prescribed step) {
    Exercise exercise = corpus.exercise(step.exercise());
    long minutes = Timing.minutes(Timing.of(step.measure().of(exercise)));
    return voice.words(
        PlanPhrase.TODAY_LINE, Map.of("title", exercise.title(), "time", voice.minutes(minutes)));
  }

  /// The steps whose exercises are still in the corpus.
  List<Prescribed> there(List<Prescribed> steps) {
    return steps.stream().filter(step -> corpus.findExercise(step.exercise()).isPresent()).toList();
  }

  /// Which exercise is to be another one.
  Screen whichOut(List<Prescribed> steps) {
    List<Button> out =
        there(steps).stream()
            .map(step ->
                new Button(
                    corpus.exercise(step.exercise()).title(),
                    new PlanPress.SwapOut(step.exercise()),
                    Tone.PLAIN))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(out));
    rows.add(List.of(buttons.plain(ShelfPhrase.BUTTON_BACK, new PlanPress.ShowToday())));
    return new Passage().heading(voice.words(PlanPhrase.SWAP_WHICH)).under(rows);
  }

  Screen nothingSuits() {
    return new Passage()
        .say(voice.text(PlanPhrase.TODAY_NOTHING_SUITS))
        .under(List.of(List.of(buttons.aboutYou()), List.of(plan())));
  }

  /// A walk, and what is known about it, which is not to be taken for a promise.
  Screen walk(int minutes) {
    Passage passage =
        new Passage()
            .heading(voice.words(PlanPhrase.TODAY_HEADING))
            .say(voice.text(PlanPhrase.TODAY_WALK, "time", voice.minutes(minutes)))
            .say(voice.text(PlanPhrase.TODAY_WALK_HOW));
    corpus
        .plans()
        .walk()
        .ifPresent(walk ->
            passage.section(voice.words(PlanPhrase.WALK_WHY_HEADING), Text.of(walk.note())));
    return passage.under(
        List.of(
            List.of(buttons.toned(PlanPhrase.BUTTON_WALKED, new PlanPress.Walked(), Tone.SUCCESS)),
            List.of(sessionInstead(), plan())));
  }

  private Button sessionInstead() {
    return buttons.plain(PlanPhrase.BUTTON_SESSION_INSTEAD, new Press.Begin(new Program.Today()));
  }

  /// Asks for a good day's minutes, then for a bad day's.
  Screen howLong(Walks walks) {
    List<Button> minutes =
        corpus.plans().walk().stream()
            .flatMap(walk -> walk.baseline().stream())
            .map(one -> new Button(voice.minutes(one), new PlanPress.WalkMinutes(one), Tone.PLAIN))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(minutes));
    rows.add(List.of(sessionInstead(), plan()));
    return new Passage()
        .say(
            walks.told().stream()
                .findFirst()
                .map(told -> voice.text(PlanPhrase.WALK_BAD_DAY, "time", voice.minutes(told)))
                .orElseGet(() -> voice.text(PlanPhrase.WALK_GOOD_DAY)))
        .under(rows);
  }

  Screen noted(int minutes) {
    return new Passage()
        .say(voice.text(PlanPhrase.WALK_NOTED, "time", voice.minutes(minutes)))
        .under(List.of(List.of(plan())));
  }

  /// Relief, or a short walk, and when somebody should look at it.
  Screen relief() {
    List<EntryId> instead =
        Stream.concat(
                corpus.plans().apart().relief().stream(),
                corpus.plans().walk().stream().map(Plans.Walk::exercise))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(buttons.entries(instead)));
    rows.add(List.of(plan()));
    return new Passage()
        .say(voice.text(PlanPhrase.TODAY_RELIEF))
        .say(voice.text(PlanPhrase.TODAY_RELIEF_DOCTOR))
        .under(rows);
  }

  Screen rest(Because because) {
    Phrase why =
        switch (because) {
          case SESSION_DONE -> PlanPhrase.TODAY_SESSION_DONE;
          case WALK_DONE -> PlanPhrase.TODAY_WALK_DONE;
          case FREE_DAY -> PlanPhrase.TODAY_FREE_DAY;
        };
    return new Passage().say(voice.text(why)).under(List.of(List.of(plan(), buttons.routines())));
  }

  private Button plan() {
    return buttons.plain(PlanPhrase.BUTTON_PLAN, new PlanPress.ShowPlan());
  }
}
