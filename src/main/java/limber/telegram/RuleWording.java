package limber.telegram;

import java.util.List;
import limber.corpus.Corpus;
import limber.talk.RuleReply;

/// What the pain rule looks like.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record RuleWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(RuleReply reply) {
    return switch (reply) {
      case RuleReply.NothingDecided _ -> new Passage().say("?").under(List.of());
    };
  }
}
