package limber.telegram;

import java.util.List;
import limber.talk.Reply;
import limber.talk.RuleReply;

/// One or more of every [RuleReply] that there is.
final class RuleReplies {

  private RuleReplies() {}

  static List<Reply> all() {
    return List.of(new RuleReply.NothingDecided());
  }
}
