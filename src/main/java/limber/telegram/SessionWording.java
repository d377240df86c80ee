package limber.telegram;

import java.util.List;
import limber.corpus.Corpus;
import limber.talk.SessionReply;

/// What the questions around a session look like.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record SessionWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(SessionReply reply) {
    return switch (reply) {
      case SessionReply.PainAsked _ -> new Passage().say("?").under(List.of());
    };
  }
}
