package limber.talk;

import java.time.Instant;
import java.util.List;

/// What is said about what is kept of its person.
public sealed interface DataReply extends Reply.Everyday {

  /// What is kept and why, for how long, where and by whom.
  record WhatIsKept(Custody custody) implements DataReply {}

  /// What can be taken along.
  record PapersOffered(List<Paper> papers) implements DataReply {
    public PapersOffered {
      papers = List.copyOf(papers);
    }
  }

  /// One of them, made of what was kept when it was asked for.
  ///
  /// @param chat all that was kept
  /// @param at when it was asked for
  record PaperHanded(Paper paper, Chat chat, Instant at) implements DataReply {}

  /// There is no plan that could go into a calendar.
  record NoPlanToHand() implements DataReply {}

  /// What goes when everything is forgotten, and what does not.
  ///
  /// @param backupDays after how many days copies are gone
  record ForgetOffered(int backupDays) implements DataReply {}

  /// Asks once more.
  ///
  /// @param at when; the button is good for a while from then on
  record ForgetAsked(Instant at) implements DataReply {}

  /// Everything is forgotten: the last that is said.
  ///
  /// @param backupDays after how many days copies are gone
  record AllForgotten(int backupDays) implements DataReply {}

  /// Nothing was forgotten.
  record NothingForgotten() implements DataReply {}

  /// Its person was away for so long that they will be forgotten.
  ///
  /// @param away for how many days they were
  /// @param left in how many days they will be forgotten
  record SoonForgotten(int away, int left) implements DataReply {}

  /// They stay known.
  record StaysKept() implements DataReply {}
}
