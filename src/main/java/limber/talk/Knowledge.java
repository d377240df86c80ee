package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.History;
import limber.coach.Person;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.talk.Check.Told;

/// What somebody has told, in the light of the intake: in the check, and around their sessions.
/// What the intake does not ask any more counts for nothing.
///
/// @param intake what is asked
/// @param told what they have told in the check
/// @param history what they have told around their sessions
record Knowledge(Intake intake, Told told, History history) {

  /// Of the person of a chat.
  static Knowledge of(Intake intake, Chat chat) {
    return new Knowledge(intake, chat.check().told(), chat.training().history());
  }

  /// What bears on exercises now: what the check told, and what their leg did of late.
  Person person() {
    return byTheCheck().lately(history);
  }

  /// The same once a yes is there that is asked for before anything begins: what can be shown, and
  /// begun, so that somebody gets as far as that question.
  Person personWithYes() {
    return byTheCheckWithYes().lately(history);
  }

  /// By the check alone, for the parts of the coach that look at the history themselves: they have
  /// to tell a leg of late from one that the check knows of.
  Person byTheCheck() {
    return Person.of(has().filter(item -> !isLifted(item)).toList());
  }

  /// By the check alone, once a yes is there that is asked for before anything begins.
  Person byTheCheckWithYes() {
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
