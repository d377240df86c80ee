package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Program;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.talk.Reply.Disclaimer;

/// How a conversation goes: from a chat and what was heard to the next chat and replies.
///
/// Pure: the same arguments always lead to the same turn. A warning sign, or a doubt about one,
/// comes before everything, then the check before exercise, then "stop" and the other words for a
/// running routine, then the question.
public final class Talk {

  /// The command that ends what is under way.
  static final String STOP_COMMAND = "stop";

  private final Corpus corpus;
  private final Controls controls;
  private final Showing showing;
  private final Suiting suiting;
  private final Walk walk;
  private final Flood flood;
  private final AfterWarning afterWarning;
  private final Checking checking;
  private final Editing editing;
  private final Explaining explaining;
  private final Sessions sessions;
  private final HandsFree handsFree;
  private final Planning planning;
  private final Reasons reasons;
  private final Faring faring;
  private final Subjects subjects;
  private final Groups groups;
  private final Rating rating;

  /// A talk about what `corpus` holds, for an operator who has said nothing.
  public Talk(Corpus corpus) {
    this(corpus, Custody.unsaid());
  }

  /// A talk about what `corpus` holds.
  ///
  /// @param custody who keeps what is known of people, and for how long
  public Talk(Corpus corpus, Custody custody) {
    this.corpus = corpus;
    this.controls = new Controls(corpus.keywords().controls());
    this.showing = new Showing(corpus);
    this.suiting = new Suiting(corpus);
    this.handsFree = new HandsFree(corpus);
    Leading leading = Leading.of(corpus, handsFree);
    this.faring = new Faring(corpus);
    this.walk = new Walk(corpus, handsFree, leading, faring);
    this.sessions = new Sessions(leading, new Mornings(leading.judge()), walk);
    this.flood = new Flood(controls);
    this.afterWarning = new AfterWarning(walk);
    this.checking = new Checking(corpus, controls, walk);
    this.editing = new Editing(corpus, walk);
    this.explaining = new Explaining(corpus);
    this.planning = new Planning(corpus);
    this.reasons = new Reasons();
    this.subjects = Subjects.of(corpus, custody);
    this.groups = new Groups(corpus, controls, subjects);
    this.rating = new Rating(corpus);
  }

  /// One turn.
  ///
  /// @param chat the conversation so far
  /// @param heard what its person did
  /// @param now when
  public Turn turn(Chat chat, Heard heard, Instant now) {
    return switch (heard) {
      case Heard.Woken() -> woken(chat, now);
      case Heard.InGroup said -> inGroup(chat.counting(now), said, now);
      case Heard.Pressed(_, Press.Do(String command)) ->
          turn(chat, new Heard.Command(command, Heard.Words.none()), now);
      case Heard.Words _,
          Heard.Command _,
          Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.Membership _,
          Heard.NotText _ ->
          Urgent.said(
              subjects.left(
                  done(subjects.present(chat.counting(now), now), heard, now), heard, now),
              Urgency.ANSWER);
    };
  }

  /// A waking changes nothing but what its time has come for.
  private Turn woken(Chat chat, Instant now) {
    return AfterWarning.unsettled(chat, now)
        .map(turn -> Notes.under(checking.held(chat, turn, now), now))
        .map(turn -> Urgent.said(turn, Urgency.UNASKED))
        .or(() -> walk.woken(chat, now).map(turn -> led(turn, now)))
        .or(() -> sessions.woken(chat, now).map(turn -> Urgent.said(turn, Urgency.UNASKED)))
        .or(() ->
            subjects
                .woken(chat, now)
                .map(turn -> Urgent.said(Notes.under(suiting.suited(turn), now), Urgency.UNASKED)))
        .orElseGet(() -> Turn.saying(chat));
  }

  /// What the timer says is what its person waits for.
  private static Turn led(Turn turn, Instant now) {
    return Urgent.said(Notes.under(turn, now), Urgency.ANSWER);
  }

