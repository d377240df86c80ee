package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.coach.Plan;
import limber.coach.Program;
import limber.coach.Rhythm;
import limber.coach.Week;
import limber.corpus.BotPhrase;
import limber.corpus.Corpus;
import limber.corpus.Phrase;
import limber.corpus.PlanPhrase;
import limber.corpus.Plans;
import limber.corpus.ShelfPhrase;
import limber.talk.PlanPress;
import limber.talk.PlanPress.Setting;
import limber.talk.PlanReply;
import limber.talk.Press;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What plans look like: their questions, the plan itself, and what a new week changes.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record PlanWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(PlanReply reply) {
    return switch (reply) {
      case PlanReply.Asked(var answers) -> asked(answers);
      case PlanReply.Changing(var setting) -> changing(setting);
      case PlanReply.PlanShown(var plan, var minutes) -> plan(plan, minutes);
      case PlanReply.WeekMade(var week, var minutes) -> week(week, minutes);
      case PlanReply.TodaySession(var plan, var steps) -> day().session(plan, steps);
      case PlanReply.WhichOut(var steps) -> day().whichOut(steps);
      case PlanReply.NothingSuits() -> day().nothingSuits();
      case PlanReply.TodayWalk(int minutes) -> day().walk(minutes);
      case PlanReply.HowLong(var walks) -> day().howLong(walks);
      case PlanReply.WalkNoted(int minutes) -> day().noted(minutes);
      case PlanReply.TodayRelief() -> day().relief();
      case PlanReply.TodayRest(var because) -> day().rest(because);
      case PlanReply.Mine(var routines) -> own().all(routines);
      case PlanReply.OwnShown(var routine) -> own().shown(routine);
      case PlanReply.OwnEdited(var routine) -> own().edited(routine);
      case PlanReply.OwnKinds(var routine) -> own().kinds(routine);
      case PlanReply.OwnPick(var routine, var kind, int page) -> own().pick(routine, kind, page);
      case PlanReply.NameAsked(var routine) -> own().nameAsked(routine);
      case PlanReply.NameTooLong(var routine) -> own().nameTooLong(routine);
      case PlanReply.DeleteAsked(var routine) -> own().deleteAsked(routine);
      case PlanReply.OwnFull() -> own().full();
    };
  }

  private DayWording day() {
    return new DayWording(corpus, voice, buttons);
  }

  private OwnWording own() {
    return new OwnWording(corpus, voice, buttons);
  }

  /// A question of a new plan, with a way back to the one before.
  private Screen asked(List<String> answers) {
    List<Setting> settings = List.of(Setting.values());
    Setting setting = settings.get(Math.min(answers.size(), settings.size() - 1));
    Passage passage = new Passage();
    if (answers.isEmpty()) {
      passage.say(voice.text(PlanPhrase.PLAN_INTRODUCED));
    }
    List<List<Button>> rows = new ArrayList<>();
    rows.addAll(
        choices(
            setting,
            value ->
                new PlanPress.SetUp(Stream.concat(answers.stream(), Stream.of(value)).toList())));
    if (!answers.isEmpty()) {
      List<String> before = answers.subList(0, answers.size() - 1);
      rows.add(List.of(buttons.plain(ShelfPhrase.BUTTON_BACK, new PlanPress.SetUp(before))));
    }
    return passage.heading(question(setting)).under(rows);
  }

  private Screen changing(Setting setting) {
    List<List<Button>> rows =
        new ArrayList<>(choices(setting, value -> new PlanPress.Choose(setting, value)));
    rows.add(List.of(buttons.plain(ShelfPhrase.BUTTON_BACK, new PlanPress.ShowPlan())));
    return new Passage().heading(question(setting)).under(rows);
  }

  private String question(Setting setting) {
    return voice.words(
        switch (setting) {
          case GOAL -> PlanPhrase.PLAN_ASKS_GOAL;
          case MINUTES -> PlanPhrase.PLAN_ASKS_MINUTES;
          case DAYS -> PlanPhrase.PLAN_ASKS_DAYS;
          case POSITIONS -> PlanPhrase.PLAN_ASKS_POSITIONS;
        });
  }

  /// A value that can be chosen, and what it is called.
  private record Value(String value, String label) {}

  private interface Choosing {
    Press of(String value);
  }

  private List<List<Button>> choices(Setting setting, Choosing choosing) {
    return Buttons.rows(
        values(setting)
            .map(one -> new Button(one.label(), choosing.of(one.value()), Tone.PLAIN))
            .toList());
  }

  private Stream<Value> values(Setting setting) {
    Plans plans = corpus.plans();
    return switch (setting) {
      case GOAL -> plans.goals().stream().map(goal -> new Value(goal.id(), goal.words().label()));
      case MINUTES ->
          plans.sizes().stream()
              .map(
                  size -> new Value(String.valueOf(size.minutes()), voice.minutes(size.minutes())));
      case DAYS ->
          IntStream.rangeClosed(Rhythm.FEWEST_DAYS, Rhythm.MOST_DAYS)
              .mapToObj(days ->
                  new Value(
                      String.valueOf(days), voice.words(PlanPhrase.BUTTON_DAYS, "days", days)));
      case POSITIONS ->
          plans.positions().choices().stream()
              .map(choice -> new Value(choice.id(), choice.label()));
    };
  }

  /// What a value is called; what has left the corpus is called by its own name.
  private String label(Setting setting, String value) {
    return values(setting)
        .filter(one -> one.value().equals(value))
        .map(Value::label)
        .findFirst()
        .orElse(value);
  }

  private Screen plan(Plan plan, Optional<Integer> minutes) {
    List<Text> lines = new ArrayList<>();
    lines.add(voice.text(PlanPhrase.PLAN_GOAL, "goal", label(Setting.GOAL, plan.goal())));
    lines.add(
        Text.of(
            voice.words(
                PlanPhrase.PLAN_RHYTHM,
                Map.of(
                    "time", voice.minutes(plan.rhythm().minutes()),
                    "days", plan.rhythm().days()))));
    lines.add(
        voice.text(
            PlanPhrase.PLAN_POSITIONS, "positions", label(Setting.POSITIONS, plan.positions())));
    minutes
        .map(now -> voice.text(PlanPhrase.PLAN_WALKS, "time", voice.minutes(now)))
        .ifPresent(lines::add);
    Passage passage =
        new Passage().section(voice.words(PlanPhrase.PLAN_HEADING), Text.bulleted(lines));
    told(plan.week(), minutes).ifPresent(passage::say);
    return passage.say(voice.text(PlanPhrase.PLAN_NOTHING_OWED)).under(planButtons(minutes));
  }

  private List<List<Button>> planButtons(Optional<Integer> minutes) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(today()));
    rows.add(
        List.of(
            change(PlanPhrase.BUTTON_CHANGE_GOAL, Setting.GOAL),
            change(PlanPhrase.BUTTON_CHANGE_MINUTES, Setting.MINUTES)));
    rows.add(
        List.of(
            change(PlanPhrase.BUTTON_CHANGE_DAYS, Setting.DAYS),
            change(PlanPhrase.BUTTON_CHANGE_POSITIONS, Setting.POSITIONS)));
    if (minutes.isPresent()) {
      rows.add(List.of(buttons.plain(PlanPhrase.BUTTON_WALK_ANEW, new PlanPress.WalkAnew())));
    }
    rows.add(List.of(buttons.reminders()));
    return rows;
  }

  private Button today() {
    return buttons.toned(PlanPhrase.BUTTON_TODAY, new PlanPress.ShowToday(), Tone.PRIMARY);
  }

  private Button change(Phrase label, Setting setting) {
    return buttons.plain(label, new PlanPress.Change(setting));
  }

  private Screen week(Week week, Optional<Integer> minutes) {
    Passage passage = new Passage().heading(voice.words(PlanPhrase.WEEK_HEADING));
    told(week, minutes).ifPresent(passage::say);
    return passage.alone();
  }

  /// Two sentences: what has changed in the sessions and in the walks, and why. Nothing has changed
  /// in the first week.
  private Optional<Text> told(Week week, Optional<Integer> minutes) {
    Optional<Phrase> sessions =
        switch (week.course()) {
          case FIRST -> Optional.empty();
          case GENTLER -> Optional.of(PlanPhrase.WEEK_GENTLER);
          case SAME -> Optional.of(PlanPhrase.WEEK_SAME);
          case MORE -> Optional.of(PlanPhrase.WEEK_MORE);
          case FULL -> Optional.of(PlanPhrase.WEEK_FULL);
          case RESTART -> Optional.of(PlanPhrase.WEEK_RESTART);
        };
    String walks =
        minutes
            .map(now -> voice.words(walks(week), "time", voice.minutes(now)))
            .orElseGet(() -> voice.words(PlanPhrase.WEEK_NO_WALKS));
    return sessions.map(phrase -> Text.of(voice.words(phrase) + " " + walks));
  }

  /// What becomes of walks in a week.
  static Phrase walks(Week week) {
    return switch (week.walks()) {
      case SAME -> PlanPhrase.WALKS_SAME;
      case LONGER -> PlanPhrase.WALKS_LONGER;
      case HELD -> PlanPhrase.WALKS_HELD;
      case SHORTER -> PlanPhrase.WALKS_SHORTER;
    };
  }

  /// The button that begins what was made.
  static Button begin(Buttons buttons, Program program) {
    return buttons.toned(BotPhrase.BUTTON_BEGIN_ROUTINE, new Press.Begin(program), Tone.PRIMARY);
  }
}
