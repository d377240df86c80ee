package limber.telegram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.OwnRoutine;
import limber.coach.Plan;
import limber.coach.Prescribed;
import limber.coach.Rhythm;
import limber.coach.Today.Because;
import limber.coach.Walks;
import limber.coach.Week;
import limber.coach.Week.Course;
import limber.coach.Week.Pitch;
import limber.coach.Week.WalkCourse;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.talk.PlanPress.Setting;
import limber.talk.PlanReply;
import limber.talk.Reply;

/// One or more of every [PlanReply] that there is.
final class PlanReplies {

  private static final List<Prescribed> STEPS =
      Stream.of(Example.WALKING, Example.BIRD_DOG, Example.NOWHERE)
          .map(id -> new Prescribed(Part.CORE, id, Level.STANDARD))
          .toList();

  private PlanReplies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>(today());
    all.addAll(own());
    List<String> answers = List.of("less-pain", "5", "3");
    for (int given = 0; given <= answers.size(); given++) {
      all.add(new PlanReply.Asked(answers.subList(0, given)));
    }
    for (Setting setting : Setting.values()) {
      all.add(new PlanReply.Changing(setting));
    }
    for (Course course : Course.values()) {
      for (WalkCourse walks : WalkCourse.values()) {
        Week week = new Week(3, Pitch.EASY, course, walks);
        if (course != Course.FIRST) {
          all.add(new PlanReply.WeekMade(week, Optional.of(12)));
          all.add(new PlanReply.WeekMade(week, Optional.empty()));
        }
        all.add(new PlanReply.PlanShown(plan("less-pain", week), Optional.of(12)));
        all.add(new PlanReply.PlanShown(plan("a goal since removed", week), Optional.empty()));
      }
    }
    return all;
  }

  private static Plan plan(String goal, Week week) {
    return Plan.beginning(goal, new Rhythm(5, 3), "any", LocalDate.of(2026, 11, 23)).with(week);
  }

  private static List<Reply> today() {
    List<Reply> today = new ArrayList<>();
    for (String goal : List.of("less-pain", "a goal since removed")) {
      today.add(new PlanReply.TodaySession(plan(goal, Week.first()), STEPS));
    }
    today.add(new PlanReply.WhichOut(STEPS));
    today.add(new PlanReply.NothingSuits());
    today.add(new PlanReply.TodayWalk(12));
    today.add(new PlanReply.TodayWalk(1));
    today.add(new PlanReply.HowLong(Walks.none()));
    today.add(new PlanReply.HowLong(new Walks(List.of(20), Optional.empty(), List.of())));
    today.add(new PlanReply.WalkNoted(12));
    today.add(new PlanReply.TodayRelief());
    for (Because because : Because.values()) {
      today.add(new PlanReply.TodayRest(because));
    }
    return today;
  }

  private static List<Reply> own() {
    List<EntryId> few = List.of(Example.BIRD_DOG, Example.NOWHERE, Example.WALKING);
    OwnRoutine unnamed = new OwnRoutine(1, "", few);
    OwnRoutine named = new OwnRoutine(Integer.MAX_VALUE, "<b>🧘 & שלום</b>", few);
    OwnRoutine empty = new OwnRoutine(2, "W".repeat(OwnRoutine.LONGEST_NAME), List.of());
    List<Reply> own = new ArrayList<>();
    for (OwnRoutine routine : List.of(unnamed, named, empty)) {
      own.add(new PlanReply.OwnShown(routine));
      own.add(new PlanReply.OwnEdited(routine));
      own.add(new PlanReply.OwnKinds(routine));
      own.add(new PlanReply.OwnPick(routine, "stretch", 0));
      own.add(new PlanReply.OwnPick(routine, "stretch", 99));
      own.add(new PlanReply.OwnPick(routine, "a kind since removed", 0));
      own.add(new PlanReply.NameAsked(routine));
      own.add(new PlanReply.NameTooLong(routine));
      own.add(new PlanReply.DeleteAsked(routine));
    }
    own.add(new PlanReply.Mine(List.of()));
    own.add(new PlanReply.Mine(List.of(unnamed, named, empty)));
    own.add(new PlanReply.OwnFull());
    return own;
  }
}
