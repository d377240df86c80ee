package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.OwnRoutine;
import limber.coach.OwnRoutines;
import limber.coach.Plan;
import limber.coach.Program;
import limber.coach.Today.Because;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.PlanPress.OwnMove;
import limber.talk.PlanPress.Setting;
import limber.talk.PlanPress.Way;
import org.junit.jupiter.api.Test;

/// Plans, walks and routines of one's own, as somebody makes them by buttons.
class PlanningTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Talk TALK = new Talk(CORPUS);
  private static final MessageId MESSAGE = new MessageId(7);
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId PLANK = EntryId.of("exercise/plank");

  private Instant now = Instant.parse("2026-11-23T09:00:00Z");
  private Chat chat = Checked.at(now, Chat.fresh(new ChatId(42)).introduced());
  private Turn last = Turn.saying(chat);

  @Test
  void withoutAPlanTodayAndPlanAskTheFirstOfFourQuestions() {
    assertThat(commands("today")).containsExactly(new PlanReply.Asked(List.of()));
    assertThat(commands("plan")).containsExactly(new PlanReply.Asked(List.of()));
  }

  @Test
  void fourAnswersInOneMessageMakeAPlanAndEachCanBeTakenBack() {
    assertThat(presses(new PlanPress.SetUp(List.of("stronger"))))
        .containsExactly(new PlanReply.Asked(List.of("stronger")));
    assertThat(last.replies()).allMatch(Utterance::isInPlace);
    assertThat(presses(new PlanPress.SetUp(List.of())))
        .containsExactly(new PlanReply.Asked(List.of()));
    presses(new PlanPress.SetUp(List.of("stronger", "5", "3", "no-floor")));

    assertThat(plan().goal()).isEqualTo("stronger");
    assertThat(plan().rhythm().minutes()).isEqualTo(5);
    assertThat(plan().rhythm().days()).isEqualTo(3);
    assertThat(plan().positions()).isEqualTo("no-floor");
    assertThat(last.replies())
        .singleElement()
        .matches(said -> said.reply() instanceof PlanReply.PlanShown && said.isInPlace());
  }

  @Test
  void whatCannotBeChosenIsAskedAgain() {
    for (List<String> forged :
        List.of(
            List.of("fame", "5", "3", "any"),
            List.of("stronger", "7", "3", "any"),
            List.of("stronger", "5", "9", "any"),
            List.of("stronger", "5", "1", "any"),
            List.of("stronger", "5", "3", "headstand"))) {
      presses(new PlanPress.SetUp(forged));
      assertThat(chat.training().planned().plan()).as("%s", forged).isEmpty();
    }
  }

  @Test
  void oneThingOfAPlanIsChangedAndTheRestStays() {
    makesAPlan();
    Plan before = plan();

    assertThat(presses(new PlanPress.Change(Setting.MINUTES)))
        .containsExactly(new PlanReply.Changing(Setting.MINUTES));
    presses(new PlanPress.Choose(Setting.MINUTES, "15"));

    assertThat(plan().rhythm().minutes()).isEqualTo(15);
    assertThat(plan().goal()).isEqualTo(before.goal());
    assertThat(plan().begun()).isEqualTo(before.begun());
    presses(new PlanPress.Choose(Setting.DAYS, "12"));
    assertThat(plan().rhythm().days()).isEqualTo(3);
  }

  @Test
  void theSessionOfTodayIsTheOneThatBegins() {
    makesAPlan();
    commands("today");
    PlanReply.TodaySession shown = (PlanReply.TodaySession) last.replies().getFirst().reply();

    hears(new Heard.Pressed(MESSAGE, new Press.Begin(new Program.Today())));

    assertThat(chat.run())
        .hasValueSatisfying(run -> {
          assertThat(run.program()).isEqualTo(new Program.Today());
          assertThat(run.steps()).isEqualTo(shown.steps());
        });
  }

  @Test
  void whatIsSwappedOutGivesWayToSomethingElseForToday() {
    makesAPlan();
    commands("today");
    PlanReply.TodaySession before = (PlanReply.TodaySession) last.replies().getFirst().reply();
    EntryId out = before.steps().get(1).exercise();

    presses(new PlanPress.SwapOut(out));

    PlanReply.TodaySession after = (PlanReply.TodaySession) last.replies().getLast().reply();
    assertThat(after.steps()).noneMatch(step -> step.exercise().equals(out));
    Chat once = chat;
    presses(new PlanPress.SwapOut(out));
    assertThat(chat.calm()).isEqualTo(once.calm());
  }

  @Test
  void aWalkDayAsksForTwoDaysThenWalksTheMeanAndNotesIt() {
    makesAPlan();
    later(Duration.ofDays(1));

    assertThat(commands("today").getFirst()).isInstanceOf(PlanReply.HowLong.class);
    assertThat(presses(new PlanPress.WalkMinutes(20)).getFirst())
        .isInstanceOf(PlanReply.HowLong.class);
    assertThat(presses(new PlanPress.WalkMinutes(5))).containsExactly(new PlanReply.TodayWalk(12));
    assertThat(presses(new PlanPress.WalkMinutes(30)))
        .as("a press that comes late")
        .containsExactly(new PlanReply.TodayWalk(12));
    assertThat(presses(new PlanPress.Walked())).containsExactly(new PlanReply.WalkNoted(12));
    presses(new PlanPress.Walked());
    assertThat(chat.training().planned().walks().log()).hasSize(1);
    assertThat(commands("today")).containsExactly(new PlanReply.TodayRest(Because.WALK_DONE));
  }

  @Test
  void minutesThatNobodyOfferedAreNotTaken() {
    presses(new PlanPress.WalkMinutes(Integer.MAX_VALUE));

    assertThat(chat.training().planned().walks().told()).isEmpty();
  }

  @Test
  void aNewWeekIsToldBeforeTheDay() {
    makesAPlan();
    later(Duration.ofDays(7));

    assertThat(commands("today")).hasSize(2).first().isInstanceOf(PlanReply.WeekMade.class);
    assertThat(commands("today")).hasSize(1);
  }

  @Test
  void anOwnRoutineIsPutTogetherOrderedAndBegun() {
    presses(new PlanPress.NewOwn());
    presses(new PlanPress.Pick(1, "strength", 0));
    presses(new PlanPress.Put(1, BRIDGE, Way.ADD));
    presses(new PlanPress.Put(1, PLANK, Way.ADD));
    presses(new PlanPress.Put(1, PLANK, Way.ADD));
    assertThat(own(1).exercises()).containsExactly(BRIDGE, PLANK);

    presses(new PlanPress.Put(1, PLANK, Way.UP));
    presses(new PlanPress.Put(1, PLANK, Way.UP));
    assertThat(own(1).exercises()).containsExactly(PLANK, BRIDGE);
    presses(new PlanPress.Put(1, PLANK, Way.OUT));
    assertThat(own(1).exercises()).containsExactly(BRIDGE);

    hears(new Heard.Pressed(MESSAGE, new Press.Begin(new Program.Own(1))));
    assertThat(chat.run())
        .hasValueSatisfying(run -> {
          assertThat(run.program()).isEqualTo(new Program.Own(1));
          assertThat(run.steps()).extracting(step -> step.exercise()).containsExactly(BRIDGE);
        });
  }

  @Test
  void itsNameIsTypedInAnyScriptAndBounded() {
    makesARoutine();
    presses(new PlanPress.OnOwn(1, OwnMove.NAME));
    says("x".repeat(OwnRoutine.LONGEST_NAME + 1));
    assertThat(last.replies().getFirst().reply()).isInstanceOf(PlanReply.NameTooLong.class);
    says("\u202e  שלום 🧘\n<b>  ");

    assertThat(own(1).name()).isEqualTo("שלום 🧘 <b>");
    says("legs");
    assertThat(own(1).name()).isEqualTo("שלום 🧘 <b>");
  }

  @Test
  void aQuestionAStopOrALateWordIsNoName() {
    makesARoutine();
    presses(new PlanPress.OnOwn(1, OwnMove.NAME));
    says("is yoga good?");
    says("stop");
    assertThat(own(1).name()).isEmpty();
    assertThat(chat.training().planned().own().naming()).isEmpty();

    presses(new PlanPress.OnOwn(1, OwnMove.NAME));
    later(Duration.ofMinutes(11));
    says("legs");
    assertThat(own(1).name()).isEmpty();
  }

  @Test
  void aWarningSignThatIsTypedAsANameIsAWarning() {
    makesARoutine();
    presses(new PlanPress.OnOwn(1, OwnMove.NAME));
    Warning warning = Conversation.EMERGENCY;
    hears(new Heard.Words("numb", new Alarm.Sure(warning), Conversation.UNKNOWN));

    assertThat(last.replies().getFirst().reply()).isEqualTo(new Reply.Warned(warning));
    assertThat(own(1).name()).isEmpty();
  }

  @Test
  void thereAreAtMostTenAndADeletedOneIsGone() {
    for (int number = 1; number <= OwnRoutines.MOST + 2; number++) {
      presses(new PlanPress.NewOwn());
      presses(new PlanPress.Put(number, BRIDGE, Way.ADD));
    }
    assertThat(chat.training().planned().own().all()).hasSize(OwnRoutines.MOST);
    assertThat(presses(new PlanPress.NewOwn())).containsExactly(new PlanReply.OwnFull());

    presses(new PlanPress.OnOwn(3, OwnMove.DELETE));
    assertThat(chat.training().planned().own().find(3)).isPresent();
    presses(new PlanPress.OnOwn(3, OwnMove.DELETED));
    assertThat(chat.training().planned().own().find(3)).isEmpty();
    hears(new Heard.Pressed(MESSAGE, new Press.Begin(new Program.Own(3))));
    assertThat(chat.run()).isEmpty();
  }

  private void makesAPlan() {
    presses(new PlanPress.SetUp(List.of("less-pain", "5", "3", "any")));
  }

  private void makesARoutine() {
    presses(new PlanPress.Put(1, BRIDGE, Way.ADD));
  }

  private Plan plan() {
    return chat.training().planned().plan().orElseThrow();
  }

  private OwnRoutine own(int number) {
    return chat.training().planned().own().find(number).orElseThrow();
  }

  private void later(Duration length) {
    now = now.plus(length);
  }

  private List<Reply> commands(String name) {
    return hears(new Heard.Command(name, Conversation.words("", Conversation.UNKNOWN)));
  }

  private List<Reply> presses(Press press) {
    return hears(new Heard.Pressed(MESSAGE, press));
  }

  private void says(String text) {
    hears(new Heard.Words(text, Alarm.none(), new Meaning.Unknown(Optional.empty())));
  }

  private List<Reply> hears(Heard heard) {
    last = TALK.turn(chat.calm(), heard, now);
    chat = last.chat();
    return last.replies().stream().map(Utterance::reply).toList();
  }
}
