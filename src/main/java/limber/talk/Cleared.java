package limber.talk;

import java.time.Instant;
import limber.coach.Program;
import limber.corpus.Corpus;
import limber.corpus.Intake;

/// Whether somebody may begin something where others read along, so that nothing can be asked or
/// changed for them: only who was asked before in their own chat, and for whom everything is right.
final class Cleared {

  private final Intake intake;
  private final Due due;
  private final Judge judge;

  Cleared(Corpus corpus) {
    this.intake = corpus.intake();
    this.due = new Due(intake);
    this.judge = new Judge(corpus);
  }

  /// Whether they may, by what they have told in their own chat.
  boolean mayBegin(Chat own, Program program, Instant now) {
    Caution caution = own.caution();
    boolean nothingWaits =
        caution.waiting() instanceof Caution.Waiting.Nothing
            && caution.asked() instanceof Caution.Asked.Nothing
            && !caution.quietAt(now);
    return nothingWaits
        && due.before(own, program, now).isEmpty()
        && judge.redDay(own, now).isEmpty()
        && Knowledge.of(intake, own).personWithYes().flags().isEmpty();
  }
}
