package limber.talk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Everyday;
import limber.coach.Run;
import limber.coach.RunId;
import limber.coach.Timer;
import limber.coach.Training;
import limber.corpus.EntryId;

/// All that Limber keeps of one conversation: ids, not what was said.
///
/// @param id whose it is
/// @param place where it is
/// @param caution what was noticed, and so waits
/// @param known what its person has told, and the coach remembers of them
/// @param memory what went before
public record Chat(ChatId id, Place place, Caution caution, Known known, Memory memory) {

  /// How many of the entries shown are kept.
  public static final int REMEMBERED = 3;

  /// What went before in a conversation.
  ///
  /// @param shown the entries last shown, newest first, at most [#REMEMBERED]
  /// @param lastRun the run begun last
  /// @param saidOnce what is said to a person only once, and has been
  /// @param ratings what its person said of answers
  /// @param pace how much its person did of late
  public record Memory(
      List<EntryId> shown, Optional<RunId> lastRun, SaidOnce saidOnce, Ratings ratings, Pace pace) {
    public Memory {
      shown = List.copyOf(shown);
    }

    /// Nothing went before.
    static Memory nothing() {
      return new Memory(
          List.of(), Optional.empty(), SaidOnce.nothing(), Ratings.none(), Pace.none());
    }

    Memory showing(EntryId entry) {
      return new Memory(newest(entry, shown, REMEMBERED), lastRun, saidOnce, ratings, pace);
    }

    Memory showingNothing() {
      return new Memory(List.of(), lastRun, saidOnce, ratings, pace);
    }

    Memory rating(Ratings next) {
      return new Memory(shown, lastRun, saidOnce, next, pace);
    }

    private static <T> List<T> newest(T first, List<T> others, int most) {
      return Stream.concat(Stream.of(first), others.stream().filter(other -> !other.equals(first)))
          .limit(most)
          .toList();
    }

    Memory begun(RunId run) {
      return new Memory(shown, Optional.of(run), saidOnce, ratings, pace);
    }

    Memory said(SaidOnce said) {
      return new Memory(shown, lastRun, said, ratings, pace);
    }

    Memory paced(Pace next) {
      return new Memory(shown, lastRun, saidOnce, ratings, next);
    }
  }

  /// What is said to a person only once, and has been.
  ///
  /// @param introduction whether Limber has said that it gives no medical advice
  /// @param explained the words whose meaning it has told, in the order in which it did
  public record SaidOnce(Introduction introduction, List<String> explained) {
    public SaidOnce {
      explained = List.copyOf(explained);
    }

    /// Nothing has been said yet.
    static SaidOnce nothing() {
      return new SaidOnce(Introduction.TO_COME, List.of());
    }
  }

  /// Whether Limber has said that it gives no medical advice.
  public enum Introduction {
    TO_COME,
    DONE
  }

  /// A conversation in which nothing has been said.
  public static Chat fresh(ChatId id) {
    return new Chat(id, new Place.Home(), Caution.none(), Known.nothing(), Memory.nothing());
  }

  /// The entries last shown, newest first.
  public List<EntryId> shown() {
    return memory.shown();
  }

  /// The run begun last.
  public Optional<RunId> lastRun() {
    return memory.lastRun();
  }

  /// What is said only once, and has been.
  public SaidOnce saidOnce() {
    return memory.saidOnce();
  }

  /// Until when Limber sends nothing of its own accord, where somebody was in despair: no reminder
  /// and no offer of exercise. It may have passed.
  public Optional<Instant> quietUntil() {
    return caution.quietUntil();
  }

