package limber.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Habit;
import limber.coach.Measure;
import limber.coach.Pain;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.RunId;
import limber.coach.Session;
import limber.coach.Shift;
import limber.coach.Verdict;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Level;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.Routine.Part;
import limber.talk.Reply;
import limber.talk.RuleReply;

/// One or more of every [RuleReply] that there is.
final class RuleReplies {

  static final Answers AMBER =
      new Answers(
          Optional.of(new Pain(2)),
          Optional.empty(),
          Optional.of(new Pain(4)),
          Answers.Leg.NO,
          Optional.empty(),
          Optional.empty(),
          Optional.of(Answers.Morning.A_BIT_WORSE));

  private static final Answers EVERYTHING =
      new Answers(
          Optional.of(new Pain(2)),
          Optional.of(new Pain(8)),
          Optional.of(new Pain(7)),
          Answers.Leg.SPREADING,
          Optional.of(Answers.Complaint.SHARP),
          Optional.of(Answers.Effort.HARD),
          Optional.of(Answers.Morning.MUCH_WORSE));

  private static final Prescribed DONE =
      new Prescribed(Part.CORE, Example.BIRD_DOG, Level.STANDARD);

  private RuleReplies() {}

  static List<Reply> all() {
    return List.of(
        new RuleReply.NothingDecided(),
        decided(
            AMBER,
            new Verdict("morning-a-bit-worse", Colour.AMBER, Next.LESS),
            fewer(),
            easier(),
            gone()),
        decided(EVERYTHING, new Verdict("red-again", Colour.RED, Next.SEE_SOMEONE)),
        decided(Answers.none(), new Verdict("long-gone", Colour.GREEN, Next.PROGRESS)));
  }

  static RuleReply decided(Answers answers, Verdict verdict, Shift... shifts) {
    Session session =
        new Session(
            new RunId(7),
            new Program.Entry(Example.CLASSIC),
            Instant.EPOCH,
            12,
            List.of(DONE),
            answers,
            Optional.of(verdict),
            List.of(shifts));
    return new RuleReply.Decided(session, verdict);
  }

  static Shift fewer() {
    Dose seven =
        new Dose(
            1, new Amount.Repetitions(7, Duration.ofSeconds(3)), Dose.Sides.EACH, Duration.ZERO);
    return new Shift(
        DONE,
        Optional.empty(),
        new Habit(Example.BIRD_DOG, Optional.empty(), Optional.of(new Measure.Exactly(seven))));
  }

  private static Shift easier() {
    return new Shift(
        DONE,
        Optional.empty(),
        new Habit(
            Example.BIRD_DOG,
            Optional.of(Example.HEEL_SLIDE),
            Optional.of(new Measure.AtLevel(Level.GENTLE))));
  }

  private static Shift gone() {
    return new Shift(
        new Prescribed(Part.CORE, Example.NOWHERE, Level.GENTLE),
        Optional.empty(),
        new Habit(Example.NOWHERE, Optional.empty(), Optional.empty()));
  }
}
