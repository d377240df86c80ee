package limber.talk;

import java.util.Optional;
import limber.talk.Check.Asked;

/// Asks the questions of the check before exercise.
final class Questions {

  private Questions() {}

  /// The question that is open in a chat.
  static Optional<Reply> open(Chat chat) {
    return question(chat.check())
        .map(question -> new Reply.CheckAsked(question, chat.check().number()));
  }

  private static Optional<Question> question(Check check) {
    return switch (check.asked()) {
      case Asked.Nothing(), Asked.WithADoctor _ -> Optional.empty();
      case Asked.EmergencySigns _ -> Optional.of(new Question.EmergencySigns());
      case Asked.UrgentSigns _ -> Optional.of(new Question.UrgentSigns());
      case Asked.About(int page, _) -> Optional.of(new Question.About(page, check.told().has()));
      case Asked.StillRight _ -> Optional.of(new Question.StillRight(check.told().has()));
      case Asked.DoctorsYes(var items, _) -> Optional.of(new Question.DoctorsYes(items));
    };
  }

  /// Asks one more.
  static Turn asking(Chat chat, Asked asked) {
    return again(chat.checked(chat.check().asking(asked)));
  }

  /// The question that is open comes again; a button to which none belongs is told apart.
  static Turn again(Chat chat) {
    return open(chat)
        .map(question -> Turn.saying(chat, question))
        .orElseGet(() -> Inquiry.old(chat));
  }
}
