package limber;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.Program;
import limber.coach.RunId;
import limber.coach.Wishes;
import limber.corpus.Aspect;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Intake;
import limber.corpus.Sign;
import limber.corpus.Term;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Chat;
import limber.talk.Check;
import limber.talk.Edit;
import limber.talk.Heard;
import limber.talk.Meaning;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.PlanPress;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.SessionPress;
import limber.talk.SessionReply;
import limber.talk.Shelf;
import limber.talk.TimedPress;

/// Somebody who says and presses anything, sensible or not, the same for the same seed.
final class RandomPerson {

  /// Words that tell a routine nothing, whatever they mean.
  private static final List<String> NO_CONTROLS =
      List.of("when should I stop?", "don't stop", "bird dog", "how many are done", "🙂", "", "ok");

  private static final List<String> COMMANDS =
      List.of(
          "start",
          "help",
          "warning",
          "exercises",
          "exercise",
          "routines",
          "privacy",
          "export",
          "forget",
          "about",
          "stop",
          "today",
          "plan",
          "mine",
          "x",
          "");

  private static final List<EntryId> NOWHERE =
      List.of(
          EntryId.of("exercise/nowhere"),
          EntryId.of("routine/nowhere"),
          EntryId.of("topic/nowhere"),
          EntryId.of("small-talk/nowhere"));

  private final Random random;
  private final Corpus corpus;
  private final List<EntryId> ids;

  /// The buttons that this person has seen, however long ago.
  private final List<Press> seen = new ArrayList<>();

  RandomPerson(Corpus corpus, long seed) {
    this.random = new Random(seed);
    this.corpus = corpus;
    this.ids = new ArrayList<>(corpus.entries().keySet());
    this.ids.addAll(NOWHERE);
  }

  void sees(Press button) {
    seen.add(button);
  }

  Heard does(Chat chat) {
    return switch (random.nextInt(11)) {
      case 10 -> new Heard.Woken();
      case 0, 1 -> words();
      case 2 -> new Heard.Command(any(COMMANDS), words());
      case 3 -> new Heard.NotText();
      case 4 -> new Heard.UnknownPress();
      case 5 -> pressed(press());
      case 6 -> pressed(seen.isEmpty() ? press() : any(seen));
      default -> pressed(sensible(chat));
    };
  }

  /// A control of the corpus in one word or more, or words that are none.
  private Heard.Words words() {
    String text =
        random.nextBoolean()
            ? any(NO_CONTROLS)
            : any(Objects.requireNonNull(corpus.keywords().controls().get(any(Control.values()))));
    return new Heard.Words(text, alarm(), meaning());
  }

  private Alarm alarm() {
    return switch (random.nextInt(15)) {
      case 0 -> new Alarm.Sure(warning());
      case 1 -> new Alarm.Doubt(warning());
      default -> Alarm.none();
    };
  }

  private Warning warning() {
    return new Warning(any(Sign.Level.values()), signId());
  }

  private String signId() {
    return corpus.signs().isEmpty() ? "none" : any(corpus.signs()).id();
  }

  private Meaning meaning() {
    return switch (random.nextInt(4)) {
      case 0 -> new Meaning.Unclear(List.of(any(ids), any(ids), any(ids)));
      case 1 -> new Meaning.Unknown(maybe(any(ids)));
      default -> new Meaning.Answered(any(ids), maybe(any(Aspect.values())));
    };
  }

