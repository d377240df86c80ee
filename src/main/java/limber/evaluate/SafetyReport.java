package limber.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.corpus.Sign.Level;
import limber.safety.Alarm;
import limber.safety.Safety;
import limber.safety.Warning;

/// How well warning signs are noticed.
///
/// @param of which messages they are, such as `report`
/// @param heard every message, and what came of it
public record SafetyReport(String of, List<Heard> heard) {

  public SafetyReport {
    heard = List.copyOf(heard);
  }

  /// What came of a message.
  ///
  /// @param message what was to be noticed
  /// @param alarm what was
  /// @param millis how long it took
  public record Heard(Message message, Alarm alarm, double millis) {

    /// Whether something is noticed. A question in doubt is: what nobody settles is an alarm.
    boolean noticed() {
      return alarm.unsettled().isPresent();
    }

    boolean asked() {
      return alarm instanceof Alarm.Doubt;
    }

    boolean rightLevel() {
      return alarm.unsettled().map(Warning::level).equals(message.level());
    }

    /// Whether a sign was missed, or found where there is none.
    boolean missed() {
      return noticed() != message.level().isPresent();
    }
  }

  /// Puts messages to it.
  ///
  /// @param of which they are
  public static SafetyReport of(String of, Safety safety, List<Message> messages) {
    List<Heard> heard = new ArrayList<>();
    for (Message message : messages) {
      long began = System.nanoTime();
      Alarm alarm = safety.check(message.text());
      heard.add(new Heard(message, alarm, (System.nanoTime() - began) / 1e6));
    }
    return new SafetyReport(of, heard);
  }

  /// The figures, by level, sign and look-alike, in Markdown.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("## ").append(of).append("\n\n");
    table.append(
        "| | messages | noticed | at the right level | asked about |\n|---|---|---|---|---|\n");
    Stream.of(Level.values())
        .forEach(level -> row(table, level.word(), with(one -> is(one, Optional.of(level)))));
    List<Heard> none = with(one -> is(one, Optional.empty()));
    row(table, "none, so false alarms", none);
    byKind().forEach((kind, some) -> row(table, kind, some));
    double[] millis = heard.stream().mapToDouble(Heard::millis).toArray();
    table.append(
        String.format(
            Locale.ROOT,
            "%nA message takes %.1f ms (median), %.1f ms (99 of 100).%n",
            Figures.quantile(millis, 0.5),
            Figures.quantile(millis, 0.99)));
    return table.toString();
  }

  /// Every sign that was missed and every false alarm, a line each.
  public String misses() {
    StringBuilder lines = new StringBuilder();
    heard.stream()
        .filter(Heard::missed)
        .forEach(one ->
            lines
                .append(
                    "%s %s -> %s: %s"
                        .formatted(
                            one.message().level().map(Level::word).orElse("none"),
                            one.message().kind(),
                            one.alarm()
                                .unsettled()
                                .map(warning ->
                                    String.join("+", warning.signs()) + (one.asked() ? "?" : ""))
                                .orElse("nothing"),
                            one.message().text()))
                .append('\n'));
    return lines.toString();
  }

  private static boolean is(Heard one, Optional<Level> level) {
    return one.message().level().equals(level);
  }

  private List<Heard> with(Predicate<Heard> so) {
    return heard.stream().filter(so).toList();
  }

  private Map<String, List<Heard>> byKind() {
    Map<String, List<Heard>> kinds = new TreeMap<>();
    heard.forEach(
        one -> kinds.computeIfAbsent(one.message().kind(), _ -> new ArrayList<>()).add(one));
    return kinds;
  }

  private static void row(StringBuilder table, String of, List<Heard> some) {
    if (!some.isEmpty()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f %% | %.1f %% | %.1f %% |%n",
              of,
              some.size(),
              100 * Figures.share(some, Heard::noticed),
              100 * Figures.share(some, Heard::rightLevel),
              100 * Figures.share(some, Heard::asked)));
    }
  }
}