  /// What Limber says in a group everybody reads: what is of one person only is left to their own
  /// chat.
  private Turn inGroup(Chat chat, Heard.InGroup said, Instant now) {
    Turn turn =
        flood
            .instead(chat, said.what(), now)
            .or(() -> groups.instead(chat, said, now))
            .orElseGet(() -> answered(chat, said.what(), now));
    Turn introduced =
        turn.replies().isEmpty() ? turn : explaining.explained(Introducing.introduced(turn));
    return Urgent.said(Groups.readByAll(introduced), Urgency.ANSWER);
  }

  private Turn done(Chat chat, Heard heard, Instant now) {
    return flood
        .instead(chat, heard, now)
        .map(turn -> Notes.under(turn, now))
        .orElseGet(() -> settling(Settling.of(chat, heard), now));
  }

  private Turn settling(Settling settling, Instant now) {
    Turn turn = Turn.saying(settling.chat());
    for (Heard heard : settling.heard()) {
      turn = turn.then(settled(turn.chat(), heard, now));
    }
    return turn;
  }

  private Turn settled(Chat chat, Heard heard, Instant now) {
    Optional<Turn> first =
        afterWarning.instead(chat, heard, now).or(() -> checking.instead(chat, heard, now));
    Chat before = first.isPresent() ? chat : sessions.leaving(chat, heard, now);
    Turn turn =
        first.orElseGet(
            () -> afterWarning.unlessItWaits(before, answered(before, heard, now), now));
    Turn held = checking.held(before, turn, now);
    Turn told = suiting.suited(explaining.explained(Introducing.introduced(held)));
    return Notes.under(Rating.asked(told, heard), now);
  }

  /// The turn for a message at which Limber failed: the conversation is as it was.
  public static Turn failed(Chat chat, Instant now) {
    return Urgent.said(Notes.under(AfterWarning.failed(chat), now), Urgency.ANSWER);
  }

  private Turn answered(Chat chat, Heard heard, Instant now) {
    return switch (heard) {
      case Heard.Words words -> words(chat, words, now);
      case Heard.Command(String name, Heard.Words about) -> command(chat, name, about, now);
      case Heard.Pressed(MessageId on, Press press) -> press(chat, on, press, now);
      case Heard.UnknownPress() -> Inquiry.old(chat);
      case Heard.Located(var zones) -> Inquiry.back(subjects.located(chat, zones, now));
      case Heard.NotText() -> Inquiry.back(Turn.saying(chat, new Reply.OnlyText()));
      case Heard.InGroup _, Heard.Membership _, Heard.Woken() -> Turn.saying(chat);
    };
  }

  private Turn words(Chat chat, Heard.Words words, Instant now) {
    Optional<Control> control = controls.meant(chat, words);
    return control
        .filter(said -> said == Control.STOP || chat.place() instanceof Place.Hurting)
        .flatMap(said -> walk.told(Planning.leaving(chat), said, now))
        .or(() -> sessions.inWords(chat, words, now))
        .or(() -> planning.inWords(chat, words, now))
        .or(() -> subjects.inWords(chat, words, now))
        .or(() -> control.flatMap(other -> walk.told(chat, other, now)))
        .or(() -> subjects.notUnderstood(chat, words, now))
        .orElseGet(() ->
            Showing.asksForThisDose(chat, words.meaning())
                ? Inquiry.back(Turn.saying(chat))
                : Inquiry.back(showing.meant(chat, words)));
  }

  private Turn command(Chat chat, String name, Heard.Words about, Instant now) {
    return switch (name) {
      case "start" -> started(chat, about.text(), now);
      case "help" -> Inquiry.back(Turn.saying(chat, new Reply.Help()));
      case "exercises" -> Inquiry.back(Turn.saying(chat, new Reply.Shelves(new Shelf.Front())));
      case "exercise" ->
          Inquiry.back(
              about.text().isEmpty()
                  ? Turn.saying(chat, new Reply.Shelves(new Shelf.Front()))
                  : showing.meant(chat, about));
      case "routines" -> Inquiry.back(Turn.saying(chat, new Reply.RoutineList()));
      case AfterWarning.SIGNS_COMMAND -> Inquiry.back(showing.entry(chat, AfterWarning.SIGNS));
      case "about" -> Inquiry.back(editing.open(chat));
      case STOP_COMMAND -> walk.stop(Planning.leaving(chat), now);
      case "why" -> Inquiry.back(reasons.why(chat));
      case "progress" -> faring.shown(chat, now);
      default ->
          planning
              .command(chat, name, now)
              .map(Inquiry::back)
              .or(() -> subjects.command(chat, name, about, now))
              .orElseGet(() -> Inquiry.back(unknown(chat, about)));
    };
  }

