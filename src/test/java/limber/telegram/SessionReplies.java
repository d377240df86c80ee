package limber.telegram;

import java.util.List;
import limber.coach.RunId;
import limber.talk.Reply;
import limber.talk.SessionReply;

/// One or more of every [SessionReply] that there is.
final class SessionReplies {

  private SessionReplies() {}

  static List<Reply> all() {
    return List.of(new SessionReply.PainAsked(new RunId(7), SessionReply.When.BEFORE));
  }
}
