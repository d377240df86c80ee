package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Milestone;
import limber.coach.Pain;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.RunId;
import limber.coach.Verdict;
import limber.coach.Wishes;
import limber.corpus.EntryId;

/// What is said around a session: the questions before it, in its middle, after it and the next
/// morning, and what follows from the answers.
public sealed interface SessionReply extends Reply.Coaching {

  /// Asks how much it hurts, from 0 to 10.
  ///
  /// @param run the run that it is about
  /// @param when the occasion
  record PainAsked(RunId run, When when) implements SessionReply {}

  /// When somebody is asked.
  enum When {
    BEFORE,
    /// In the middle of a step, after they said that it hurts.
    DURING,
    AFTER
  }

  /// Asks whether pain has moved further down a leg than usual.
  record LegAsked(RunId run) implements SessionReply {}

  /// What is about to begin, with the ways to begin it.
  ///
  /// @param steps what is in it, as it is right for its person
  /// @param usual exercises that are there because of what its person did in earlier sessions
  /// @param start how it can be begun, and how careful to be
  record Preview(
      RunId run, Program program, List<Prescribed> steps, List<EntryId> usual, Start start)
      implements SessionReply {
    public Preview {
      steps = List.copyOf(steps);
      usual = List.copyOf(usual);
    }
  }

  /// How a session can be begun.
  ///
  /// @param first the way that its person went last, which is offered first
  /// @param leg what they said about pain down a leg; who is not sure is told to take care
  record Start(Wishes.Hands first, Answers.Leg leg) {}

  /// No session begins on a day like this; what there is instead.
  ///
  /// @param verdict why
  /// @param leg whether pain has moved further down a leg
  record Held(Verdict verdict, Answers.Leg leg) implements SessionReply {}

  /// Nothing was begun, as its person wished.
  record NotBegun() implements SessionReply {}

  /// A button of an earlier question was pressed; the open one comes after it.
  record OldAnswer() implements SessionReply {}

  /// What follows from pain that was told in the middle of a step, where the session goes on.
  ///
  /// @param follows what
  /// @param verdict why; empty of somebody who would rather not say
  record Felt(Follows follows, Optional<Verdict> verdict) implements SessionReply {}

  /// What follows for a step that hurts.
  enum Follows {
    /// It goes on as it is.
    GO_ON,
    /// It is made easier.
    EASE,
    /// It goes on as it is, for its person would rather not say how much it hurts.
    NOT_SAID
  }

  /// The session was ended because of what its person told; what there is instead.
  ///
  /// @param verdict why
  /// @param why what they told
  record Halted(Verdict verdict, Why why) implements SessionReply {}

  /// What ends a session in its middle.
  enum Why {
    PAIN,
    SHARP,
    LEG
  }

  /// The last step is behind its person, or they have stopped, before they are asked how it was.
  ///
  /// @param ending which of both
  record Over(Ending ending) implements SessionReply {}

  /// How a session came to its end.
  enum Ending {
    FINISHED,
    STOPPED
  }

  /// Asks how hard it was.
  record EffortAsked(RunId run) implements SessionReply {}

  /// What was done in a session, what came of it and a word of encouragement.
  ///
  /// @param verdict what the pain rule says; empty where it has nothing to go by
  /// @param reached what its person has reached with it
  record Summed(
      Reply.Summary summary,
      Change change,
      Optional<Verdict> verdict,
      Encouragement encouragement,
      List<Milestone> reached)
      implements SessionReply {
    public Summed {
      reached = List.copyOf(reached);
    }
  }

  /// Pain before and after a session, as far as it was told.
  record Change(Optional<Pain> before, Optional<Pain> after) {}

  /// A word of encouragement.
  ///
  /// @param occasion what it is for
  /// @param number which of the words for it, from 0
  record Encouragement(Occasion occasion, int number) {

    /// How many words there are for each occasion.
    public static final int WORDS = 3;

    /// What there is to say something kind about.
    public enum Occasion {
      /// They came back after some time.
      BACK_AGAIN,
      /// They did every step.
      ALL_OF_IT,
      /// They did some of it.
      A_LITTLE,
      /// They stopped where it was right to stop.
      STOPPED_IN_TIME
    }
  }

  /// Asks what time it is for somebody, so that they can be asked in their mornings.
  ///
  /// @param at when it is asked
  record ZoneAsked(Instant at) implements SessionReply {}

  /// When somebody is asked in the morning from now on.
  record MorningsSet(Wishes.Mornings mornings) implements SessionReply {}

  /// Asks how somebody's back is the morning after a session, compared with before it.
  ///
  /// @param session the run of the session that it is about
  /// @param when the occasion
  record MorningAsked(RunId session, Morning when) implements SessionReply {}

  /// When somebody is asked about the morning.
  enum Morning {
    /// On that morning.
    NOW,
    /// Before the next session, about the morning after the last.
    LATER
  }

  /// What follows from how somebody's back is the morning after.
  ///
  /// @param verdict what the pain rule says with it; empty where it has nothing to go by
  record MorningNoted(Answers.Morning morning, Optional<Verdict> verdict) implements SessionReply {}
}
