package limber.talk;

import java.time.Instant;
import java.util.Optional;

/// Plans: what somebody does today and this week, and the routines of their own.
final class Planning {

  /// A button about a plan.
  Turn pressed(Chat chat, MessageId on, PlanPress press, Instant now) {
    return Turn.saying(chat, new PlanReply.NoPlan());
  }

  /// A command about plans; empty where it is none.
  Optional<Turn> command(Chat chat, String name, Instant now) {
    return Optional.empty();
  }

  /// Words that are meant for what is open about a plan, such as the name of a routine.
  Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return Optional.empty();
  }
}
