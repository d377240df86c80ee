package limber.telegram;

import java.util.List;
import limber.talk.PlanReply;
import limber.talk.Reply;

/// One or more of every [PlanReply] that there is.
final class PlanReplies {

  private PlanReplies() {}

  static List<Reply> all() {
    return List.of(new PlanReply.NoPlan());
  }
}
