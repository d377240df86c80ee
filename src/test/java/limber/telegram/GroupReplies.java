package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.GroupReply;
import limber.talk.PersonId;
import limber.talk.Reply;
import limber.talk.Shelf;

/// One or more of every [GroupReply] that there is.
final class GroupReplies {

  /// The largest number that Telegram gives anybody.
  static final PersonId SOMEBODY = new PersonId((1L << 52) - 1);

  private GroupReplies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>();
    all.add(new GroupReply.Greeting());
    all.add(new GroupReply.OnlyAlone("settings"));
    all.add(new GroupReply.PerhapsASign());
    all.add(new GroupReply.HurtsSomebody());
    all.add(new GroupReply.SomebodyLeads());
    for (EntryId entry : List.of(Example.CLASSIC, Example.BIRD_DOG, Example.NOWHERE)) {
      all.add(new GroupReply.BeginAlone(entry));
      all.add(new GroupReply.BegunTogether(entry));
      for (GroupReply.How how : GroupReply.How.values()) {
        all.add(new GroupReply.TogetherOver(entry, 0, how));
        all.add(new GroupReply.TogetherOver(entry, 3, how));
      }
    }
    for (Sign.Level level : Sign.Level.values()) {
      all.add(new GroupReply.SignNoticed(new Warning(level, "saddle")));
      all.add(new GroupReply.SignNoticed(Warning.unnamed(level)));
    }
    all.add(new GroupReply.TogetherNow(Replies.SECOND_STEP, SOMEBODY));
    all.add(new GroupReply.TogetherNow(Replies.ALONE, SOMEBODY));
    for (Reply said :
        List.of(
            new Reply.TopicAnswer(Example.YOGA),
            new Reply.ExerciseCard(Example.BIRD_DOG),
            new Reply.RoutinePreview(Example.CLASSIC),
            new Reply.RoutineList(),
            new Reply.Shelves(new Shelf.Front()),
            new Reply.DoNotKnow(Optional.empty()))) {
      all.add(new GroupReply.Publicly(said));
    }
    return all;
  }
}
