package limber.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.Session;
import limber.coach.Verdict;
import limber.coach.Walks;

/// What is kept of somebody as tables for other programs: values parted by commas (RFC 4180), times
/// and days by ISO 8601, constants in lower case.
///
/// @param facts what is told
record Tables(Facts facts) {

  /// Every session, the earliest first.
  String sessions() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "ended_at",
            "day",
            "what",
            "minutes",
            "exercises_done",
            "pain_before",
            "pain_worst",
            "pain_after",
            "down_a_leg",
            "effort",
            "next_morning",
            "light"));
    facts.sessions().reversed().forEach(session -> rows.add(session(session)));
    return csv(rows);
  }

  private List<String> session(Session session) {
    Answers answers = session.answers();
    String exercises =
        session.done().stream()
            .map(step -> step.exercise().slug())
            .collect(Collectors.joining(" "));
    return List.of(
        session.at().toString(),
        facts.dayOf(session.at()).toString(),
        session.program().word(),
        Long.toString(session.minutes()),
        exercises,
        score(answers.before()),
        score(answers.worst()),
        score(answers.after()),
        word(Optional.of(answers.leg())),
        word(answers.effort()),
        word(answers.morning()),
        word(session.verdict().map(Verdict::colour)));
  }

  /// Every pain number, the earliest first.
  String pain() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("day", "when", "pain"));
    for (Session session : facts.sessions().reversed()) {
      Answers answers = session.answers();
      Stream.of(
              row(session, "before", answers.before()),
              row(session, "worst", answers.worst()),
              row(session, "after", answers.after()))
          .flatMap(Optional::stream)
          .forEach(rows::add);
    }
    return csv(rows);
  }

  private Optional<List<String>> row(Session session, String when, Optional<Pain> pain) {
    String day = facts.dayOf(session.at()).toString();
    return pain.map(told -> List.of(day, when, Integer.toString(told.score())));
  }

  /// Every walk, the earliest first.
  String walks() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("day", "minutes"));
    for (Walks.Walked walk : facts.training().planned().walks().log().reversed()) {
      rows.add(List.of(walk.on().toString(), Integer.toString(walk.minutes())));
    }
    return csv(rows);
  }

  private static String score(Optional<Pain> pain) {
    return pain.map(told -> Integer.toString(told.score())).orElse("");
  }

  private static String word(Optional<? extends Enum<?>> constant) {
    return constant.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String csv(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Tables::cell).collect(Collectors.joining(",")))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String value) {
    boolean plain = Arrays.stream(new String[] {",", "\"", "\r", "\n"}).noneMatch(value::contains);
    return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
