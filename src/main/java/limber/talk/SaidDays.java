package limber.talk;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.corpus.ReminderWord;
import limber.talk.ReminderToken.Word;
import limber.talk.ReminderWish.Also;
import limber.talk.ReminderWish.Days;

/// Hears which days of the week somebody names.
final class SaidDays {

  private SaidDays() {}

  /// The days in a message: what follows a "not" is not wanted, and "also" keeps those before.
  static Days in(List<ReminderToken> tokens) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    Set<DayOfWeek> not = EnumSet.noneOf(DayOfWeek.class);
    Set<DayOfWeek> into = named;
    for (int at = 0; at < tokens.size(); at++) {
      ReminderToken token = tokens.get(at);
      if (token.is(ReminderWord.NOT, ReminderWord.STOP, ReminderWord.PAUSE)) {
        into = not;
      } else if (token.is(ReminderWord.ALSO)) {
        into = named;
      } else {
        into.addAll(
            at > 1 && tokens.get(at - 1).is(ReminderWord.TO)
                ? through(tokens.get(at - 2), token)
                : days(token));
      }
    }
    boolean also = tokens.stream().anyMatch(token -> token.is(ReminderWord.ALSO));
    return new Days(named, not, also ? Also.BESIDE : Also.ALONE);
  }

  /// From one day through another, over the end of the week where it must.
  private static Set<DayOfWeek> through(ReminderToken first, ReminderToken last) {
    Optional<DayOfWeek> from = days(first).stream().findFirst();
    Set<DayOfWeek> to = days(last);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(to);
    if (from.isPresent() && to.size() == 1) {
      DayOfWeek end = to.iterator().next();
      for (DayOfWeek day = from.get(); day != end; day = day.plus(1)) {
        days.add(day);
      }
    }
    return days;
  }

  private static Set<DayOfWeek> days(ReminderToken token) {
    return token instanceof Word(ReminderWord kind) ? days(kind) : Set.of();
  }

  private static Set<DayOfWeek> days(ReminderWord kind) {
    Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    return switch (kind) {
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
          Set.of(DayOfWeek.valueOf(kind.name()));
      case WEEKEND -> weekend;
      case WEEKDAYS -> EnumSet.complementOf(EnumSet.copyOf(weekend));
      case EVERY_DAY -> EnumSet.allOf(DayOfWeek.class);
      default -> Set.of();
    };
  }
}
