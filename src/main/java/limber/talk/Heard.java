package limber.talk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.safety.Alarm;

/// What a person did, with everything that is known about its meaning: all that a turn goes by.
public sealed interface Heard {

  /// Words.
  ///
  /// @param text as typed
  /// @param alarm whether there is a warning sign in them
  /// @param meaning what the corpus says to them
  /// @param others the entries that come next to what answers them, likeliest first
  record Words(String text, Alarm alarm, Meaning meaning, List<EntryId> others) implements Heard {
    public Words {
      others = List.copyOf(others);
    }

    /// Words with nothing next to what answers them.
    public Words(String text, Alarm alarm, Meaning meaning) {
      this(text, alarm, meaning, List.of());
    }

    /// No words.
    public static Words none() {
      return unread("");
    }

    /// What nobody said, so that there is nothing in it to be noticed or found.
    public static Words unread(String text) {
      return new Words(text, Alarm.none(), new Meaning.Unknown(Optional.empty()));
    }
  }

  /// A command.
  ///
  /// @param name the word after the slash
  /// @param about what follows the name; empty text where nothing does
  record Command(String name, Words about) implements Heard {}

  /// A button of Limber's own.
  ///
  /// @param on the message that bore it
  /// @param press what the button says
  record Pressed(MessageId on, Press press) implements Heard {}

  /// A button that Limber does not know.
  record UnknownPress() implements Heard {}

  /// A place on the map, of which only the clock is known.
  ///
  /// @param zones those that it may be in, the likeliest first
  record Located(List<ZoneId> zones) implements Heard {
    public Located {
      zones = List.copyOf(zones);
    }
  }

  /// Something that is not text.
  record NotText() implements Heard {}

  /// What somebody did where others read along.
  ///
  /// @param by who
  /// @param own the conversation that they have with Limber alone, which nobody else may read
  /// @param what what they did there
  record InGroup(PersonId by, Chat own, Heard what) implements Heard {}

  /// Limber was added to a group, or removed from it.
  record Membership(Incoming.Member now) implements Heard {}

  /// Nothing that anybody did: the time has come that the chat was waiting for ([Chat#wakeAt]). It
  /// may be late, and what was waited for may have been settled meanwhile.
  record Woken() implements Heard {}
}
