package limber.telegram;

import java.util.List;
import limber.coach.Milestone;
import limber.corpus.KeepingPhrase;

/// A warm line for what somebody has reached.
///
/// @param voice the phrases
record MilestoneWords(Voice voice) {

  private static final int HOUR = 60;

  /// One line each.
  List<Text> of(List<Milestone> reached) {
    return reached.stream().map(this::of).map(Text::of).toList();
  }

  private String of(Milestone milestone) {
    int count = milestone.count();
    return switch (milestone.of()) {
      case SESSIONS ->
          count == 1
              ? voice.words(KeepingPhrase.REACHED_FIRST_SESSION)
              : voice.words(KeepingPhrase.REACHED_SESSIONS, "count", count);
      case WEEKS -> voice.words(KeepingPhrase.REACHED_WEEKS, "count", count);
      case WALKED -> voice.words(KeepingPhrase.REACHED_WALKED, "time", time(count));
    };
  }

  private String time(int minutes) {
    return minutes > HOUR && minutes % HOUR == 0
        ? voice.words(KeepingPhrase.KEEPING_HOURS, "count", minutes / HOUR)
        : voice.minutes(minutes);
  }
}