  /// When something is to happen though nobody says anything; empty where nothing is. It may have
  /// passed.
  public Optional<Instant> wakeAt() {
    return Stream.of(doubt(), timer().map(Timer::wakeAt), training().askAt(), everyday().wakeAt())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> doubt() {
    return caution.asked() instanceof Caution.Asked.InDoubt doubt
        ? Optional.of(doubt.countsFrom())
        : Optional.empty();
  }

  /// The timer that runs.
  Optional<Timer> timer() {
    return place instanceof Place.Timed(_, Timer timer) ? Optional.of(timer) : Optional.empty();
  }

  /// What is asked before exercise, and what its person has told.
  public Check check() {
    return known.check();
  }

  /// What the coach remembers of its person.
  public Training training() {
    return known.training();
  }

  /// What brings its person back, and when they were here.
  public Everyday everyday() {
    return known.everyday();
  }

  /// The run that is under way, from the questions before it until its last step.
  public Optional<Run> run() {
    return switch (place) {
      case Place.Home(), Place.Rating _ -> Optional.empty();
      case Place.Readying(Run run, _) -> Optional.of(run);
      case Place.Walking(Run run, _) -> Optional.of(run);
      case Place.Timed(Run run, _) -> Optional.of(run);
      case Place.Paused(Run run, _) -> Optional.of(run);
      case Place.Hurting(Run run, _) -> Optional.of(run);
      case Place.Together(Run run, _) -> Optional.of(run);
    };
  }

  /// What a question without a name is likely about, likeliest first: the exercise that is being
  /// done, then what was last shown.
  public List<EntryId> context() {
    return Stream.concat(run().map(run -> run.current().exercise()).stream(), shown().stream())
        .distinct()
        .toList();
  }

  Chat at(Place next) {
    return new Chat(id, next, caution, known, memory);
  }

  Chat walking(Run run) {
    return new Chat(id, new Place.Walking(run), caution, known, memory.begun(run.id()));
  }

  /// In a group, with somebody who leads the routine.
  Chat together(Run run, PersonId leader) {
    Place together = new Place.Together(run, leader);
    return new Chat(id, together, caution, known, memory.begun(run.id()));
  }

  /// At a step that is done by hand before a timer goes on.
  Chat awaiting(Run run, Timer timer) {
    Place waiting = new Place.Walking(run, Optional.of(timer));
    return new Chat(id, waiting, caution, known, memory.begun(run.id()));
  }

  /// The chat in which something is about to begin.
  Chat readying(Run run, Place.Before open) {
    return new Chat(id, new Place.Readying(run, open), caution, known, memory.begun(run.id()));
  }

  Chat timed(Run run, Timer timer) {
    return new Chat(id, new Place.Timed(run, timer), caution, known, memory.begun(run.id()));
  }

  Chat cautious(Caution next) {
    return new Chat(id, place, next, known, memory);
  }

  Chat checked(Check next) {
    return new Chat(id, place, caution, known.with(next), memory);
  }

  /// The chat after the coach remembers more.
  Chat training(Training next) {
    return new Chat(id, place, caution, known.with(next), memory);
  }

  /// The chat after something of its person's days has changed.
  Chat everyday(Everyday next) {
    return new Chat(id, place, caution, known.with(next), memory);
  }

  Chat introduced() {
    return having(new SaidOnce(Introduction.DONE, saidOnce().explained()));
  }

  /// The chat after these words were explained.
  Chat explained(List<String> words) {
    List<String> all =
        Stream.concat(saidOnce().explained().stream(), words.stream()).distinct().toList();
    return having(new SaidOnce(saidOnce().introduction(), all));
  }

  private Chat having(SaidOnce said) {
    return new Chat(id, place, caution, known, memory.said(said));
  }

  Chat showing(EntryId entry) {
    return new Chat(id, place, caution, known, memory.showing(entry));
  }

  /// The chat in which what is said next goes on from nothing that was shown.
  Chat showingNothing() {
    return new Chat(id, place, caution, known, memory.showingNothing());
  }

  /// What its person said of answers.
  Ratings ratings() {
    return memory.ratings();
  }

  Chat rating(Ratings next) {
    return new Chat(id, place, caution, known, memory.rating(next));
  }

  /// The chat after one thing more that its person did.
  Chat counting(Instant now) {
    return paced(memory.pace().after(now));
  }

  Chat paced(Pace next) {
    return new Chat(id, place, caution, known, memory.paced(next));
  }

  /// The same conversation with somebody who has done nothing of late.
  Chat calm() {
    return paced(Pace.none());
  }

  /// The id for the next run in this chat.
  RunId nextRun() {
    return lastRun().map(RunId::next).orElseGet(() -> new RunId(1));
  }
}
