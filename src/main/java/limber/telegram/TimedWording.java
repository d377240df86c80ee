package limber.telegram;

import java.util.List;
import limber.corpus.Corpus;
import limber.talk.TimedReply;

/// What a session looks like while a timer leads through it.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record TimedWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(TimedReply reply) {
    return switch (reply) {
      case TimedReply.StillThere _ -> new Passage().say("?").under(List.of());
    };
  }
}
