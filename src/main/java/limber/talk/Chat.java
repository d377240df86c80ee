package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.coach.RunId;
import limber.corpus.EntryId;

/// All that Limber keeps of one conversation: ids, not what was said.
///
/// @param id whose it is
/// @param place where it is
/// @param shown the entries last shown, newest first, at most [#REMEMBERED]
/// @param lastRun the run begun last
/// @param introduction whether Limber has said once that it gives no medical advice
public record Chat(
    ChatId id,
    Place place,
    List<EntryId> shown,
    Optional<RunId> lastRun,
    Introduction introduction) {

  /// How many of the entries shown are kept.
  public static final int REMEMBERED = 3;

  /// Whether Limber has introduced itself, and with it said once that it gives no medical advice.
  public enum Introduction {
    TO_COME,
    DONE
  }

  public Chat {
    shown = List.copyOf(shown);
  }

  /// A conversation in which nothing has been said.
  public static Chat fresh(ChatId id) {
    return new Chat(id, new Place.Home(), List.of(), Optional.empty(), Introduction.TO_COME);
  }
}
