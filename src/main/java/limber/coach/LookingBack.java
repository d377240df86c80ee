package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryId;
import limber.corpus.Exercise;

/// Looks back on what somebody has told and done.
///
/// Weeks are counted back from today, seven days each, so that the last one is as long as all
/// others and no Monday makes it look like a fall.
public final class LookingBack {

  private static final EntryId WALKING = EntryId.of("exercise/walking");

  private static final int WEEK = 7;

  private final Corpus corpus;

  /// Looks back with what `corpus` says of how long a walk is.
  public LookingBack(Corpus corpus) {
    this.corpus = corpus;
  }

  /// How somebody has fared in the weeks up to a time.
  public Progress on(Training training, Instant now) {
    Wishes wishes = training.wishes();
    LocalDate today = Day.of(now, wishes);
    List<Session> sessions = training.history().sessions().reversed();
    List<Walks.Walked> walks = training.planned().walks().log();
    int weeks = weeks(sessions.stream().map(one -> dayOf(one, wishes)).toList(), walks, today);
    LocalDate since = today.minusWeeks(weeks);
    List<Felt> felt =
        felt(sessions, wishes).stream().filter(day -> day.on().isAfter(since)).toList();
    return new Progress(today, felt, trend(felt), done(sessions, walks, wishes, today, weeks));
  }

  private static LocalDate dayOf(Session session, Wishes wishes) {
    return Day.of(session.at(), wishes);
  }

  /// How many weeks there is something to see in. Where as many sessions are remembered as can be,
  /// earlier ones are forgotten, so that only the weeks are shown of which all is known.
  private static int weeks(List<LocalDate> sessions, List<Walks.Walked> walks, LocalDate today) {
    Optional<LocalDate> first =
        Stream.concat(sessions.stream(), walks.stream().map(Walks.Walked::on))
            .min(LocalDate::compareTo);
    int all = first.map(day -> ago(day, today) / WEEK + 1).orElse(0);
    int known =
        sessions.size() < History.MOST
            ? Progress.MOST_WEEKS
            : Math.max(1, ago(sessions.getFirst(), today) / WEEK);
    return Math.min(Math.min(all, known), Progress.MOST_WEEKS);
  }

  /// A day that is still to come is today: whoever travels may have been ahead.
  private static int ago(LocalDate day, LocalDate today) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
  }

  private static List<Felt> felt(List<Session> sessions, Wishes wishes) {
    Map<LocalDate, List<Answers>> byDay =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    one -> dayOf(one, wishes),
                    TreeMap::new,
                    Collectors.mapping(Session::answers, Collectors.toList())));
    return byDay.entrySet().stream()
        .map(day -> felt(day.getKey(), day.getValue()))
        .filter(day -> !day.isSilent())
        .toList();
  }

  private static Felt felt(LocalDate day, List<Answers> answers) {
    List<Answers> lastFirst = answers.reversed();
    return new Felt(
        day,
        first(answers, Answers::before),
        first(lastFirst, Answers::after),
        first(lastFirst, Answers::morning));
  }

  private static <T> Optional<T> first(List<Answers> of, Function<Answers, Optional<T>> answer) {
    return of.stream().map(answer).flatMap(Optional::stream).findFirst();
  }

  private static Trend trend(List<Felt> days) {
    List<TheilSen.Point> told =
        days.stream()
            .flatMap(day ->
                day.before().map(pain -> new TheilSen.Point(day.on(), pain.score())).stream())
            .toList();
    return told.size() < TheilSen.FEWEST
        ? new Trend.TooEarly(TheilSen.FEWEST - told.size())
        : TheilSen.through(told);
  }

  private List<Done> done(
      List<Session> sessions, List<Walks.Walked> walks, Wishes wishes, LocalDate today, int weeks) {
    List<Done> done = new ArrayList<>(Collections.nCopies(weeks, new Done(0, 0)));
    sessions.forEach(one -> add(done, ago(dayOf(one, wishes), today), done(one)));
    walks.forEach(walk -> add(done, ago(walk.on(), today), new Done(0, walk.minutes())));
    return done;
  }

  private static void add(List<Done> weeks, int ago, Done more) {
    int week = weeks.size() - 1 - ago / WEEK;
    if (week >= 0) {
      weeks.set(week, weeks.get(week).and(more));
    }
  }

  /// A session that could not begin is remembered too, but is none that was done.
  Done done(Session session) {
    return session.done().isEmpty() ? new Done(0, 0) : new Done(1, walked(session));
  }

  /// Nobody has walked longer than the session took, however soon they said that they were done.
  private int walked(Session session) {
    Duration walked =
        session.done().stream().map(this::walked).reduce(Duration.ZERO, Duration::plus);
    return (int) Math.min(walked.toMinutes(), session.minutes());
  }

  private Duration walked(Prescribed step) {
    return Optional.of(step.exercise())
        .filter(WALKING::equals)
        .flatMap(corpus::find)
        .filter(Exercise.class::isInstance)
        .map(Exercise.class::cast)
        .map(exercise -> length(step.measure().of(exercise)))
        .orElse(Duration.ZERO);
  }

  private static Duration length(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Continuous(Duration length) -> length.multipliedBy(dose.sets());
      case Amount.Hold _, Amount.Repetitions _ -> Duration.ZERO;
    };
  }
}
