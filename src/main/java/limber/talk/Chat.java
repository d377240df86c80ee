package limber.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.EntryId;

/// All that Limber keeps of one conversation: ids, not what was said.
///
/// @param id whose it is
/// @param place where it is
/// @param shown the entries last shown, newest first, at most [#REMEMBERED]
/// @param lastRun the run begun last
/// @param saidOnce what is said to a person only once, and has been
public record Chat(
    ChatId id, Place place, List<EntryId> shown, Optional<RunId> lastRun, SaidOnce saidOnce) {

  /// How many of the entries shown are kept.
  public static final int REMEMBERED = 3;

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

  public Chat {
    shown = List.copyOf(shown);
  }

  /// A conversation in which nothing has been said.
  public static Chat fresh(ChatId id) {
    return new Chat(id, new Place.Home(), List.of(), Optional.empty(), SaidOnce.nothing());
  }

  /// The run that is under way, walking or paused.
  public Optional<Run> run() {
    return switch (place) {
      case Place.Home() -> Optional.empty();
      case Place.Walking(Run run) -> Optional.of(run);
      case Place.Paused(Run run) -> Optional.of(run);
    };
  }

  /// What a question without a name is likely about, likeliest first: the exercise that is being
  /// done, then what was last shown.
  public List<EntryId> context() {
    return Stream.concat(run().map(run -> run.current().exercise()).stream(), shown.stream())
        .distinct()
        .toList();
  }

  Chat at(Place next) {
    return new Chat(id, next, shown, lastRun, saidOnce);
  }

  Chat walking(Run run) {
    return new Chat(id, new Place.Walking(run), shown, Optional.of(run.id()), saidOnce);
  }

  Chat introduced() {
    return having(new SaidOnce(Introduction.DONE, saidOnce.explained()));
  }

  /// The chat after these words were explained.
  Chat explained(List<String> words) {
    List<String> all =
        Stream.concat(saidOnce.explained().stream(), words.stream()).distinct().toList();
    return having(new SaidOnce(saidOnce.introduction(), all));
  }

  private Chat having(SaidOnce said) {
    return new Chat(id, place, shown, lastRun, said);
  }

  Chat showing(EntryId entry) {
    List<EntryId> seen = new ArrayList<>(shown);
    seen.remove(entry);
    seen.addFirst(entry);
    return new Chat(
        id, place, seen.subList(0, Math.min(seen.size(), REMEMBERED)), lastRun, saidOnce);
  }

  /// The id for the next run in this chat.
  RunId nextRun() {
    return lastRun.map(RunId::next).orElseGet(() -> new RunId(1));
  }
}
