package limber.papers;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import limber.coach.Answers;
import limber.coach.OwnRoutine;
import limber.coach.Reminders;
import limber.coach.Session;
import limber.coach.Verdict;
import limber.corpus.PaperPhrase;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;

/// All that is kept of somebody, as a page that they can read.
///
/// @param facts what is told
/// @param chart the picture of their progress; empty where there is none
record ReadablePage(Facts facts, Optional<byte[]> chart) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// The file.
  String html() {
    Markup page = new Markup();
    page.title(say(PaperPhrase.PAGE_TITLE))
        .faint(say(PaperPhrase.PAPER_MADE, "date", words().time(facts.at(), facts.zone())))
        .say(say(PaperPhrase.PAGE_INTRODUCTION));
    chart.ifPresent(bytes ->
        page.picture(Base64.getEncoder().encodeToString(bytes), say(PaperPhrase.PAGE_CHART)));
    page.heading(say(PaperPhrase.PAGE_ABOUT_HEADING)).list(facts.told());
    page.heading(say(PaperPhrase.SUMMARY_SIGNS_HEADING)).say(facts.sign());
    page.heading(say(PaperPhrase.SUMMARY_PLAN_HEADING)).say(facts.planned());
    page.heading(say(PaperPhrase.SUMMARY_REACTIONS_HEADING)).list(facts.reactions());
    sessions(page);
    walks(page);
    own(page);
    page.heading(say(PaperPhrase.PAGE_SETTINGS_HEADING)).list(List.of(zone(), reminders()));
    page.faint(say(PaperPhrase.PAGE_FILES));
    return page.page(say(PaperPhrase.PAGE_TITLE));
  }

  private Words words() {
    return facts.words();
  }

  private String say(PaperPhrase phrase) {
    return words().of(phrase);
  }

  private String say(PaperPhrase phrase, String name, String value) {
    return words().of(phrase, name, value);
  }

  private void sessions(Markup page) {
    page.heading(say(PaperPhrase.PAGE_SESSIONS_HEADING));
    if (facts.sessions().isEmpty()) {
      page.say(say(PaperPhrase.SUMMARY_NOTHING_YET));
      return;
    }
    page.faint(say(PaperPhrase.SUMMARY_SCALE));
    page.table(
        List.of(
            say(PaperPhrase.PAGE_DATE),
            say(PaperPhrase.PAGE_WHAT),
            say(PaperPhrase.PAGE_LENGTH),
            say(PaperPhrase.PAGE_DONE),
            say(PaperPhrase.PAGE_BEFORE),
            say(PaperPhrase.PAGE_WORST),
            say(PaperPhrase.PAGE_AFTER),
            say(PaperPhrase.PAGE_LEG),
            say(PaperPhrase.PAGE_EFFORT),
            say(PaperPhrase.PAGE_MORNING),
            say(PaperPhrase.PAGE_LIGHT)),
        facts.sessions().stream().map(this::session).toList());
  }

  private List<String> session(Session session) {
    Answers answers = session.answers();
    return List.of(
        words().time(session.at(), facts.zone()),
        facts.title(session.program()),
        words().minutes(session.minutes()),
        session.done().stream()
            .map(step -> facts.title(step.exercise()))
            .collect(Collectors.joining(", ")),
        words().pain(answers.before()),
        words().pain(answers.worst()),
        words().pain(answers.after()),
        leg(answers.leg()),
        say(answers.effort().map(ReadablePage::effort)),
        say(answers.morning().map(ReadablePage::morning)),
        say(session.verdict().map(ReadablePage::light)));
  }

  private String say(Optional<PaperPhrase> phrase) {
    return say(phrase.orElse(PaperPhrase.PAPER_NONE));
  }

  private String leg(Answers.Leg leg) {
    return say(
        switch (leg) {
          case NOT_SAID -> PaperPhrase.PAPER_NONE;
          case NO -> PaperPhrase.PAGE_LEG_NO;
          case SPREADING -> PaperPhrase.PAGE_LEG_SPREADING;
        });
  }

  private static PaperPhrase effort(Answers.Effort effort) {
    return switch (effort) {
      case EASY -> PaperPhrase.PAGE_EFFORT_EASY;
      case RIGHT -> PaperPhrase.PAGE_EFFORT_RIGHT;
      case HARD -> PaperPhrase.PAGE_EFFORT_HARD;
    };
  }

  private static PaperPhrase morning(Answers.Morning morning) {
    return switch (morning) {
      case SAME_OR_BETTER -> PaperPhrase.PAGE_MORNING_SAME;
      case A_BIT_WORSE -> PaperPhrase.PAGE_MORNING_BIT;
      case MUCH_WORSE -> PaperPhrase.PAGE_MORNING_MUCH;
    };
  }

  private static PaperPhrase light(Verdict verdict) {
    return switch (verdict.colour()) {
      case GREEN -> PaperPhrase.PAGE_LIGHT_GREEN;
      case AMBER -> PaperPhrase.PAGE_LIGHT_AMBER;
      case RED -> PaperPhrase.PAGE_LIGHT_RED;
    };
  }

  private void walks(Markup page) {
    var log = facts.training().planned().walks().log();
    if (!log.isEmpty()) {
      page.heading(say(PaperPhrase.PAGE_WALKS_HEADING))
          .table(
              List.of(say(PaperPhrase.PAGE_DATE), say(PaperPhrase.PAGE_LENGTH)),
              log.stream()
                  .map(walk -> List.of(words().date(walk.on()), words().minutes(walk.minutes())))
                  .toList());
    }
  }

  private void own(Markup page) {
    List<OwnRoutine> routines = facts.training().planned().own().all();
    if (!routines.isEmpty()) {
      page.heading(say(PaperPhrase.PAGE_OWN_HEADING))
          .table(
              List.of(say(PaperPhrase.PAGE_WHAT), say(PaperPhrase.PAGE_DONE)),
              routines.stream()
                  .map(routine ->
                      List.of(
                          routine.name(),
                          routine.exercises().stream()
                              .map(facts::title)
                              .collect(Collectors.joining(", "))))
                  .toList());
    }
  }

  private String zone() {
    return facts
        .training()
        .wishes()
        .zone()
        .map(zone -> say(PaperPhrase.PAGE_ZONE, "zone", zone.getId()))
        .orElseGet(() -> say(PaperPhrase.PAGE_NO_ZONE));
  }

  private String reminders() {
    Reminders.Weekly weekly = facts.chat().everyday().reminders().weekly();
    if (weekly.mode() == Reminders.Mode.OFF || weekly.days().isEmpty()) {
      return say(PaperPhrase.PAGE_NO_REMINDERS);
    }
    List<Phrase> names =
        List.of(
            ReminderPhrase.DAY_MONDAY,
            ReminderPhrase.DAY_TUESDAY,
            ReminderPhrase.DAY_WEDNESDAY,
            ReminderPhrase.DAY_THURSDAY,
            ReminderPhrase.DAY_FRIDAY,
            ReminderPhrase.DAY_SATURDAY,
            ReminderPhrase.DAY_SUNDAY);
    String days =
        weekly.days().stream()
            .map(day -> words().phrases().text(names.get(day.getValue() - 1)))
            .collect(Collectors.joining(", "));
    return words()
        .of(PaperPhrase.PAGE_REMINDERS, Map.of("days", days, "time", TIME.format(weekly.time())));
  }
}
