package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Person;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.talk.Check.Told;

/// What somebody has told, in the light of the intake. What the intake does not ask any more counts
/// for nothing.
///
/// @param intake what is asked
/// @param told what they have told
record Knowledge(Intake intake, Told told) {

  /// What about them bears on exercises now.
  Person person() {
    return Person.of(has().filter(item -> !isLifted(item)).toList());
  }

  /// What bears on them once a yes is there that is asked for before anything begins: what can be
  /// shown, and begun, so that somebody gets as far as that question.
  Person personWithYes() {
    return Person.afterYes(has().toList());
  }

  private boolean isLifted(Item item) {
    return item.meaning() instanceof Intake.LiftedByYes && isAllowed(item);
  }

  /// What needs a doctor before any exercise, and has not had their yes.
  List<Item> forADoctor() {
    return has().filter(item -> item.sign().isPresent() && !isAllowed(item)).toList();
  }

  /// For what nobody has said yes to exercise yet who has to.
  List<Item> withoutYes() {
    return has().filter(item -> item.asksFirst() && !isAllowed(item)).toList();
  }

  private boolean isAllowed(Item item) {
    return told.allowed().contains(item.id());
  }

  private Stream<Item> has() {
    return told.has().stream().map(intake::item).flatMap(Optional::stream);
  }
}
