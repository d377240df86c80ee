package limber.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Measure;
import limber.coach.Program;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Dose;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.Sign;
import limber.corpus.Term;
import limber.safety.Warning;
import limber.talk.Note;
import limber.talk.Question;
import limber.talk.Reply;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.talk.Reply.Summary;
import limber.talk.Shelf;

/// One or more of every reply that there is.
final class Replies {

  static final StepView SECOND_STEP =
      new StepView(
          new RunId(7),
          1,
          3,
          Part.CORE,
          Example.BIRD_DOG,
          new Measure.AtLevel(Dose.Level.STANDARD));
  static final StepView ALONE =
      new StepView(
          new RunId(7), 0, 1, Part.CORE, Example.BIRD_DOG, new Measure.AtLevel(Dose.Level.GENTLE));

  private Replies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>(entries());
    Arrays.stream(Aspect.values())
        .flatMap(aspect ->
            Stream.of(Example.BIRD_DOG, Example.WALKING)
                .map(id -> new Reply.AspectAnswer(id, aspect)))
        .forEach(all::add);
    shelves().stream().map(Reply.Shelves::new).forEach(all::add);
    all.addAll(runs());
    all.addAll(explained());
    for (Sign.Level level : Sign.Level.values()) {
      all.add(new Reply.Warned(new Warning(level, "saddle")));
      all.add(new Reply.Warned(new Warning(level, "a sign since removed")));
      all.add(new Reply.Unsettled(new Warning(level, "saddle")));
    }
    all.addAll(waiting());
    all.addAll(checks());
    all.addAll(SessionReplies.all());
    all.addAll(TimedReplies.all());
    all.addAll(PlanReplies.all());
    all.addAll(HomeReplies.all());
    all.addAll(KeepingReplies.all());
    all.addAll(ReminderReplies.all());
    all.addAll(DataReplies.all());
    all.addAll(GroupReplies.all());
    all.addAll(RuleReplies.all());
    all.addAll(ProgressReplies.all());
    List<String> flags = List.of("pregnancy", "wrist-pain");
    List.copyOf(all).forEach(reply -> all.add(new Reply.Suited(reply, flags)));
    List<Note> notes =
        List.of(new Note.HelpFirst(3), new Note.DoctorFirst(3), new Note.PeopleWhoListen());
    List.copyOf(all).forEach(reply -> all.add(new Reply.WhileWaiting(reply, notes)));
    return all;
  }

  private static List<Reply> waiting() {
    Warning emergency = new Warning(Sign.Level.EMERGENCY, "saddle");
    Warning urgent = new Warning(Sign.Level.URGENT, "saddle");
    Warning removed = new Warning(Sign.Level.EMERGENCY, "a sign since removed");
    return List.of(
        new Reply.Reminder(emergency, Optional.empty(), Integer.MAX_VALUE),
        new Reply.Reminder(emergency, Optional.of(urgent), 1),
        new Reply.Reminder(removed, Optional.of(removed), 1),
        new Reply.Reminder(urgent, Optional.empty(), 1),
        new Reply.HaveYouBeenSeen(Sign.Level.EMERGENCY, Integer.MAX_VALUE),
        new Reply.HaveYouBeenSeen(Sign.Level.URGENT, 1),
        new Reply.WellAgain(),
        new Reply.InDoubt(new Warning(Sign.Level.EMERGENCY, "saddle"), 1),
        new Reply.InDoubt(Warning.unnamed(Sign.Level.CRISIS), 1),
        new Reply.AreYouSafe(1));
  }

  /// Questions of the check and pages of what is known, past the end too, as an old one may be.
  private static List<Reply> checks() {
    List<String> has = List.of("pregnancy", "wrist-pain", "an item since removed");
    List<Reply> checks = new ArrayList<>();
    for (List<String> told : List.of(List.<String>of(), has)) {
      for (int page : List.of(0, 1, 2)) {
        checks.add(new Reply.CheckAsked(new Question.About(page, told), Integer.MAX_VALUE));
        checks.add(new Reply.AboutYou(page, told));
      }
      checks.add(new Reply.CheckAsked(new Question.StillRight(told), 1));
      checks.add(new Reply.AboutYouKept(told));
    }
    checks.add(new Reply.CheckAsked(new Question.EmergencySigns(), 1));
    checks.add(new Reply.CheckAsked(new Question.UrgentSigns(), 1));
    checks.add(new Reply.CheckAsked(new Question.DoctorsYes(has), 1));
    checks.add(new Reply.AskADoctorFirst(has, 1));
    checks.add(new Reply.AskADoctorFirst(List.of("pregnancy"), 1));
    for (Reply.CheckEnding ending : Reply.CheckEnding.values()) {
      checks.add(new Reply.CheckEnded(ending));
    }
    checks.add(new Reply.FittedNow(Example.CLASSIC));
    checks.add(new Reply.NothingLeft(Example.CLASSIC));
    return checks;
  }

  private static List<Reply> entries() {
    return List.of(
        new Reply.Welcome(Reply.Disclaimer.SAY),
        new Reply.Welcome(Reply.Disclaimer.SAID_BEFORE),
        new Reply.Help(),
        new Reply.TopicAnswer(Example.YOGA),
        new Reply.MoreAnswer(Example.YOGA),
        new Reply.MoreAnswer(Example.CLASSIC),
        new Reply.Comparison(Example.BIRD_DOG, Example.WALKING, Aspect.MUSCLES),
        new Reply.ExerciseCard(Example.BIRD_DOG),
        new Reply.ExerciseCard(Example.WALKING),
        new Reply.RoutineList(),
        new Reply.RoutinePreview(Example.CLASSIC),
        new Reply.RoutinePreview(Example.SHORT),
        new Reply.SmallTalk(Example.HELLO),
        new Reply.DidYouMean(List.of(Example.YOGA, Example.BIRD_DOG, Example.CLASSIC)),
        new Reply.DidYouMean(List.of(Example.NOWHERE)),
        new Reply.DoNotKnow(Optional.empty()),
        new Reply.DoNotKnow(Optional.of(Example.KNEES)),
        new Reply.NotedAsNotHelpful(Example.YOGA, List.of()),
        new Reply.NotedAsNotHelpful(Example.YOGA, List.of(Example.BIRD_DOG, Example.NOWHERE)),
        new Reply.HowToAsk(),
        rated(new Reply.TopicAnswer(Example.YOGA), Example.YOGA, Reply.Helped.ASKED),
        rated(new Reply.TopicAnswer(Example.YOGA), Example.YOGA, Reply.Helped.YES),
        rated(new Reply.ExerciseCard(Example.BIRD_DOG), Example.BIRD_DOG, Reply.Helped.ASKED),
        new Reply.Rated(
            new Reply.AspectAnswer(Example.BIRD_DOG, Aspect.DOSE),
            Example.BIRD_DOG,
            Optional.of(Aspect.DOSE),
            Reply.Helped.ASKED),
        new Reply.NotedAsNotHelpful(Example.NOWHERE, List.of()),
        new Reply.OnlyText(),
        new Reply.Gone(),
        new Reply.NoMedicalAdvice(),
        new Reply.SomethingWentWrong(),
        new Reply.LostTrack(),
        new Reply.TooFast());
  }

  private static Reply rated(Reply reply, EntryId entry, Reply.Helped mark) {
    return new Reply.Rated(reply, entry, Optional.empty(), mark);
  }

  private static List<Reply> explained() {
    List<String> all = List.of("osteoporosis", "sciatica");
    List<String> removed = List.of("a word since removed");
    return List.of(
        new Reply.Explained(new Reply.TopicAnswer(Example.YOGA), all, List.of()),
        new Reply.Explained(new Reply.ExerciseCard(Example.BIRD_DOG), removed, all),
        new Reply.Explained(new Reply.TopicAnswer(Example.NOWHERE), removed, removed),
        new Reply.Explained(new Reply.SmallTalk(Example.HELLO), List.of(), all));
  }

  static List<Shelf> shelves() {
    List<Shelf> shelves = new ArrayList<>();
    shelves.add(new Shelf.Front());
    for (Term.Facet facet : Term.Facet.values()) {
      shelves.add(new Shelf.Facet(facet));
    }
    shelves.add(new Shelf.Having(Term.Facet.KIND, "strength", 0));
    shelves.add(new Shelf.Having(Term.Facet.KIND, "stretch", 0));
    shelves.add(new Shelf.Having(Term.Facet.KIND, "stretch", 1));
    shelves.add(new Shelf.Having(Term.Facet.NEEDS, "nothing", 0));
    shelves.add(new Shelf.Having(Term.Facet.NEEDS, "forged", 3));
    shelves.add(new Shelf.All(0));
    shelves.add(new Shelf.All(1));
    return shelves;
  }

  private static List<Reply> runs() {
    List<Reply> runs = new ArrayList<>();
    for (StepView step : List.of(SECOND_STEP, ALONE)) {
      for (Occasion occasion : Occasion.values()) {
        runs.add(new Reply.StepShown(step, occasion));
      }
      runs.add(new Reply.BackToStep(step));
      runs.add(new Reply.Paused(step));
      runs.add(new Reply.EarlierButton(Optional.of(step)));
      runs.add(new Reply.AlreadyWalking(step));
    }
    runs.add(new Reply.EarlierButton(Optional.empty()));
    runs.add(new Reply.NothingUnderWay());
    for (Summary summary :
        List.of(
            summary(Example.CLASSIC, 3, 0, 3, 14),
            summary(Example.CLASSIC, 2, 1, 3, 1),
            summary(Example.CLASSIC, 0, 3, 3, 0),
            summary(Example.BIRD_DOG, 1, 0, 1, 2))) {
      runs.add(new Reply.Stopped(summary));
      runs.add(new Reply.Finished(summary));
    }
    return runs;
  }

  static Summary summary(EntryId routine, int done, int skipped, int steps, long minutes) {
    return new Summary(new Program.Entry(routine), done, skipped, steps, minutes);
  }
}
