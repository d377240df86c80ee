package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Leg;
import limber.coach.Course;
import limber.coach.Pain;
import limber.coach.Run;
import limber.coach.Verdict;
import limber.talk.Place.Hurting;
import limber.talk.SessionReply.Follows;
import limber.talk.SessionReply.Why;

/// Pain in the middle of a step: what its person tells of it, and what follows by the pain rule.
///
/// What is told at one moment decides about that moment; the run remembers the worst of it.
final class Aching {

  private final Judge judge;
  private final Changing changing;
  private final Ending ending;
  private final HandsFree handsFree;

  Aching(Judge judge, Changing changing, Ending ending, HandsFree handsFree) {
    this.handsFree = handsFree;
    this.judge = judge;
    this.changing = changing;
    this.ending = ending;
  }

  /// It hurts: how much is asked, and all stands meanwhile.
  static Turn asked(Chat chat, Run run) {
    return Inquiry.asked(chat.at(new Hurting(run, chat.place().ledBy())));
  }

  /// How much it hurts.
  Turn pain(Chat chat, Hurting at, Pain pain, Instant now) {
    Run run = at.run();
    return follows(
        chat, run.answering(run.answers().felt(pain)), moment(run).felt(pain), Why.PAIN, now);
  }

  /// They would rather not say how much.
  Turn rather(Chat chat, Hurting at, Instant now) {
    return onward(chat, at.run(), new SessionReply.Felt(Follows.NOT_SAID, Optional.empty()), now);
  }

  /// What somebody says in words.
  Turn complains(Chat chat, Run run, Complaint complaint, Instant now) {
    Run told = run.answering(run.answers().complaining(complaint));
    Why why =
        switch (complaint) {
          case SHARP -> Why.SHARP;
          case TOO_MUCH -> Why.PAIN;
        };
    return follows(chat, told, moment(run).complaining(complaint), why, now);
  }

  /// Pain has moved down a leg, which counts more than any number.
  Turn leg(Chat chat, Run run, Instant now) {
    Run told = run.answering(run.answers().leg(Leg.SPREADING));
    return follows(chat, told, moment(run).leg(Leg.SPREADING), Why.LEG, now);
  }

  private static Answers moment(Run run) {
    return run.answers().before().map(Answers.none()::before).orElseGet(Answers::none);
  }

  private Turn follows(Chat chat, Run run, Answers moment, Why why, Instant now) {
    return switch (judge.during(moment, chat.training().history().before(run.id()), now)) {
      case Course.GoOn(Verdict verdict) ->
          onward(chat, run, new SessionReply.Felt(Follows.GO_ON, Optional.of(verdict)), now);
      case Course.Ease(Verdict verdict) ->
          changing
              .easier(chat, run, now)
              .after(new SessionReply.Felt(Follows.EASE, Optional.of(verdict)));
      case Course.Stop(Verdict verdict) -> ending.halted(chat, run, verdict, why, now);
    };
  }

  private Turn onward(Chat chat, Run run, Reply first, Instant now) {
    Turn on =
        chat.place().ledBy().isPresent()
            ? handsFree.goneOn(chat, run, now)
            : HandsFree.byHand(chat, run, Reply.Occasion.ITS_TURN);
    return on.after(first);
  }
}
