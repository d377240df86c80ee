package limber.coach;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import limber.corpus.Intake;
import limber.corpus.PainRule.Colour;
import limber.corpus.Term;

/// What is known about somebody that bears on exercises, and no more.
///
/// @param flags what speaks against exercises, as ids of the vocabulary's flags
public record Person(Set<String> flags) {

  /// The flag of people whose pain runs down a leg.
  private static final String LEG_PAIN = "leg-pain";

  public Person {
    flags = Set.copyOf(flags);
  }

  /// Somebody of whom nothing is known that speaks against any exercise.
  public static Person unknown() {
    return new Person(Set.of());
  }

  /// Somebody of whom these items of the intake are so, and no doctor has said yes.
  public static Person of(Collection<Intake.Item> items) {
    return new Person(
        items.stream()
            .flatMap(item -> item.flag().stream())
            .map(Term::id)
            .collect(Collectors.toSet()));
  }

  /// Somebody of whom these items of the intake are so, and whose doctor, midwife or surgeon has
  /// said yes: what that yes lifts no longer counts.
  public static Person afterYes(Collection<Intake.Item> items) {
    return of(
        items.stream().filter(item -> !(item.meaning() instanceof Intake.LiftedByYes)).toList());
  }

  /// Whether a flag counts for this person.
  boolean has(Term flag) {
    return flags.contains(flag.id());
  }

  /// The same person with what their sessions have told: once pain has spread down a leg, their leg
  /// counts until they say otherwise about a session that is green. So no press-up waits for them
  /// before it has drawn back.
  public Person lately(History history) {
    return history.sessions().stream()
            .filter(Person::tellsOfTheLeg)
            .findFirst()
            .filter(session -> session.answers().leg() == Answers.Leg.SPREADING)
            .isPresent()
        ? with(LEG_PAIN)
        : this;
  }

  private static boolean tellsOfTheLeg(Session session) {
    return switch (session.answers().leg()) {
      case SPREADING -> true;
      case NO -> session.verdict().filter(verdict -> verdict.colour() == Colour.GREEN).isPresent();
      case NOT_SAID -> false;
    };
  }

  /// The same person with one more flag.
  Person with(String flag) {
    Set<String> more = new HashSet<>(flags);
    more.add(flag);
    return new Person(more);
  }
}
