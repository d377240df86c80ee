package limber.telegram;

import java.util.List;
import limber.corpus.Corpus;
import limber.talk.PlanReply;

/// What plans look like.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record PlanWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(PlanReply reply) {
    return switch (reply) {
      case PlanReply.NoPlan _ -> new Passage().say("?").under(List.of());
    };
  }
}
