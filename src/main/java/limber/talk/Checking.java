package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Run;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.Intake;
import limber.talk.Check.Asked;
import limber.talk.Check.Told;
import limber.talk.Press.CheckWord;
import limber.talk.Reply.CheckEnding;

/// The check before exercise: it stands between somebody and what they want to begin until all is
/// answered that has to be.
///
/// A warning comes before it, and closes it.
final class Checking {

  private final Intake intake;
  private final Controls controls;
  private final Due due;
  private final Answering answering;

  Checking(Corpus corpus, Controls controls, Walk walk) {
    this.intake = corpus.intake();
    this.controls = controls;
    this.due = new Due(intake);
    this.answering = new Answering(intake, due, walk);
  }

  /// The turn, where what was heard is about the check.
  Optional<Turn> instead(Chat chat, Heard heard, Instant now) {
    return switch (heard) {
      case Heard.Pressed(_, Press.OnCheck press) -> Optional.of(pressed(chat, press, now));
      case Heard.Pressed(MessageId on, Press.Tick tick) -> Optional.of(ticked(chat, on, tick));
      case Heard.Words words when chat.check().isOpen() -> inWords(chat, words.text(), now);
      case Heard.Command(String name, _) when chat.check().isOpen() && name.equals("stop") ->
          Optional.of(Answering.ended(chat, CheckEnding.STOPPED));
      case Heard.Words _,
          Heard.Command _,
          Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _,
          Heard.Woken _ ->
          Optional.empty();
    };
  }

  /// A button of an earlier question is told apart, not obeyed.
  private Turn pressed(Chat chat, Press.OnCheck press, Instant now) {
    return Optional.of(chat)
        .filter(_ -> chat.check().isOpen(press.number()))
        .flatMap(open -> answering.answered(open, press.word(), now))
        .orElseGet(() -> Questions.again(chat));
  }

  private Optional<Turn> inWords(Chat chat, String text, Instant now) {
    return controls.heardIn(text).filter(Control.STOP::equals).isPresent()
        ? Optional.of(Answering.ended(chat, CheckEnding.STOPPED))
        : CheckWords.in(text, chat.check().asked())
            .flatMap((CheckWord word) -> answering.answered(chat, word, now));
  }

  private Turn ticked(Chat chat, MessageId on, Press.Tick tick) {
    Check check = chat.check();
    if (!check.isOpen(tick.number()) || !(check.asked() instanceof Asked.About(int page, _))) {
      return Questions.again(chat);
    }
    Told told = check.told();
    Told next =
        intake.item(tick.item()).map(item -> told.marking(item.id(), tick.mark())).orElse(told);
    Reply asked = new Reply.CheckAsked(new Question.About(page, next.has()), check.number());
    return new Turn(chat.checked(check.telling(next)), List.of(Utterance.replacing(on, asked)));
  }

  /// A turn in which nothing begins before the check is answered, and after which an open question
  /// comes again.
  Turn held(Chat before, Turn turn, Instant now) {
    return askedAgain(before, withCaution(before.caution(), unlessDue(before, turn, now)));
  }

  /// Keeps an exercise from beginning while there is something to ask, whichever way it was begun.
  private Turn unlessDue(Chat before, Turn turn, Instant now) {
    Optional<Run> begun = turn.chat().run().filter(_ -> before.run().isEmpty());
    Chat still = before.cautious(turn.chat().caution()).checked(turn.chat().check());
    return begun.flatMap(run -> due.before(still, run.program(), now)).orElse(turn);
  }

  /// After a warning whether there are signs has to be asked anew, and no question is open; after a
  /// doctor's yes, what waited for it is allowed.
  private static Turn withCaution(Caution before, Turn turn) {
    Chat chat = turn.chat();
    Check check = chat.check();
    if (isWarned(before, chat.caution())) {
      Check next = check.isOpen() ? check.closed() : check;
      return turn.with(chat.checked(next.telling(check.told().unsureOfSigns())));
    }
    boolean isSettled = before.noticed().isPresent() && chat.caution().noticed().isEmpty();
    return isSettled && check.asked() instanceof Asked.WithADoctor(var items)
        ? turn.with(chat.checked(check.closed().telling(check.told().allowing(items))))
        : turn;
  }

  private static boolean isWarned(Caution before, Caution after) {
    boolean ofTheBody = after.noticed().isPresent() && !after.noticed().equals(before.noticed());
    return ofTheBody || !after.quiet().equals(before.quiet());
  }

  private static boolean asksInDoubt(Turn turn) {
    return turn.replies().stream().anyMatch(said -> said.reply() instanceof Reply.InDoubt);
  }

  /// A page that was turned in place stands where it stood; all else has come after the question.
  private static Turn askedAgain(Chat before, Turn turn) {
    boolean stays = before.check().equals(turn.chat().check());
    boolean inPlace = turn.replies().stream().anyMatch(said -> said.isInPlace());
    return Questions.open(turn.chat())
        .filter(_ -> stays && !inPlace && !asksInDoubt(turn))
        .filter(asked -> turn.replies().stream().noneMatch(said -> said.reply().equals(asked)))
        .map(turn::and)
        .orElse(turn);
  }
}
