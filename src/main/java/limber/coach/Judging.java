package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.corpus.PainRule;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Earlier;
import limber.corpus.PainRule.Next;

/// Decides by the corpus's pain rule: whether a session may begin, how it goes on when something
/// hurts, and what it means for the next one.
///
/// The rule comes from the pain-monitoring model (Thomeé 1997 for kneecaps, Silbernagel 2007 for
/// Achilles tendons); it has not been tested in backs, so it looks at the change from one's own
/// start as well, and pain that spreads down a leg comes before every number. Which numbers mean
/// what stands in pain-rule.yaml, never here.
public final class Judging {

  private final PainRule rule;

  /// A judging by the rows of a rule.
  public Judging(PainRule rule) {
    this.rule = rule;
  }

  /// What the rule says about a session.
  ///
  /// @param answers what was said about it
  /// @param before the sessions before it
  /// @param at when it ended
  public Verdict verdict(Answers answers, History before, Instant at) {
    Facts facts = Facts.of(answers, earlier(before), redFor(before, at));
    PainRule.Row row = rule.rows().stream().filter(facts::meet).findFirst().orElseThrow();
    return new Verdict(row.id(), row.light().colour(), row.light().next());
  }

  /// How a session goes on in its middle.
  ///
  /// @param answers what was said about it so far
  /// @param before the sessions before it
  public Course during(Answers answers, History before, Instant now) {
    Verdict verdict = verdict(answers, before, now);
    return switch (verdict.colour()) {
      case GREEN -> new Course.GoOn(verdict);
      case AMBER -> new Course.Ease(verdict);
      case RED -> new Course.Stop(verdict);
    };
  }

  /// Whether a session may begin: the pain that somebody has then counts as that of the session.
  ///
  /// @param answers what was said about it so far
  /// @param before the sessions before it
  public Start before(Answers answers, History before, Instant now) {
    Answers asIfOver =
        new Answers(
            Optional.empty(),
            Optional.empty(),
            answers.before(),
            answers.leg(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Verdict verdict = verdict(asIfOver, before, now);
    return verdict.colour() == Colour.RED
        ? new Start.Instead(verdict, rule.instead())
        : new Start.Begin();
  }

  /// Whether this may begin even where a session may not.
  public boolean isInstead(Program program) {
    return program.entry().filter(rule.instead()::contains).isPresent();
  }

  /// Whether the rule goes by a session: what is done instead of one, and one exercise on its own,
  /// stand between two sessions without parting them.
  boolean counts(Session session) {
    return !isInstead(session.program()) && !session.program().isOneExercise();
  }

  /// What each session was, newest first.
  private List<Set<Earlier>> earlier(History before) {
    return before.sessions().stream().filter(this::counts).map(Judging::was).toList();
  }

  private static Set<Earlier> was(Session session) {
    return session
        .verdict()
        .map(verdict ->
            switch (verdict.colour()) {
              case RED -> EnumSet.of(Earlier.RED);
              case AMBER -> EnumSet.of(Earlier.AMBER);
              case GREEN -> green(session, verdict);
            })
        .orElseGet(() -> EnumSet.noneOf(Earlier.class));
  }

  /// Green counts only once the morning after it was good.
  private static EnumSet<Earlier> green(Session session, Verdict verdict) {
    if (verdict.next() == Next.PROGRESS) {
      return EnumSet.of(Earlier.PROGRESSED);
    }
    return session
        .answers()
        .morning()
        .filter(morning -> morning == Answers.Morning.SAME_OR_BETTER)
        .map(_ -> EnumSet.of(Earlier.GREEN))
        .orElseGet(() -> EnumSet.noneOf(Earlier.class));
  }

  /// How long it has been since the first of the red sessions of late. A session of which no number
  /// was told does not end the red, for it says nothing.
  private Duration redFor(History before, Instant at) {
    return before.sessions().stream()
        .filter(this::counts)
        .takeWhile(session -> wasRed(session) || Facts.worst(session.answers()).isEmpty())
        .filter(Judging::wasRed)
        .reduce((_, older) -> older)
        .map(first -> Duration.between(first.at(), at))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  private static boolean wasRed(Session session) {
    return session.verdict().filter(Verdict::isRed).isPresent();
  }
}
