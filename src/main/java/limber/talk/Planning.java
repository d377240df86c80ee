package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Remaking;
import limber.coach.Training;
import limber.corpus.Corpus;

/// Plans: what somebody does today and this week, and the routines of their own.
///
/// A week that has begun is made anew before anything about it is shown; nothing is said unasked.
final class Planning {

  private final Corpus corpus;
  private final Remaking remaking;
  private final PlanMaking making;
  private final DayShowing day;
  private final OwnMaking own;

  Planning(Corpus corpus) {
    this.corpus = corpus;
    this.remaking = new Remaking(corpus.plans());
    this.making = new PlanMaking(corpus.plans());
    this.day = new DayShowing(corpus);
    this.own = new OwnMaking(corpus);
  }

  /// A button about a plan. What it shows takes the place of the message that bore it, but for the
  /// first look at a new week, which is told before it.
  Turn pressed(Chat chat, MessageId on, PlanPress press, Instant now) {
    if (corpus.plans().isEmpty()) {
      return Turn.saying(chat, new Reply.Gone());
    }
    return switch (press) {
      case PlanPress.ShowToday() -> inPlace(on, today(chat, now));
      case PlanPress.ShowPlan() -> inPlace(on, plan(chat, now));
      case PlanPress.SetUp setUp -> inPlace(on, making.setUp(chat, setUp, now));
      case PlanPress.Change(var setting) -> inPlace(on, making.ask(chat, setting));
      case PlanPress.Choose choice -> inPlace(on, making.choose(chat, choice));
      case PlanPress.Swap() -> inPlace(on, day.swap(chat, now));
      case PlanPress.SwapOut(var exercise) -> inPlace(on, day.swapOut(chat, exercise, now));
      case PlanPress.WalkMinutes(int minutes) -> inPlace(on, day.tell(chat, minutes));
      case PlanPress.WalkAnew() -> inPlace(on, day.anew(chat));
      case PlanPress.Walked() -> inPlace(on, day.walked(chat, now));
      case PlanPress.Mine() -> inPlace(on, own.all(chat));
      case PlanPress.NewOwn() -> inPlace(on, own.fresh(chat));
      case PlanPress.OnOwn(int number, var move) -> inPlace(on, own.move(chat, number, move, now));
      case PlanPress.Pick pick -> inPlace(on, own.pick(chat, pick));
      case PlanPress.Put put -> inPlace(on, own.put(chat, put));
    };
  }

  /// Only the last message takes the place; what is said before it is new.
  private static Turn inPlace(MessageId on, Turn turn) {
    List<Utterance> replies = turn.replies();
    return replies.size() == 1
        ? new Turn(turn.chat(), List.of(Utterance.replacing(on, replies.getFirst().reply())))
        : turn;
  }

  /// A command about plans; empty where it is none.
  Optional<Turn> command(Chat chat, String name, Instant now) {
    if (corpus.plans().isEmpty()) {
      return Optional.empty();
    }
    return switch (name) {
      case "today" -> Optional.of(today(chat, now));
      case "plan" -> Optional.of(plan(chat, now));
      case "mine" -> Optional.of(own.all(chat));
      default -> Optional.empty();
    };
  }

  /// Words that are meant for what is open about a plan: the name of a routine.
  Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return own.named(chat, words.text(), now);
  }

  /// The chat after somebody wants to stop: what they type next is no name.
  static Chat leaving(Chat chat) {
    return OwnMaking.leaving(chat);
  }

  private Turn today(Chat chat, Instant now) {
    return remade(chat, now)
        .map(turn -> turn.then(day.today(turn.chat(), now)))
        .orElseGet(() -> day.today(chat, now));
  }

  /// The plan says itself what its week has changed.
  private Turn plan(Chat chat, Instant now) {
    return PlanMaking.show(remade(chat, now).map(Turn::chat).orElse(chat));
  }

  /// What has changed, where a week has begun.
  private Optional<Turn> remade(Chat chat, Instant now) {
    return remaking.remade(chat.training(), now).map(next -> remade(chat, next));
  }

  private static Turn remade(Chat chat, Training next) {
    return next.planned()
        .plan()
        .map(plan ->
            Turn.saying(
                chat.training(next),
                new PlanReply.WeekMade(plan.week(), next.planned().walks().minutes())))
        .orElseGet(() -> Turn.saying(chat));
  }
}
