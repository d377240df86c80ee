package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;

/// Sessions and walks of some weeks, told by hand. Days are those of Vienna, an hour ahead of
/// Greenwich.
final class Weeks {

  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  private static final Prescribed BRIDGE = step("exercise/bridge");
  private static final Prescribed WALK = step("exercise/walking");

  private final List<Session> sessions = new ArrayList<>();
  private final List<Walks.Walked> walks = new ArrayList<>();

  /// A session so many days ago, at noon.
  Weeks session(int ago, int before, int after) {
    return session(
        NOW.minus(Duration.ofDays(ago)),
        Answers.none().before(new Pain(before)).after(new Pain(after)));
  }

  Weeks session(Instant at, Answers answers) {
    return session(at, answers, 20, BRIDGE);
  }

  /// A session in which nothing was told, and somebody walked.
  Weeks walkingSession(int ago, long minutes) {
    return session(NOW.minus(Duration.ofDays(ago)), Answers.none(), minutes, WALK, BRIDGE);
  }

  /// A session that could not begin.
  Weeks held(int ago, int before) {
    return session(
        NOW.minus(Duration.ofDays(ago)), Answers.none().before(new Pain(before)), 1, List.of());
  }

  Weeks morning(int ago, Morning morning) {
    return session(NOW.minus(Duration.ofDays(ago)), Answers.none().morning(morning));
  }

  Weeks walk(int ago, int minutes) {
    walks.addFirst(new Walks.Walked(TODAY.minusDays(ago), minutes));
    return this;
  }

  private Weeks session(Instant at, Answers answers, long minutes, Prescribed... done) {
    return session(at, answers, minutes, List.of(done));
  }

  private Weeks session(Instant at, Answers answers, long minutes, List<Prescribed> done) {
    sessions.add(
        new Session(
            new RunId(sessions.size() + 1),
            Past.CLASSIC,
            at,
            minutes,
            done,
            answers,
            Optional.empty()));
    return this;
  }

  /// What is remembered of them in Vienna.
  Training training() {
    return training(VIENNA);
  }

  Training training(ZoneId zone) {
    History history = History.none();
    for (Session session : sessions) {
      history = history.with(session);
    }
    return Training.none()
        .with(history)
        .with(Wishes.none().in(zone))
        .with(Planned.none().with(new Walks(List.of(), Optional.empty(), walks)));
  }

  private static Prescribed step(String exercise) {
    return new Prescribed(Part.CORE, EntryId.of(exercise), Level.GENTLE);
  }
}