  /// Words after a name that is no command are a question all the same.
  private Turn unknown(Chat chat, Heard.Words about) {
    return about.text().isEmpty()
        ? Turn.saying(chat, new Reply.Help())
        : showing.meant(chat, about);
  }

  /// A link leads straight to what it is about.
  private Turn started(Chat chat, String payload, Instant now) {
    return DeepLink.command(payload)
        .filter(name -> !name.equals("start"))
        .map(name -> command(chat, name, Heard.Words.none(), now))
        .orElseGet(() -> Inquiry.back(shownOrWelcome(chat, payload)));
  }

  private Turn shownOrWelcome(Chat chat, String payload) {
    return DeepLink.entry(payload)
        .filter(id -> corpus.find(id).isPresent())
        .map(id -> showing.entry(chat, id))
        .orElseGet(() -> Turn.saying(chat.introduced(), welcome(chat)));
  }

  private static Reply welcome(Chat chat) {
    return new Reply.Welcome(
        switch (chat.saidOnce().introduction()) {
          case TO_COME -> Disclaimer.SAY;
          case DONE -> Disclaimer.SAID_BEFORE;
        });
  }

  private Turn press(Chat chat, MessageId on, Press press, Instant now) {
    return switch (press) {
      case Press.Show(EntryId id) -> Inquiry.back(showing.entry(chat, id));
      case Press.Exercises() ->
          Inquiry.back(Turn.saying(chat, new Reply.Shelves(new Shelf.Front())));
      case Press.Browse(Shelf shelf) ->
          new Turn(chat, List.of(Utterance.replacing(on, new Reply.Shelves(shelf))));
      case Press.Routines() -> Inquiry.back(Turn.saying(chat, new Reply.RoutineList()));
      case Press.Help() -> Inquiry.back(Turn.saying(chat, new Reply.Help()));
      case Press.Helpful helpful -> rating.helped(chat, on, helpful);
      case Press.NotHelpful(EntryId id) -> rating.notHelpful(chat, on, id);
      case Press.AskDifferently() -> Inquiry.back(Turn.saying(chat, new Reply.HowToAsk()));
      case Press.Begin(Program program) -> walk.begin(chat, program, now);
      case Press.AboutYou(Edit.Open()) -> Inquiry.back(editing.open(chat));
      case Press.AboutYou(Edit edit) -> editing.inPlace(chat, on, edit, now);
      case Press.OnStep step -> walk.pressed(chat, step, now);
      // heard before everything else, by AfterWarning and Checking, or as the command that it is
      case Press.OnWarning _, Press.OnCheck _, Press.Tick _, Press.Do _ -> Inquiry.old(chat);
      case SessionPress session -> sessions.pressed(chat, session, now);
      case TimedPress timed -> handsFree.pressed(chat, timed, now);
      case PlanPress plan -> beside(planning.pressed(chat, on, plan, now));
      case RulePress.Why() -> Inquiry.back(reasons.why(chat));
      case ShowProgress() -> faring.shown(chat, now);
      case Press.Everyday everyday ->
          subjects.pressed(chat, on, everyday, now).orElseGet(() -> Inquiry.old(chat));
    };
  }

  /// What takes the place of a message leaves the way back where it stands.
  private static Turn beside(Turn turn) {
    return turn.replies().stream().allMatch(Utterance::isInPlace) ? turn : Inquiry.back(turn);
  }
}
