package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.PainRule;

/// For how long what was told about a session holds for what comes after it: a red day, and a day
/// on which nothing is made harder.
public final class Aftermath {

  /// For so long after a session that was too much there is a walk or relief, all that is done is
  /// gentle, and one exercise on its own waits. It is as long as people are told to give it before
  /// somebody looks at them, and after which the pain rule calls red lasting.
  private static final Duration RED_DAY = Duration.ofDays(2);

  /// For so long after a session in which it hurt at all nothing is made harder, though it was not
  /// too much: until a night has passed, also for who trains in the evening and at noon next.
  private static final Duration SAME_DAY = Duration.ofHours(20);

  private final Corpus corpus;
  private final PainRule rule;
  private final Judging judging;

  /// By the pain rule of a corpus.
  public Aftermath(Corpus corpus) {
    this.corpus = corpus;
    this.rule = corpus.coaching().painRule();
    this.judging = new Judging(rule);
  }

  /// The session that makes this a red day; empty where it is none. Neither what was done instead
  /// of a session ends one, nor a session of which no number was told.
  public Optional<Session> redDay(History history, Instant now) {
    return history.sessions().stream()
        .filter(judging::counts)
        .filter(session -> wasTooMuch(session) || Facts.worst(session.answers()).isPresent())
        .findFirst()
        .filter(Aftermath::wasTooMuch)
        .filter(session -> now.isBefore(session.at().plus(RED_DAY)));
  }

  /// The session for which one exercise on its own waits, for nobody is asked about their pain
  /// before it; empty where it may begin.
  public Optional<Session> holding(Program program, History history, Instant now) {
    return program.isOneExercise() && !isForRedDays(program)
        ? redDay(history, now)
        : Optional.empty();
  }

  /// Whether something is for a red day: what the pain rule names for it, and each exercise of the
  /// routines that it names.
  public boolean isForRedDays(Program program) {
    return judging.isInstead(program) || program.entry().filter(this::isPartOfRelief).isPresent();
  }

  private boolean isPartOfRelief(EntryId id) {
    return rule.instead().stream()
        .flatMap(instead -> corpus.find(instead).stream())
        .flatMap(instead -> Prescription.of(instead).stream())
        .anyMatch(step -> step.exercise().equals(id));
  }

  /// Whether what was told speaks against making anything harder now.
  ///
  /// @param answers what was said about the session that is under way
  /// @param before the sessions before it
  public boolean forbidsHarder(Answers answers, History before, Instant now) {
    return hurt(answers)
        || redDay(before, now).isPresent()
        || before.sessions().stream()
            .filter(session -> now.isBefore(session.at().plus(SAME_DAY)))
            .anyMatch(session -> hurt(session.answers()) || wasTooMuch(session));
  }

  /// Whether it hurt at all, or so much before it that the rule has nothing made harder.
  private boolean hurt(Answers answers) {
    return answers.before().filter(pain -> pain.score() >= rule.noHarderFrom()).isPresent()
        || answers.worst().filter(pain -> pain.score() > 0).isPresent()
        || answers.complaint().isPresent()
        || answers.leg() == Answers.Leg.SPREADING;
  }

  /// Whether a session was too much, by the pain rule or by the morning after it.
  static boolean wasTooMuch(Session session) {
    return session.verdict().filter(Verdict::isRed).isPresent()
        || session.answers().morning().filter(Morning.MUCH_WORSE::equals).isPresent();
  }
}
