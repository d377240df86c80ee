package limber.talk;

import java.time.Instant;
import java.util.Optional;

/// What is asked around a session, and what follows from the answers: the check-in before it, pain
/// in its middle, how it was, and the next morning.
final class Sessions {

  /// A button around a session; one of an earlier session is told apart, not obeyed.
  Turn pressed(Chat chat, SessionPress press, Instant now) {
    return Turn.saying(chat, new Reply.EarlierButton(chat.run().map(Reply.StepView::of)));
  }

  /// Words that answer the question that is open, such as a number.
  Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return Optional.empty();
  }

  /// What is to be asked once its time has come.
  Optional<Turn> woken(Chat chat, Instant now) {
    return chat.training().askAt().isPresent()
        ? Optional.of(Turn.saying(chat.training(chat.training().askingAt(Optional.empty()))))
        : Optional.empty();
  }
}
