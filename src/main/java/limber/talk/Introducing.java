package limber.talk;

import limber.talk.Chat.Introduction;

/// Tells somebody once that Limber gives no medical advice.
final class Introducing {

  private Introducing() {}

  /// Whoever does not begin with `/start` hears once, after the first answer, that it is no medical
  /// advice. A warning stands alone, so that nothing takes its weight away; the introduction waits,
  /// and a goodbye needs none. A question that is open stands last.
  static Turn introduced(Turn turn) {
    if (turn.chat().saidOnce().introduction() == Introduction.DONE
        || warns(turn)
        || turn.forgets()) {
      return turn;
    }
    Turn introduced = turn.with(turn.chat().introduced());
    return turn.chat().check().isOpen() || Inquiry.open(turn.chat()).isPresent()
        ? introduced.after(new Reply.NoMedicalAdvice())
        : introduced.and(new Reply.NoMedicalAdvice());
  }

  private static boolean warns(Turn turn) {
    return turn.chat().caution().waiting() instanceof Caution.Waiting.Emergency
        || turn.replies().stream().anyMatch(said -> Urgent.isWarning(said.reply()));
  }
}
