package limber.talk;

import java.util.List;

/// What a turn leads to.
///
/// @param chat the conversation after it
/// @param replies what to say, in order
public record Turn(Chat chat, List<Utterance> replies) {
  public Turn {
    replies = List.copyOf(replies);
  }
}
