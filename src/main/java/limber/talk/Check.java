package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.coach.Program;

/// What somebody is asked before exercise begins, and what they have told about themselves.
///
/// @param asked the question that is open
/// @param told what they have told
/// @param number how often something was asked; a button that carries an earlier number is an old
///   one
public record Check(Asked asked, Told told, int number) {

  /// For how long an answer holds.
  public static final Duration HOLDS = Duration.ofDays(28);

  /// The question that was asked last and not answered yet; each knows what is to begin after it.
  public sealed interface Asked {

    /// None.
    record Nothing() implements Asked {}

    /// Whether there is a sign that needs help at once.
    record EmergencySigns(Program toBegin) implements Asked {}

    /// Whether there is a sign that a doctor should see soon.
    record UrgentSigns(Program toBegin) implements Asked {}

    /// What is true for somebody, page by page.
    ///
    /// @param page from 0
    record About(int page, Program toBegin) implements Asked {}

    /// Whether what they told some time ago is still right.
    record StillRight(Program toBegin) implements Asked {}

    /// Whether a doctor, midwife or surgeon has said that exercise is fine.
    ///
    /// @param items for what their yes is needed
    record DoctorsYes(List<String> items, Program toBegin) implements Asked {
      public DoctorsYes {
        items = List.copyOf(items);
      }
    }

    /// None; these things about somebody are with their doctor, for whom exercise waits.
    record WithADoctor(List<String> items) implements Asked {
      public WithADoctor {
        items = List.copyOf(items);
      }
    }
  }

  /// What somebody has told.
  ///
  /// @param noEmergency when they said last that they have no sign that needs help at once
  /// @param noUrgent when they said last that they have no sign that a doctor should see soon
  /// @param about when they said last what is true for them
  /// @param has what is true for them, as the items of the intake are called
  /// @param allowed those of them with which a doctor has said yes to exercise
  public record Told(
      Optional<Instant> noEmergency,
      Optional<Instant> noUrgent,
      Optional<Instant> about,
      List<String> has,
      List<String> allowed) {
    public Told {
      has = List.copyOf(has);
      allowed = List.copyOf(allowed);
    }

    /// Nothing was told.
    public static Told nothing() {
      return new Told(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    Told withoutEmergency(Instant now) {
      return new Told(Optional.of(now), noUrgent, about, has, allowed);
    }

    Told withoutUrgent(Instant now) {
      return new Told(noEmergency, Optional.of(now), about, has, allowed);
    }

    Told about(Instant now) {
      return new Told(noEmergency, noUrgent, Optional.of(now), has, allowed);
    }

    /// After a warning: whether there are signs is to be asked anew.
    Told unsureOfSigns() {
      return new Told(Optional.empty(), Optional.empty(), about, has, allowed);
    }

    /// After something became true, or is not true any more. A doctor's yes was for what was true
    /// then, so that it does not outlive it.
    Told marking(String item, Press.Mark mark) {
      return switch (mark) {
        case SET -> new Told(noEmergency, noUrgent, about, joined(has, List.of(item)), allowed);
        case CLEARED ->
            new Told(noEmergency, noUrgent, about, without(item, has), without(item, allowed));
      };
    }

    /// After a doctor has said yes to exercise with these.
    Told allowing(List<String> items) {
      List<String> known = items.stream().filter(has::contains).toList();
      return new Told(noEmergency, noUrgent, about, has, joined(allowed, known));
    }

    private static List<String> joined(List<String> some, List<String> more) {
      return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<String> without(String item, List<String> some) {
      return some.stream().filter(Predicate.not(item::equals)).toList();
    }
  }

  /// Nothing was asked yet.
  public static Check none() {
    return new Check(new Asked.Nothing(), Told.nothing(), 0);
  }

  /// After a question, which is the only open one.
  Check asking(Asked question) {
    return new Check(question, told, number + 1);
  }

  /// After the open question was answered, or is not open any more.
  Check closed() {
    return asking(new Asked.Nothing());
  }

  /// After something more was told; the open question stays open.
  Check telling(Told more) {
    return new Check(asked, more, number);
  }

  /// What is to begin once the open question is answered; none where no question is open.
  Optional<Program> toBegin() {
    return switch (asked) {
      case Asked.Nothing() -> Optional.empty();
      case Asked.EmergencySigns(Program program) -> Optional.of(program);
      case Asked.UrgentSigns(Program program) -> Optional.of(program);
      case Asked.About(int _, Program program) -> Optional.of(program);
      case Asked.StillRight(Program program) -> Optional.of(program);
      case Asked.DoctorsYes(var _, Program program) -> Optional.of(program);
      case Asked.WithADoctor _ -> Optional.empty();
    };
  }

  /// Whether a question is open.
  boolean isOpen() {
    return toBegin().isPresent();
  }

  /// Whether the question to which a button of that number belongs is open.
  boolean isOpen(int ofButton) {
    return isOpen() && number == ofButton;
  }

  /// Whether an answer that was given then still holds.
  static boolean holds(Optional<Instant> then, Instant now) {
    return then.filter(at -> now.isBefore(at.plus(HOLDS))).isPresent();
  }
}
