package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Leg;
import limber.coach.History;
import limber.coach.Pain;
import limber.coach.Program;
import limber.coach.Verdict;
import limber.coach.Verdict.Colour;
import limber.coach.Verdict.Next;
import limber.corpus.EntryId;

/// What the pain rule says, to those who lead a session.
final class Judge {

  /// What there is instead of a session on a day that is red.
  static final List<EntryId> INSTEAD =
      List.of(EntryId.of("exercise/walking"), EntryId.of("routine/flare-up-relief"));

  private static final int RED_FROM = 6;
  private static final int RED_RISE = 3;
  private static final int GREEN_TO = 2;

  /// What the rule says about a session; empty where nothing was told.
  Optional<Verdict> verdict(Answers answers, History before) {
    return answers.equals(Answers.none()) ? Optional.empty() : Optional.of(verdict(answers));
  }

  /// What the rule says about what was told at one moment.
  Verdict verdict(Answers answers) {
    return switch (colour(answers)) {
      case GREEN -> new Verdict("green", Colour.GREEN, Next.REPEAT);
      case AMBER -> new Verdict("amber", Colour.AMBER, Next.LESS);
      case RED -> new Verdict("red", Colour.RED, Next.STOP);
    };
  }

  /// What follows at once in the middle of a step.
  During during(Answers moment) {
    return switch (colour(moment)) {
      case GREEN -> During.GO_ON;
      case AMBER -> During.EASE;
      case RED -> During.STOP;
    };
  }

  /// What can follow in the middle of a step.
  enum During {
    GO_ON,
    EASE,
    STOP
  }

  /// Whether something may begin on a day like this.
  boolean allows(Verdict verdict, Program program) {
    return verdict.colour() != Colour.RED || isInstead(program);
  }

  /// Whether something is what there is instead of a session on a day that is red.
  static boolean isInstead(Program program) {
    return program.entry().filter(INSTEAD::contains).isPresent();
  }

  private static Colour colour(Answers answers) {
    int most =
        Math.max(
            answers.worst().map(Pain::score).orElse(0), answers.after().map(Pain::score).orElse(0));
    int start = answers.before().map(Pain::score).orElse(most);
    boolean red =
        answers.leg() == Leg.SPREADING
            || answers.complaint().equals(Optional.of(Answers.Complaint.SHARP))
            || answers.morning().equals(Optional.of(Answers.Morning.MUCH_WORSE))
            || Math.max(most, start) >= RED_FROM
            || most - start >= RED_RISE;
    boolean amber = (most > GREEN_TO && most > start) || answers.complaint().isPresent();
    return red ? Colour.RED : amber ? Colour.AMBER : Colour.GREEN;
  }
}