  private Press press() {
    return switch (random.nextInt(14)) {
      case 13, 12 -> plan();
      case 11 ->
          new TimedPress(
              new RunId(1 + random.nextInt(4)),
              random.nextInt(14) - 2,
              any(TimedPress.Move.values()));
      case 10 -> new Press.OnCheck(random.nextInt(12), any(Press.CheckWord.values()));
      case 9 -> new Press.AboutYou(edit());
      case 8 -> new Press.NotHelpful(any(ids));
      case 7 -> new Press.OnWarning(random.nextInt(12), any(Press.Word.values()));
      case 0 -> new Press.Show(any(ids));
      case 1 -> new Press.Browse(shelf());
      case 2 -> new Press.Routines();
      case 3 -> new Press.Help();
      case 4 -> new Press.Begin(any(ids));
      case 5 -> new Press.Exercises();
      case 6 -> session(new RunId(1 + random.nextInt(4)));
      default ->
          new Press.OnStep(
              new RunId(1 + random.nextInt(4)), random.nextInt(14) - 2, any(Move.values()));
    };
  }

  /// A plan's button, forged ones among them.
  private Press plan() {
    int number = random.nextInt(4);
    EntryId exercise = any(corpus.exercises()).id();
    return switch (random.nextInt(16)) {
      case 0 -> new PlanPress.ShowPlan();
      case 1, 2, 3 -> new PlanPress.SetUp(answers());
      case 4 -> new PlanPress.Change(any(PlanPress.Setting.values()));
      case 5 -> new PlanPress.Choose(any(PlanPress.Setting.values()), any(answers()));
      case 6 -> new PlanPress.Swap();
      case 7 -> new PlanPress.SwapOut(exercise);
      case 8 -> new PlanPress.WalkMinutes(random.nextBoolean() ? 10 : Integer.MAX_VALUE);
      case 9 -> random.nextBoolean() ? new PlanPress.WalkAnew() : new PlanPress.Walked();
      case 10 -> random.nextBoolean() ? new PlanPress.Mine() : new PlanPress.NewOwn();
      case 11 -> new PlanPress.OnOwn(number, any(PlanPress.OwnMove.values()));
      case 12 -> new PlanPress.Pick(number, "strength", page());
      case 13 -> new PlanPress.Put(number, exercise, any(PlanPress.Way.values()));
      case 14 ->
          new Press.Begin(random.nextBoolean() ? new Program.Today() : new Program.Own(number + 1));
      default -> new PlanPress.ShowToday();
    };
  }

  private List<String> answers() {
    String goal = any(List.of("less-pain", "stronger", "fame"));
    List<String> all = List.of(goal, any(List.of("1", "15", "7")), "3", "any");
    return all.subList(0, 1 + random.nextInt(4));
  }

  private int page() {
    return random.nextInt(10) == 0 ? Integer.MAX_VALUE : random.nextInt(7);
  }

