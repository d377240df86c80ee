package limber.talk;

import java.time.Instant;
import limber.coach.LookingBack;
import limber.corpus.Corpus;

/// How somebody has fared.
final class Faring {

  private final LookingBack lookingBack;

  Faring(Corpus corpus) {
    this.lookingBack = new LookingBack(corpus);
  }

  /// What they told and did in the weeks up to now, and where it leaves them.
  Turn shown(Chat chat, Instant now) {
    return Inquiry.back(Turn.saying(chat, new ProgressShown(lookingBack.on(chat.training(), now))));
  }
}
