package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Day;
import limber.coach.Plan;
import limber.coach.Rhythm;
import limber.corpus.Plans;
import limber.talk.PlanPress.Setting;

/// Makes somebody's plan in four questions, and changes it.
///
/// The answers travel in the buttons: whatever is pressed again, or long after, asks what it asked.
///
/// @param plans what can be chosen
record PlanMaking(Plans plans) {

  /// The plan, or its first question.
  static Turn show(Chat chat) {
    return Turn.saying(
        chat,
        chat.training()
            .planned()
            .plan()
            .<Reply>map(
                plan -> new PlanReply.PlanShown(plan, chat.training().planned().walks().minutes()))
            .orElseGet(() -> new PlanReply.Asked(List.of())));
  }

  /// The next question, or the plan once all are answered.
  Turn setUp(Chat chat, PlanPress.SetUp setUp, Instant now) {
    List<String> answers = right(setUp.answers());
    if (answers.size() < Setting.values().length) {
      return Turn.saying(chat, new PlanReply.Asked(answers));
    }
    Plan plan =
        Plan.beginning(
            answers.get(0),
            new Rhythm(Integer.parseInt(answers.get(1)), Integer.parseInt(answers.get(2))),
            answers.get(3),
            Day.of(now, chat.training().wishes()));
    return show(with(chat, plan));
  }

  /// The answers up to the first that can no longer be chosen.
  private List<String> right(List<String> answers) {
    List<Setting> settings = List.of(Setting.values());
    int right = 0;
    while (right < Math.min(answers.size(), settings.size())
        && canBe(settings.get(right), answers.get(right))) {
      right++;
    }
    return answers.subList(0, right);
  }

  private boolean canBe(Setting setting, String value) {
    return switch (setting) {
      case GOAL -> plans.goals().stream().anyMatch(goal -> goal.id().equals(value));
      case MINUTES ->
          plans.sizes().stream().anyMatch(size -> String.valueOf(size.minutes()).equals(value));
      case DAYS -> value.matches("[%d-%d]".formatted(Rhythm.FEWEST_DAYS, Rhythm.MOST_DAYS));
      case POSITIONS ->
          plans.positions().choices().stream().anyMatch(choice -> choice.id().equals(value));
    };
  }

  /// Asks about one thing of the plan.
  Turn ask(Chat chat, Setting setting) {
    return plan(chat).isPresent() ? Turn.saying(chat, new PlanReply.Changing(setting)) : show(chat);
  }

  /// Changes one thing of the plan.
  Turn choose(Chat chat, PlanPress.Choose choice) {
    return show(
        plan(chat)
            .filter(_ -> canBe(choice.setting(), choice.value()))
            .map(plan -> with(chat, changed(plan, choice.setting(), choice.value())))
            .orElse(chat));
  }

  private static Plan changed(Plan plan, Setting setting, String value) {
    Rhythm rhythm = plan.rhythm();
    return switch (setting) {
      case GOAL -> plan.withGoal(value);
      case MINUTES -> plan.with(new Rhythm(Integer.parseInt(value), rhythm.days()));
      case DAYS -> plan.with(new Rhythm(rhythm.minutes(), Integer.parseInt(value)));
      case POSITIONS -> plan.withPositions(value);
    };
  }

  private static Optional<Plan> plan(Chat chat) {
    return chat.training().planned().plan();
  }

  private static Chat with(Chat chat, Plan plan) {
    return chat.training(chat.training().with(chat.training().planned().with(plan)));
  }
}
