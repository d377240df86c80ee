package limber.telegram;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.RunId;
import limber.coach.Verdict;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings;
import limber.corpus.Dose.Level;
import limber.corpus.PainRule;
import limber.corpus.Routine.Part;
import limber.talk.Reply;
import limber.talk.SessionReply;
import limber.talk.SessionReply.Change;
import limber.talk.SessionReply.Encouragement;

/// One or more of every [SessionReply] that there is.
final class SessionReplies {

  private static final RunId RUN = new RunId(7);

  private static final List<PainRule.Colour> COLOURS =
      List.of(PainRule.Colour.GREEN, PainRule.Colour.AMBER, PainRule.Colour.RED);

  private SessionReplies() {}

  static List<Reply> all() {
    return Stream.of(before(), during(), after(), mornings()).flatMap(replies -> replies).toList();
  }

  private static Stream<Reply> before() {
    Verdict red = verdict(PainRule.Colour.RED);
    return Stream.of(
        new SessionReply.PainAsked(RUN, SessionReply.When.BEFORE),
        new SessionReply.LegAsked(RUN),
        preview(new Program.Entry(Example.CLASSIC), Hands.FREE, Answers.Leg.NO),
        preview(new Program.Entry(Example.NOWHERE), Hands.ON, Answers.Leg.NOT_SAID),
        preview(new Program.Today(), Hands.ON, Answers.Leg.NO),
        preview(new Program.Own(2), Hands.ON, Answers.Leg.NO),
        new SessionReply.NotBegun(),
        new SessionReply.OldAnswer(),
        new SessionReply.Held(red, Answers.Leg.NOT_SAID),
        new SessionReply.Held(red, Answers.Leg.SPREADING));
  }

  private static Reply preview(Program program, Hands first, Answers.Leg leg) {
    return new SessionReply.Preview(
        RUN,
        program,
        List.of(
            new Prescribed(Part.WARM_UP, Example.WALKING, Level.GENTLE),
            new Prescribed(Part.CORE, Example.BIRD_DOG, Level.STRONG),
            new Prescribed(Part.COOL_DOWN, Example.NOWHERE, Level.GENTLE)),
        List.of(Example.BIRD_DOG, Example.NOWHERE),
        new SessionReply.Start(first, leg));
  }

  private static Stream<Reply> during() {
    Stream<Reply> felt =
        Arrays.stream(SessionReply.Follows.values())
            .map(follows ->
                new SessionReply.Felt(follows, Optional.of(verdict(PainRule.Colour.AMBER))));
    Stream<Reply> halted =
        Arrays.stream(SessionReply.Why.values())
            .map(why -> new SessionReply.Halted(verdict(PainRule.Colour.RED), why));
    return Stream.concat(
        Stream.of(new SessionReply.PainAsked(RUN, SessionReply.When.DURING)),
        Stream.concat(felt, halted));
  }

  private static Stream<Reply> after() {
    Stream<Reply> over = Arrays.stream(SessionReply.Ending.values()).map(SessionReply.Over::new);
    Stream<Reply> summed =
        Arrays.stream(Encouragement.Occasion.values())
            .flatMap(occasion ->
                Stream.of(0, 1, 2).map(number -> summed(new Encouragement(occasion, number))));
    return Stream.concat(
        Stream.of(
            new SessionReply.PainAsked(RUN, SessionReply.When.AFTER),
            new SessionReply.EffortAsked(RUN)),
        Stream.concat(over, summed));
  }

  private static Reply summed(Encouragement encouragement) {
    Optional<Pain> before =
        encouragement.number() == 0 ? Optional.empty() : Optional.of(new Pain(4));
    Optional<Pain> after =
        encouragement.number() == 1 ? Optional.empty() : Optional.of(new Pain(3));
    PainRule.Colour colour = COLOURS.get(encouragement.number());
    return new SessionReply.Summed(
        new Reply.Summary(new Program.Entry(Example.CLASSIC), 2, 1, 3, 6),
        new Change(before, after),
        Optional.of(verdict(colour)),
        encouragement,
        encouragement.number() == 2 ? KeepingReplies.milestones() : List.of());
  }

  private static Verdict verdict(PainRule.Colour colour) {
    return new Verdict("above-start", colour, PainRule.Next.REPEAT);
  }

  private static Stream<Reply> mornings() {
    Stream<Reply> noted =
        Arrays.stream(Answers.Morning.values())
            .map(morning ->
                new SessionReply.MorningNoted(
                    morning, Optional.of(verdict(PainRule.Colour.AMBER))));
    return Stream.concat(
        Stream.of(
            new SessionReply.ZoneAsked(Instant.parse("2026-11-22T18:37:00Z")),
            new SessionReply.MorningsSet(new Mornings.At(8)),
            new SessionReply.MorningsSet(new Mornings.Never()),
            new SessionReply.MorningAsked(RUN, SessionReply.Morning.NOW),
            new SessionReply.MorningAsked(RUN, SessionReply.Morning.LATER)),
        noted);
  }
}
