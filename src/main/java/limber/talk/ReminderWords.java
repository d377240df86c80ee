package limber.talk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import limber.coach.Later;
import limber.coach.Later.Half;
import limber.coach.Later.Hour;
import limber.coach.Reminders.Second;
import limber.corpus.ReminderWord;
import limber.talk.ReminderWish.Also;
import limber.talk.ReminderWish.Days;
import limber.talk.SaidTimes.Clear;

/// Hears in free words what somebody wants of their reminders: "remind me every weekday at 7:30",
/// "not on Sundays".
///
/// A message is about reminders when it says nothing else than the corpus's words for them, and
/// names them, or can be about nothing else where it is said. What is unclear shows the reminders
/// as they are; nothing is changed on a guess.
final class ReminderWords {

  private static final int WEEK = 7;

  private static final int LONGEST_PAUSE = 28;

  private static final int FARTHEST = 60;

  private static final Duration SHORTLY = Duration.ofHours(1);

  private static final Duration LATER_TODAY = Duration.ofHours(2);

  /// The hours that people mean by a part of the day.
  private static final Map<ReminderWord, LocalTime> PARTS =
      Map.of(
          ReminderWord.MORNING, LocalTime.of(8, 0),
          ReminderWord.AFTERNOON, LocalTime.of(15, 0),
          ReminderWord.EVENING, LocalTime.of(19, 0),
          ReminderWord.TONIGHT, LocalTime.of(20, 0),
          ReminderWord.NIGHT, LocalTime.of(21, 0));

  private final ReminderReader reader;

  ReminderWords(Map<ReminderWord, List<String>> phrases) {
    this.reader = new ReminderReader(phrases);
  }

  /// What somebody has before them who says something.
  enum Before {
    /// They were asked for a time.
    A_QUESTION,
    /// Their reminders are in view.
    THE_REMINDERS,
    /// They are reminded, day by day.
    BEING_REMINDED,
    NOTHING
  }

  /// What somebody wants of their reminders; empty where they speak of something else.
  ///
  /// @param usual when they are reminded, or would be
  Optional<ReminderWish> heard(String text, Before before, LocalTime usual) {
    return reader
        .read(text)
        .map(tokens -> new Said(tokens, SaidDays.in(tokens), TimeReading.in(tokens), usual))
        .filter(said -> said.isAboutReminders(before))
        .flatMap(Said::wish);
  }

  /// A message in which every word is known.
  private record Said(List<ReminderToken> tokens, Days days, SaidTimes times, LocalTime usual) {

    boolean isAboutReminders(Before before) {
      boolean aTime = times.clear() == Clear.A_TIME;
      boolean aPause = says(ReminderWord.PAUSE) && !times.days().isEmpty();
      boolean aRhythm = !days.isEmpty() || aTime || aPause;
      boolean aSecond = says(ReminderWord.SECOND) && says(ReminderWord.STOP, ReminderWord.NOT);
      return says(ReminderWord.REMIND)
          || switch (before) {
            case A_QUESTION -> aRhythm || !times.hours().isEmpty() || part().isPresent();
            case THE_REMINDERS -> aRhythm || aSecond;
            case BEING_REMINDED -> !days.not().isEmpty();
            case NOTHING -> false;
          };
    }

    Optional<ReminderWish> wish() {
      if (says(ReminderWord.ASK)) {
        // "remind me what ..." wants to hear something again
        return first(ReminderWord.ASK) < first(ReminderWord.REMIND) ? seen() : Optional.empty();
      }
      if (times.clear() == Clear.NO_TIME || times.hours().size() > 1) {
        return seen();
      }
      if (says(ReminderWord.SECOND)) {
        return times.hours().isEmpty() ? Optional.of(twice()) : seen();
      }
      boolean less = says(ReminderWord.STOP, ReminderWord.NOT, ReminderWord.PAUSE);
      return less ? less() : more();
    }

    private ReminderWish twice() {
      return new ReminderWish.Twice(
          says(ReminderWord.STOP, ReminderWord.NOT, ReminderWord.PAUSE) ? Second.OFF : Second.ON);
    }

    /// Not then, or not at all.
    private Optional<ReminderWish> less() {
      long stops = tokens.stream().filter(token -> token.is(ReminderWord.STOP)).count();
      if (stops > 1) {
        return seen();
      }
      if (!days.isEmpty()) {
        return weekly();
      }
      if (!times.hours().isEmpty() || part().isPresent() || !times.moments().isEmpty()) {
        return says(ReminderWord.TONIGHT) ? Optional.of(new ReminderWish.Pause(0, 1)) : seen();
      }
      if (says(ReminderWord.TODAY, ReminderWord.TOMORROW)) {
        return Optional.of(new ReminderWish.Pause(says(ReminderWord.TODAY) ? 0 : 1, 1));
      }
      if (says(ReminderWord.PAUSE, ReminderWord.WEEKS) || !times.days().isEmpty()) {
        return paused();
      }
      return Optional.of(new ReminderWish.Off());
    }

