package limber.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.Day;
import limber.coach.LookingBack;
import limber.coach.Plan;
import limber.coach.Program;
import limber.coach.Progress;
import limber.coach.Session;
import limber.coach.Training;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Intake;
import limber.corpus.PaperPhrase;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Caution.Noticed;
import limber.talk.Caution.Waiting;
import limber.talk.Chat;
import limber.talk.Check.Told;

/// What is kept of somebody, in words: what more than one paper tells.
///
/// @param corpus gives the words
/// @param chat what is kept
/// @param at when it was asked for
record Facts(Corpus corpus, Chat chat, Instant at) {

  Words words() {
    return new Words(corpus.phrases());
  }

  Training training() {
    return chat.training();
  }

  /// By whose clock all days are told; Greenwich's where theirs is not known.
  ZoneId zone() {
    return training().wishes().zone().orElse(ZoneOffset.UTC);
  }

  LocalDate today() {
    return Day.of(at, training().wishes());
  }

  LocalDate dayOf(Instant time) {
    return Day.of(time, training().wishes());
  }

  Progress progress() {
    return new LookingBack(corpus).on(training(), at);
  }

  /// The sessions, newest first.
  List<Session> sessions() {
    return training().history().sessions();
  }

  Optional<Plan> plan() {
    return training().planned().plan();
  }

  /// What a plan wants.
  String goal(Plan plan) {
    return corpus.plans().isEmpty()
        ? plan.goal()
        : corpus.plans().goal(plan.goal()).words().label();
  }

  /// What was told before exercise, a sentence each.
  List<String> told() {
    Told told = chat.check().told();
    if (told.about().isEmpty()) {
      return List.of(words().of(PaperPhrase.SUMMARY_NOT_ASKED));
    }
    String date = words().date(dayOf(told.about().get()));
    List<String> has = labels(told.has());
    List<String> allowed = labels(told.allowed());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        has.isEmpty()
            ? words().of(PaperPhrase.SUMMARY_NO_FLAGS, "date", date)
            : words()
                .of(
                    PaperPhrase.SUMMARY_FLAGS,
                    Map.of("date", date, "items", String.join("; ", has))));
    if (!allowed.isEmpty()) {
      sentences.add(words().of(PaperPhrase.SUMMARY_ALLOWED, "items", String.join("; ", allowed)));
    }
    return sentences;
  }

  private List<String> labels(List<String> items) {
    return items.stream()
        .map(corpus.intake()::item)
        .flatMap(Optional::stream)
        .map(Intake.Item::label)
        .toList();
  }

  /// The warning sign that is open, as a sentence.
  String sign() {
    return noticed()
        .filter(sign -> sign.warning().whose() == Warning.Whose.OWN)
        .map(sign ->
            words()
                .of(
                    PaperPhrase.SUMMARY_SIGN,
                    Map.of("date", words().date(dayOf(sign.at())), "sign", titles(sign))))
        .orElseGet(() -> words().of(PaperPhrase.SUMMARY_NO_SIGN));
  }

  private Optional<Noticed> noticed() {
    return switch (chat.caution().waiting()) {
      case Waiting.Nothing() -> Optional.empty();
      case Waiting.Emergency(Noticed sign) -> Optional.of(sign);
      case Waiting.Urgent(Noticed sign) -> Optional.of(sign);
    };
  }

  private String titles(Noticed noticed) {
    List<String> titles =
        corpus.signs().stream()
            .filter(sign -> noticed.warning().signs().contains(sign.id()))
            .map(Sign::title)
            .toList();
    return titles.isEmpty() ? words().of(PaperPhrase.PAPER_NONE) : String.join("; ", titles);
  }

  /// How sessions went, a sentence each.
  List<String> reactions() {
    List<LocalDate> red = days(session -> session.verdict().filter(Verdict::isRed).isPresent());
    List<LocalDate> leg = days(session -> session.answers().leg() == Leg.SPREADING);
    List<Morning> mornings =
        sessions().stream().flatMap(session -> session.answers().morning().stream()).toList();
    long worse = mornings.stream().filter(one -> one != Morning.SAME_OR_BETTER).count();
    return List.of(
        counted(red, PaperPhrase.SUMMARY_RED, PaperPhrase.SUMMARY_NO_RED),
        counted(leg, PaperPhrase.SUMMARY_LEG, PaperPhrase.SUMMARY_NO_LEG),
        words().of(PaperPhrase.SUMMARY_MORNINGS, Map.of("worse", worse, "all", mornings.size())));
  }

  private List<LocalDate> days(Predicate<Session> which) {
    return sessions().stream().filter(which).map(session -> dayOf(session.at())).toList();
  }

  private String counted(List<LocalDate> days, PaperPhrase some, PaperPhrase none) {
    return days.isEmpty()
        ? words().of(none)
        : words().of(some, Map.of("count", days.size(), "dates", words().dates(days)));
  }

  /// The plan, as a sentence.
  String planned() {
    return plan()
        .map(plan ->
            words()
                .of(
                    PaperPhrase.SUMMARY_PLAN,
                    Map.of(
                        "goal", goal(plan),
                        "minutes", plan.rhythm().minutes(),
                        "days", plan.rhythm().days(),
                        "date", words().date(plan.begun()))))
        .orElseGet(() -> words().of(PaperPhrase.SUMMARY_NO_PLAN));
  }

  /// What a session was.
  String title(Program program) {
    return switch (program) {
      case Program.Entry(EntryId id) -> title(id);
      case Program.Today() -> words().of(PaperPhrase.PAGE_TODAYS_SESSION);
      case Program.Own _ -> words().of(PaperPhrase.PAGE_OWN_ROUTINE);
    };
  }

  String title(EntryId id) {
    return corpus.find(id).map(Entry::title).orElseGet(() -> words().of(PaperPhrase.PAGE_GONE));
  }
}
