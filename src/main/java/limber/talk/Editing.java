package limber.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limber.corpus.Corpus;
import limber.corpus.Intake;
import limber.talk.Check.Told;

/// What Limber knows about its person, shown so that they can change it at any time.
final class Editing {

  private final Intake intake;
  private final Sheets sheets;
  private final Walk walk;

  Editing(Corpus corpus, Walk walk) {
    this.intake = corpus.intake();
    this.sheets = Sheets.of(intake);
    this.walk = walk;
  }

  /// What is known, in a new message.
  Turn open(Chat chat) {
    return Turn.saying(chat, new Reply.AboutYou(0, has(chat)));
  }

  /// A page, or the end of it, in place of the page that bore the button.
  Turn inPlace(Chat chat, MessageId on, Edit edit, Instant now) {
    return switch (edit) {
      case Edit.Open() -> open(chat);
      case Edit.Page(int page) -> replacing(chat, on, new Reply.AboutYou(page, has(chat)));
      case Edit.Say(String item, Press.Mark mark) -> said(chat, on, item, mark, now);
      case Edit.Leave() -> replacing(chat, on, new Reply.AboutYouKept(has(chat)));
    };
  }

  /// What is told in the middle of a routine counts for the steps that are left of it.
  private Turn said(Chat chat, MessageId on, String item, Press.Mark mark, Instant now) {
    if (intake.item(item).isEmpty()) {
      return replacing(chat, on, new Reply.AboutYou(0, has(chat)));
    }
    Told next = chat.check().told().marking(item, mark);
    Turn fitted = walk.refitted(chat.checked(chat.check().telling(next)), now);
    int page = sheets.of(item).orElse(0);
    List<Utterance> replies = new ArrayList<>();
    replies.add(Utterance.replacing(on, new Reply.AboutYou(page, next.has())));
    replies.addAll(fitted.replies());
    return new Turn(fitted.chat(), replies);
  }

  private static Turn replacing(Chat chat, MessageId on, Reply reply) {
    return new Turn(chat, List.of(Utterance.replacing(on, reply)));
  }

  private static List<String> has(Chat chat) {
    return chat.check().told().has();
  }
}
