package limber.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import limber.coach.Pain;
import limber.corpus.PaperPhrase;
import limber.corpus.Phrases;

/// Says what stands in papers, and days as people write them.
///
/// @param phrases the words
record Words(Phrases phrases) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// How many days are named one by one.
  private static final int MOST_DATES = 5;

  String of(PaperPhrase phrase) {
    return phrases.text(phrase);
  }

  String of(PaperPhrase phrase, Map<String, ?> values) {
    return phrases.text(phrase, values);
  }

  String of(PaperPhrase phrase, String name, Object value) {
    return of(phrase, Map.of(name, value));
  }

  String date(LocalDate day) {
    List<String> months = List.of(of(PaperPhrase.PAPER_MONTHS).split(", ", -1));
    return of(
        PaperPhrase.PAPER_DATE,
        Map.of(
            "day",
            day.getDayOfMonth(),
            "month",
            months.get(day.getMonthValue() - 1),
            "year",
            day.getYear()));
  }

  String time(Instant at, ZoneId zone) {
    return of(
        PaperPhrase.PAPER_TIME,
        Map.of("date", date(at.atZone(zone).toLocalDate()), "time", TIME.format(at.atZone(zone))));
  }

  /// Days in a row, the first few by their dates.
  String dates(List<LocalDate> days) {
    String first = String.join(", ", days.stream().limit(MOST_DATES).map(this::date).toList());
    return days.size() <= MOST_DATES
        ? first
        : of(
            PaperPhrase.SUMMARY_MORE_DATES,
            Map.of("dates", first, "count", days.size() - MOST_DATES));
  }

  String pain(Optional<Pain> pain) {
    return pain.map(told -> of(PaperPhrase.PAPER_OF_TEN, "pain", told.score()))
        .orElseGet(() -> of(PaperPhrase.PAPER_NONE));
  }

  String minutes(long count) {
    return of(PaperPhrase.PAPER_MINUTES, "count", count);
  }
}