  /// Begins something, or goes on with what is under way; while something waits, often what ends
  /// it.
  private Press sensible(Chat chat) {
    if (chat.caution().noticed().isPresent() && random.nextBoolean()) {
      return new Press.OnWarning(
          random.nextBoolean() ? chat.caution().noticed().get().number() : chat.caution().number(),
          any(Press.Word.values()));
    }
    if (asksForTheCheck(chat)) {
      return checked(chat.check());
    }
    if (random.nextInt(4) > 0) {
      Optional<Press> answer = answer(chat);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return chat.run()
        .map(run ->
            random.nextInt(3) == 0
                ? new TimedPress(run.id(), run.position(), any(TimedPress.Move.values()))
                : new Press.OnStep(run.id(), run.position(), any(Move.values())))
        .orElseGet(() ->
            new Press.Begin(
                random.nextInt(4) == 0
                    ? any(corpus.exercises()).id()
                    : any(corpus.routines()).id()));
  }

  /// An answer to what is asked around a session; empty where nothing is.
  private Optional<Press> answer(Chat chat) {
    return switch (chat.place()) {
      case Place.Home(), Place.Walking _, Place.Timed _, Place.Paused _, Place.Together _ ->
          Optional.empty();
      case Place.Hurting(var run, _) ->
          Optional.of(new SessionPress.Hurts(run.id(), SessionReply.When.DURING, pain()));
      case Place.Readying(var run, var open) ->
          Optional.of(
              switch (open) {
                case MORNING -> session(chat.training().history().sessions().getFirst().run());
                case PAIN -> new SessionPress.Hurts(run.id(), SessionReply.When.BEFORE, pain());
                case LEG -> new SessionPress.Spread(run.id(), any(Answers.Leg.values()));
                case PREVIEW -> new SessionPress.Start(run.id(), any(Wishes.Hands.values()));
              });
      case Place.Rating(var run, var open) ->
          Optional.of(
              switch (open) {
                case PAIN -> new SessionPress.Hurts(run.id(), SessionReply.When.AFTER, pain());
                case EFFORT -> new SessionPress.WasHard(run.id(), any(Answers.Effort.values()));
              });
    };
  }

  private Pain pain() {
    return new Pain(random.nextInt(10) == 0 ? 9 : random.nextInt(5));
  }

  /// Any button around this or some session.
  private SessionPress session(RunId run) {
    return switch (random.nextInt(7)) {
      case 0 -> new SessionPress.NotNow(run);
      case 1 -> new SessionPress.RatherNot(run, any(SessionPress.About.values()));
      case 2 -> new SessionPress.ClockIs(ZoneOffset.ofHours(random.nextInt(24) - 12));
      case 3 -> new SessionPress.AskMe(new Wishes.Mornings.At(random.nextInt(24)));
      case 4 -> new SessionPress.Hurts(run, any(SessionReply.When.values()), pain());
      default -> new SessionPress.NextMorning(run, any(Answers.Morning.values()));
    };
  }

  private static boolean asksForTheCheck(Chat chat) {
    return switch (chat.check().asked()) {
      case Check.Asked.Nothing _, Check.Asked.WithADoctor _ -> false;
      case Check.Asked.EmergencySigns _,
          Check.Asked.UrgentSigns _,
          Check.Asked.About _,
          Check.Asked.StillRight _,
          Check.Asked.DoctorsYes _ ->
          true;
    };
  }

  /// Mostly an answer with which it goes on.
  private Press checked(Check check) {
    return switch (random.nextInt(12)) {
      case 0 -> new Press.OnCheck(check.number(), any(Press.CheckWord.values()));
      case 1, 2, 3 -> new Press.Tick(check.number(), item(), any(Press.Mark.values()));
      default ->
          new Press.OnCheck(
              check.number(),
              switch (check.asked()) {
                case Check.Asked.About _ -> Press.CheckWord.DONE;
                case Check.Asked.StillRight _ -> Press.CheckWord.STILL_RIGHT;
                case Check.Asked.DoctorsYes _ -> Press.CheckWord.YES;
                case Check.Asked.Nothing _,
                    Check.Asked.WithADoctor _,
                    Check.Asked.EmergencySigns _,
                    Check.Asked.UrgentSigns _ ->
                    Press.CheckWord.NONE;
              });
    };
  }

  private Edit edit() {
    return switch (random.nextInt(4)) {
      case 0 -> new Edit.Open();
      case 1 -> new Edit.Page(random.nextInt(4));
      case 2 -> new Edit.Leave();
      default -> new Edit.Say(item(), any(Press.Mark.values()));
    };
  }

  /// Sometimes one that is not there.
  private String item() {
    List<Intake.Item> items = corpus.intake().items();
    return items.isEmpty() || random.nextInt(20) == 0 ? "nothing" : any(items).id();
  }

  private Shelf shelf() {
    int page = page();
    Term.Facet facet = any(Term.Facet.values());
    return switch (random.nextInt(4)) {
      case 0 -> new Shelf.Front();
      case 1 -> new Shelf.Facet(facet);
      case 2 -> new Shelf.All(page);
      default -> new Shelf.Having(facet, any(List.of("mat", "nothing", "standing", "x")), page);
    };
  }

  private static Heard pressed(Press press) {
    return new Heard.Pressed(new MessageId(7), press);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(T[] values) {
    return any(Arrays.asList(values));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