    private Optional<ReminderWish> paused() {
      int days = times.days().stream().findFirst().orElse(WEEK);
      return times.days().size() > 1 || days < 1
          ? seen()
          : Optional.of(new ReminderWish.Pause(0, Math.min(days, LONGEST_PAUSE)));
    }

    /// Then, or again.
    private Optional<ReminderWish> more() {
      boolean rhythm = !days.isEmpty() || says(ReminderWord.EVERY);
      if (rhythm && !isOnce()) {
        return weekly();
      }
      Optional<ReminderWish> once = once();
      if (once.isPresent()) {
        return once;
      }
      if (!times.hours().isEmpty() || part().isPresent()) {
        return weekly();
      }
      return says(ReminderWord.RESUME) ? Optional.of(new ReminderWish.On()) : asked();
    }

    /// "Next Friday", rather than "on Fridays".
    private boolean isOnce() {
      return says(ReminderWord.ONCE) && days.named().size() == 1 && !says(ReminderWord.EVERY);
    }

    /// One time, as far as one is named.
    private Optional<ReminderWish> once() {
      if (isOnce()) {
        DayOfWeek day = days.named().iterator().next();
        return once(new Later.On(day, hour().orElseGet(this::asUsual)));
      }
      if (says(ReminderWord.TOMORROW)) {
        return once(new Later.Ahead(1, hour().orElseGet(this::asUsual)));
      }
      if (says(ReminderWord.TODAY, ReminderWord.TONIGHT)
          || (says(ReminderWord.ONCE) && hour().isPresent())) {
        return once(
            hour()
                .<Later>map(hour -> new Later.Ahead(0, hour))
                .orElseGet(() -> new Later.After(LATER_TODAY)));
      }
      return times.hours().isEmpty() ? after() : Optional.empty();
    }

    /// "In two hours", "in three days".
    private Optional<ReminderWish> after() {
      if (says(ReminderWord.SINGLE)) {
        return Optional.of(new ReminderWish.Twice(Second.OFF));
      }
      List<Duration> moments = times.moments();
      List<Integer> ahead = times.days();
      if (moments.isEmpty() && ahead.isEmpty()) {
        return Optional.of(ReminderWord.LATER)
            .filter(this::says)
            .flatMap(_ -> once(new Later.After(SHORTLY)));
      }
      Duration length = moments.stream().reduce(Duration.ZERO, Duration::plus);
      boolean moved = says(ReminderWord.CHANGE) || (!moments.isEmpty() && !ahead.isEmpty());
      boolean far =
          ahead.size() > 1 || ahead.stream().anyMatch(days -> days > FARTHEST || days < 1);
      if (moved || far || length.toDays() > 1 || (ahead.isEmpty() && length.isZero())) {
        return seen();
      }
      return ahead.isEmpty()
          ? once(new Later.After(length))
          : once(new Later.Ahead(ahead.getFirst(), part().orElseGet(this::asUsual)));
    }

    private Hour asUsual() {
      return new Hour(usual, Half.TOLD);
    }

    private static Optional<ReminderWish> once(Later later) {
      return Optional.of(new ReminderWish.Once(later));
    }

    private Optional<ReminderWish> weekly() {
      boolean everyPart = says(ReminderWord.EVERY) && part().isPresent() && days.isEmpty();
      boolean strange =
          says(ReminderWord.EVERY)
              && (says(ReminderWord.DAYS) || !times.days().isEmpty() || !times.moments().isEmpty());
      if (strange && days.isEmpty()) {
        return seen();
      }
      Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);
      Days wanted = everyPart ? new Days(all, Set.of(), Also.ALONE) : days;
      return Optional.of(new ReminderWish.Weekly(wanted, hour()));
    }

    private Optional<Hour> hour() {
      return times.hours().stream().findFirst().or(this::part);
    }

    /// The hour of a part of the day, where one is named.
    private Optional<Hour> part() {
      return PARTS.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .filter(part -> says(part.getKey()))
          .findFirst()
          .map(part -> new Hour(part.getValue(), Half.TOLD));
    }

    private static Optional<ReminderWish> seen() {
      return Optional.of(new ReminderWish.Seen());
    }

    /// "Remind me of the bird dog" wants to hear of it again.
    private Optional<ReminderWish> asked() {
      return says(ReminderWord.OF) ? Optional.empty() : seen();
    }

    private boolean says(ReminderWord... kinds) {
      return tokens.stream().anyMatch(token -> token.is(kinds));
    }

    private int first(ReminderWord kind) {
      return IntStream.range(0, tokens.size())
          .filter(at -> tokens.get(at).is(kind))
          .findFirst()
          .orElse(tokens.size());
    }
  }
}
