package limber.talk;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import limber.coach.Later.Half;
import limber.coach.Later.Hour;
import limber.corpus.ReminderWord;
import limber.talk.ReminderToken.Digits;
import limber.talk.ReminderToken.Word;
import limber.talk.SaidTimes.Clear;
import org.jspecify.annotations.Nullable;

/// Reads the times of day and lengths of time in a message, from left to right.
final class TimeReading {

  private static final int NOON = 12;

  /// Up to this hour a time of which nothing else is said is meant in the afternoon.
  private static final int NOBODY_IS_UP = 4;

  private final List<ReminderToken> all;
  private final Deque<ReminderToken> left;
  private final List<Hour> hours = new ArrayList<>();
  private final List<Duration> moments = new ArrayList<>();
  private final List<Integer> days = new ArrayList<>();
  private final Set<Clear> clear = EnumSet.of(Clear.A_NUMBER);

  private TimeReading(List<ReminderToken> tokens) {
    this.all = tokens;
    this.left = new ArrayDeque<>(tokens);
  }

  /// The times in a message.
  static SaidTimes in(List<ReminderToken> tokens) {
    TimeReading reading = new TimeReading(tokens);
    while (!reading.left.isEmpty()) {
      reading.next();
    }
    reading.alone();
    // the gravest comes last
    return new SaidTimes(
        reading.hours, reading.moments, reading.days, Collections.max(reading.clear));
  }

  private void next() {
    if (takes(ReminderWord.HALF_PAST)) {
      takes(ReminderWord.A);
      if (takes(ReminderWord.HOURS)) {
        moments.add(Duration.ofMinutes(30));
      } else {
        past(30);
      }
    } else if (takes(ReminderWord.QUARTER_PAST)) {
      past(15);
    } else if (takes(ReminderWord.QUARTER_TO)) {
      past(-15);
    } else if (left.peek() instanceof Digits(int hour, OptionalInt minute) && minute.isPresent()) {
      left.remove();
      clear.add(Clear.A_TIME);
      hour(hour, minute.getAsInt());
    } else if (takes(ReminderWord.A)) {
      counted(1);
    } else {
      number().ifPresentOrElse(this::hourOrCount, left::remove);
    }
  }

  private void past(int minutes) {
    clear.add(Clear.A_TIME);
    Optional<Integer> hour = number();
    if (hour.isEmpty()) {
      clear.add(Clear.NO_TIME);
    } else if (minutes < 0) {
      hour(hour.get() == 0 ? 23 : hour.get() - 1, 60 + minutes);
    } else {
      hour(hour.get(), minutes);
    }
  }

  /// After a number: how many of something, or an hour with minutes or without.
  private void hourOrCount(int number) {
    if (!counted(number)) {
      Optional<Integer> minute = minute();
      minute.ifPresent(_ -> clear.add(Clear.A_TIME));
      hour(number, minute.orElse(0));
    }
  }

  /// Whether something is counted.
  private boolean counted(int number) {
    if (takes(ReminderWord.MINUTES)) {
      moments.add(Duration.ofMinutes(number));
    } else if (takes(ReminderWord.HOURS)) {
      moments.add(Duration.ofHours(number));
    } else if (takes(ReminderWord.DAYS)) {
      days.add(number);
    } else if (takes(ReminderWord.WEEKS)) {
      days.add(7 * Math.min(number, 99));
    } else {
      return false;
    }
    return true;
  }

  /// "Seven thirty".
  private Optional<Integer> minute() {
    ReminderToken next = left.peek();
    boolean inDigits =
        next instanceof Digits(int number, OptionalInt minute)
            && minute.isEmpty()
            && number >= 10
            && number < 60;
    boolean inWords =
        next != null && next.is(ReminderWord.FIFTEEN, ReminderWord.THIRTY, ReminderWord.FORTY_FIVE);
    return inDigits || inWords ? number() : Optional.empty();
  }

  private void hour(int hour, int minute) {
    if (hour > 23 || minute > 59) {
      clear.add(Clear.NO_TIME);
    } else if (takes(ReminderWord.AM)) {
      told(hour % NOON == 0 ? 0 : hour, minute);
    } else if (takes(ReminderWord.PM) || (hour < NOON && afterNoon())) {
      told(hour < NOON ? hour + NOON : hour, minute);
    } else if (says(ReminderWord.NIGHT)) {
      told(hour > 5 && hour < NOON ? hour + NOON : hour % NOON == 0 ? 0 : hour, minute);
    } else if (says(ReminderWord.MORNING)) {
      told(hour, minute);
    } else if (hour > 0 && hour <= NOBODY_IS_UP) {
      hours.add(new Hour(LocalTime.of(hour + NOON, minute), Half.TOLD));
    } else {
      hours.add(new Hour(LocalTime.of(hour, minute), hour < NOON ? Half.EITHER : Half.TOLD));
    }
  }

  private boolean afterNoon() {
    return says(ReminderWord.AFTERNOON, ReminderWord.EVENING, ReminderWord.TONIGHT);
  }

  private void told(int hour, int minute) {
    clear.add(Clear.A_TIME);
    hours.add(new Hour(LocalTime.of(hour, minute), Half.TOLD));
  }

  /// "Noon" and "midnight" are times where no other is named.
  private void alone() {
    if (hours.isEmpty() && says(ReminderWord.NOON)) {
      told(NOON, 0);
    } else if (hours.isEmpty() && says(ReminderWord.MIDNIGHT)) {
      told(0, 0);
    }
  }

  private Optional<Integer> number() {
    Optional<Integer> number =
        Optional.ofNullable(left.peek()).flatMap(token -> Optional.ofNullable(number(token)));
    number.ifPresent(_ -> left.remove());
    return number;
  }

  private static @Nullable Integer number(ReminderToken token) {
    return switch (token) {
      case Digits(int number, OptionalInt minute) -> minute.isEmpty() ? number : null;
      case Word(ReminderWord kind) ->
          switch (kind) {
            case ONE -> 1;
            case FIFTEEN -> 15;
            case THIRTY -> 30;
            case FORTY_FIVE -> 45;
            case TWO -> 2;
            case THREE -> 3;
            case FOUR -> 4;
            case FIVE -> 5;
            case SIX -> 6;
            case SEVEN -> 7;
            case EIGHT -> 8;
            case NINE -> 9;
            case TEN -> 10;
            case ELEVEN -> 11;
            case TWELVE -> 12;
            default -> null;
          };
    };
  }

  private boolean takes(ReminderWord kind) {
    boolean stands = !left.isEmpty() && left.element().is(kind);
    if (stands) {
      left.remove();
    }
    return stands;
  }

  private boolean says(ReminderWord... kinds) {
    return all.stream().anyMatch(token -> token.is(kinds));
  }
}
