package limber.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Plans.Growth;

/// Somebody's walks.
///
/// @param told how many minutes they manage on a good day and on a bad day, as far as they have
///   told; at most [#DAYS]
/// @param minutes how long a walk is now; empty until they have told both
/// @param log the walks that they have taken, newest first, at most [#MOST]
public record Walks(List<Integer> told, Optional<Integer> minutes, List<Walked> log) {

  /// How many days' minutes are asked for: a good day's and a bad day's.
  public static final int DAYS = 2;

  /// How many walks are remembered: one for each day on which [Progress] looks back.
  public static final int MOST = 7 * Progress.MOST_WEEKS;

  /// The shortest walk.
  private static final int SHORTEST = 5;

  public Walks {
    told = told.stream().limit(DAYS).toList();
    log = log.stream().limit(MOST).toList();
  }

  /// A walk that was taken.
  ///
  /// @param on the day, as its person has it
  /// @param minutes how long it was meant to be
  public record Walked(LocalDate on, int minutes) {}

  /// Of somebody who has told nothing.
  public static Walks none() {
    return new Walks(List.of(), Optional.empty(), List.of());
  }

  /// After one more day's minutes; with the second the first walk is their mean (a good day's 20
  /// and a bad day's 5 make 12), but no longer than what walks grow towards.
  public Walks telling(int more, Growth growth) {
    List<Integer> all = Stream.concat(told.stream(), Stream.of(more)).limit(DAYS).toList();
    return all.size() < DAYS
        ? new Walks(all, Optional.empty(), log)
        : new Walks(all, Optional.of(mean(all, growth)), log);
  }

  private static int mean(List<Integer> all, Growth growth) {
    int mean = (int) all.stream().mapToInt(Integer::intValue).average().orElse(SHORTEST);
    return Math.clamp(mean, 1, growth.towards());
  }

  /// As if they had told nothing of how long they manage.
  public Walks toldAnew() {
    return new Walks(List.of(), Optional.empty(), log);
  }

  /// Whether there was one on a day.
  public boolean isWalked(LocalDate day) {
    return log.stream().anyMatch(walk -> walk.on().equals(day));
  }

  /// After one on a day; a second one that day changes nothing.
  public Walks walked(LocalDate day) {
    return minutes.isEmpty() || isWalked(day)
        ? this
        : new Walks(
            told,
            minutes,
            Stream.concat(Stream.of(new Walked(day, minutes.get())), log.stream()).toList());
  }

  /// A week's step longer: by the share that the corpus gives, at least a minute, up to its end.
  Walks longer(Growth growth) {
    return at(
        minutes.map(now ->
            now >= growth.towards() ? now : Math.min(growth.towards(), now + step(now, growth))));
  }

  /// A week's step shorter, but not below the shortest walk, or what one had told.
  Walks shorter(Growth growth) {
    return at(minutes.map(now -> Math.max(Math.min(now, SHORTEST), now - step(now, growth))));
  }

  private static int step(int now, Growth growth) {
    return Math.max(1, Math.round(now * growth.percent() / 100f));
  }

  private Walks at(Optional<Integer> next) {
    return new Walks(told, next, log);
  }
}
