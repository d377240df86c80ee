package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import limber.coach.Done;
import limber.corpus.ProgressPhrase;

/// Says what somebody did, as part of a sentence.
///
/// @param voice the words
record DoneWords(Voice voice) {

  /// Sessions and minutes of walking; whoever only walked has no session to be told of.
  String of(Done done) {
    List<String> things = new ArrayList<>();
    if (done.sessions() > 0 || done.walked() == 0) {
      things.add(sessions(done.sessions()));
    }
    if (done.walked() > 0) {
      things.add(voice.words(ProgressPhrase.PROGRESS_WALKED, "time", voice.minutes(done.walked())));
    }
    return voice.list(things);
  }

  private String sessions(int count) {
    return switch (count) {
      case 0 -> voice.words(ProgressPhrase.PROGRESS_NO_SESSION);
      case 1 -> voice.words(ProgressPhrase.PROGRESS_ONE_SESSION);
      default -> voice.words(ProgressPhrase.PROGRESS_SESSIONS, "count", count);
    };
  }
}
