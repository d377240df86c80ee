package limber.telegram;

import java.util.List;
import limber.talk.Reply;
import limber.talk.TimedReply;

/// One or more of every [TimedReply] that there is.
final class TimedReplies {

  private TimedReplies() {}

  static List<Reply> all() {
    return List.of(new TimedReply.StillThere(Replies.SECOND_STEP));
  }
}
