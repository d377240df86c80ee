package limber.talk;

import java.util.List;
import limber.coach.Person;
import limber.corpus.Corpus;

/// Says beneath what leads to exercise what of it is not right for this person.
final class Suiting {

  private final Corpus corpus;

  Suiting(Corpus corpus) {
    this.corpus = corpus;
  }

  /// The turn in which that is said.
  Turn suited(Turn turn) {
    Person person = Knowledge.of(corpus.intake(), turn.chat()).personWithYes();
    List<String> flags = person.flags().stream().sorted().toList();
    return flags.isEmpty()
        ? turn
        : new Turn(
            turn.chat(),
            turn.replies().stream().map(said -> said.with(suited(said.reply(), flags))).toList());
  }

  private static Reply suited(Reply reply, List<String> flags) {
    boolean leadsToExercise =
        reply instanceof Reply.Offering
            || (reply instanceof Reply.Explained(Reply.Offering _, _, _))
            || reply instanceof SessionReply.Preview;
    return leadsToExercise ? new Reply.Suited(reply, flags) : reply;
  }
}
