package limber.talk;

import limber.corpus.EntryId;
import limber.safety.Warning;

/// What is said in a group, where others read along.
public sealed interface GroupReply extends Reply.Everyday {

  /// A reply that everybody may read, without the buttons that are of one person only.
  record Publicly(Reply reply) implements GroupReply {}

  /// Who Limber is, how one speaks to it here, and what is better said alone.
  record Greeting() implements GroupReply {}

  /// That this is of one person only, and a way to their own chat.
  ///
  /// @param command what they wanted, which is done at once there
  record OnlyAlone(String command) implements GroupReply {}

  /// That some questions come before this, which are asked in one's own chat, and a way there.
  record BeginAlone(EntryId entry) implements GroupReply {}

  /// A warning sign in what somebody wrote.
  record SignNoticed(Warning warning) implements GroupReply {}

  /// There may be a warning sign in what somebody wrote; it is asked about in their own chat.
  record PerhapsASign() implements GroupReply {}

  /// Somebody has begun a routine or an exercise; who joins in and how to take care.
  record BegunTogether(EntryId entry) implements GroupReply {}

  /// A step, with buttons for the one who leads.
  record TogetherNow(Reply.StepView step, PersonId leader) implements GroupReply {}

  /// The last step is done, or the one who leads has stopped.
  ///
  /// @param done how many steps were done
  record TogetherOver(EntryId entry, int done, How how) implements GroupReply {}

  /// How it came to its end.
  enum How {
    TO_THE_END,
    STOPPED
  }

  /// It hurts somebody.
  record HurtsSomebody() implements GroupReply {}

  /// A routine is under way; the one who began it says how it goes on.
  record SomebodyLeads() implements GroupReply {}
}
