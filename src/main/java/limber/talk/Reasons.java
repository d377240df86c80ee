package limber.talk;

import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Session;

/// Why the next session is as it is.
final class Reasons {

  /// The row of the pain rule that decided last, and the answers that it went by.
  Turn why(Chat chat) {
    Optional<Reply> decided =
        chat.training().history().sessions().stream().flatMap(Reasons::decided).findFirst();
    return Turn.saying(chat, decided.orElseGet(RuleReply.NothingDecided::new));
  }

  private static Stream<Reply> decided(Session session) {
    return session.verdict().stream().map(verdict -> new RuleReply.Decided(session, verdict));
  }
}
