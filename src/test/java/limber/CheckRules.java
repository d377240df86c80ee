package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Suiting;
import limber.corpus.Corpus;
import limber.corpus.Intake.Item;
import limber.corpus.Intake.LiftedByYes;
import limber.talk.Chat;
import limber.talk.Check;
import limber.talk.Check.Asked;
import limber.talk.Heard;
import limber.talk.Press;
import limber.talk.Press.CheckWord;
import limber.talk.Question;
import limber.talk.Reply;
import limber.talk.Turn;

/// What the check before exercise holds back, kept as one looks on from outside: by what was asked
/// and pressed.
final class CheckRules {

  private static final Duration FOUR_WEEKS = Duration.ofDays(28);

  private final Corpus corpus;
  private final Suiting suiting;
  private Instant noEmergency = Instant.MIN;
  private Instant noUrgent = Instant.MIN;
  private Instant about = Instant.MIN;

  CheckRules(Corpus corpus) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
  }

  /// Whether a question of the check is open.
  static boolean asks(Chat chat) {
    return switch (chat.check().asked()) {
      case Asked.Nothing _, Asked.WithADoctor _ -> false;
      case Asked.EmergencySigns _,
          Asked.UrgentSigns _,
          Asked.About _,
          Asked.StillRight _,
          Asked.DoctorsYes _ ->
          true;
    };
  }

  /// Holds a turn against the rules.
  void hold(Chat before, Heard heard, Turn turn, Instant now) {
    note(before, heard, turn, now);
    Chat after = turn.chat();
    if (before.run().isEmpty() && after.run().isPresent()) {
      assertThat(List.of(noEmergency, noUrgent, about))
          .as("when it was asked what has to be, before %s", heard)
          .allSatisfy(then -> assertThat(then).isAfter(now.minus(FOUR_WEEKS)));
      assertThat(has(after.check()).filter(item -> needsADoctor(item, after.check())))
          .as("what a doctor has to say yes to, before %s", heard)
          .isEmpty();
    }
    after.run().ifPresent(run -> assertRight(run.left(), person(after.check()), heard));
    assertThat(asks(after) && after.run().isPresent()).as("asked in a run").isFalse();
    if (asks(after)) {
      assertAskedOrInPlace(turn, heard);
    }
  }

  private void note(Chat before, Heard heard, Turn turn, Instant now) {
    Check check = before.check();
    switch (check.asked()) {
      case Asked.EmergencySigns _ when says(heard, check, CheckWord.NONE) -> noEmergency = now;
      case Asked.UrgentSigns _ when says(heard, check, CheckWord.NONE) -> noUrgent = now;
      case Asked.StillRight _ when isStillRight(heard, check) -> about = now;
      case Asked.About _ when isDone(heard, check) -> about = now;
      case Asked _ -> {}
    }
    if (RandomTalksTest.warning(heard).isPresent()
        || turn.replies().stream().anyMatch(said -> isWarning(said.reply()))) {
      noEmergency = Instant.MIN;
      noUrgent = Instant.MIN;
    }
  }

  private static boolean says(Heard heard, Check check, CheckWord word) {
    return heard instanceof Heard.Pressed(_, Press press)
        && press.equals(new Press.OnCheck(check.number(), word));
  }

  /// In words, too: "done" is a word of routines that random talks know.
  private static boolean isDone(Heard heard, Check check) {
    return says(heard, check, CheckWord.DONE)
        || says(heard, check, CheckWord.NONE)
        || heard instanceof Heard.Words;
  }

  /// In words, too: "yes done" is a word of routines that says yes.
  private static boolean isStillRight(Heard heard, Check check) {
    return says(heard, check, CheckWord.STILL_RIGHT)
        || (heard instanceof Heard.Words(String text, _, _, _) && text.startsWith("yes"));
  }

  private static boolean isWarning(Reply reply) {
    return reply instanceof Reply.Warned
        || reply instanceof Reply.Unsettled
        || reply instanceof Reply.AskADoctorFirst;
  }

  private void assertRight(List<Prescribed> steps, Person person, Heard heard) {
    assertThat(steps)
        .as("steps after %s", heard)
        .allSatisfy(
            step -> assertThat(suiting.against(step.exercise(), person)).as("%s", step).isEmpty());
  }

  private Person person(Check check) {
    return Person.of(has(check).filter(item -> !isLifted(item, check)).toList());
  }

  private Stream<Item> has(Check check) {
    return check.told().has().stream().map(corpus.intake()::item).flatMap(Optional::stream);
  }

  private static boolean isLifted(Item item, Check check) {
    return item.meaning() instanceof LiftedByYes && check.told().allowed().contains(item.id());
  }

  private static boolean needsADoctor(Item item, Check check) {
    return (item.asksFirst() || item.sign().isPresent())
        && !check.told().allowed().contains(item.id());
  }

  /// The open question is the last thing said, or stands in the message that was changed in place.
  private static void assertAskedOrInPlace(Turn turn, Heard heard) {
    boolean inPlace = turn.replies().stream().anyMatch(said -> said.isInPlace());
    if (!inPlace) {
      Reply last = turn.replies().getLast().reply();
      assertThat(
              last instanceof Reply.CheckAsked(Question _, int number)
                  && number == turn.chat().check().number())
          .as("the open question after %s: %s", heard, last)
          .isTrue();
    }
  }
}
