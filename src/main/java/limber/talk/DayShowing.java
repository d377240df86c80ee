package limber.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limber.coach.Day;
import limber.coach.Person;
import limber.coach.Plan;
import limber.coach.Planned;
import limber.coach.Prescribed;
import limber.coach.Programs;
import limber.coach.Today;
import limber.coach.Walks;
import limber.corpus.Corpus;
import limber.corpus.EntryId;

/// Shows what today is for, puts another exercise in the place of one, and notes walks.
final class DayShowing {

  private final Corpus corpus;
  private final Programs programs;

  DayShowing(Corpus corpus) {
    this.corpus = corpus;
    this.programs = new Programs(corpus);
  }

  /// What today is for; the first question of a plan where there is none.
  Turn today(Chat chat, Instant now) {
    return plan(chat)
        .flatMap(plan ->
            programs
                .today(chat.training(), now, person(chat))
                .map(today -> Turn.saying(chat, reply(chat, plan, today))))
        .orElseGet(() -> PlanMaking.show(chat));
  }

  private static Reply reply(Chat chat, Plan plan, Today today) {
    return switch (today) {
      case Today.Session(var steps) when steps.isEmpty() -> new PlanReply.NothingSuits();
      case Today.Session(var steps) -> new PlanReply.TodaySession(plan, steps);
      case Today.Walk(var minutes) ->
          minutes
              .<Reply>map(PlanReply.TodayWalk::new)
              .orElseGet(() -> new PlanReply.HowLong(walks(chat)));
      case Today.Relief() -> new PlanReply.TodayRelief();
      case Today.Rest(var because) -> new PlanReply.TodayRest(because);
    };
  }

  /// Asks which exercise of today's session is to be another one.
  Turn swap(Chat chat, Instant now) {
    return steps(chat, now)
        .map(steps -> Turn.saying(chat, new PlanReply.WhichOut(steps)))
        .orElseGet(() -> today(chat, now));
  }

  /// Puts another exercise in the place of one; one that is not in today's session changes nothing.
  Turn swapOut(Chat chat, EntryId exercise, Instant now) {
    boolean there =
        steps(chat, now).stream()
            .flatMap(List::stream)
            .anyMatch(step -> step.exercise().equals(exercise));
    LocalDate day = Day.of(now, chat.training().wishes());
    return today(
        there ? with(chat, chat.training().planned().puttingAside(exercise, day)) : chat, now);
  }

  private Optional<List<Prescribed>> steps(Chat chat, Instant now) {
    return programs
        .today(chat.training(), now, person(chat))
        .filter(Today.Session.class::isInstance)
        .map(today -> ((Today.Session) today).steps())
        .filter(steps -> !steps.isEmpty());
  }

  /// Notes how long somebody can walk on one more day; with the second their walks have a length.
  Turn tell(Chat chat, int minutes) {
    Walks walks = walks(chat);
    Walks next =
        corpus
            .plans()
            .walk()
            .filter(walk -> walk.baseline().contains(minutes) && walks.minutes().isEmpty())
            .map(walk -> walks.telling(minutes, walk.growth()))
            .orElse(walks);
    return Turn.saying(
        with(chat, chat.training().planned().with(next)),
        next.minutes()
            .<Reply>map(PlanReply.TodayWalk::new)
            .orElseGet(() -> new PlanReply.HowLong(next)));
  }

  /// Asks anew how long they can walk.
  Turn anew(Chat chat) {
    Walks next = walks(chat).toldAnew();
    return Turn.saying(
        with(chat, chat.training().planned().with(next)), new PlanReply.HowLong(next));
  }

  /// Notes today's walk, once.
  Turn walked(Chat chat, Instant now) {
    Walks walks = walks(chat).walked(Day.of(now, chat.training().wishes()));
    return walks
        .minutes()
        .map(minutes ->
            Turn.saying(
                with(chat, chat.training().planned().with(walks)),
                new PlanReply.WalkNoted(minutes)))
        .orElseGet(() -> Turn.saying(chat, new PlanReply.HowLong(walks)));
  }

  private Person person(Chat chat) {
    return Knowledge.of(corpus.intake(), chat).byTheCheckWithYes();
  }

  private static Optional<Plan> plan(Chat chat) {
    return chat.training().planned().plan();
  }

  private static Walks walks(Chat chat) {
    return chat.training().planned().walks();
  }

  private static Chat with(Chat chat, Planned planned) {
    return chat.training(chat.training().with(planned));
  }
}
