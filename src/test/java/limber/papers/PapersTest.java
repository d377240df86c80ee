package limber.papers;

import static limber.papers.People.CORPUS;
import static limber.papers.People.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import limber.picture.Drawing;
import limber.picture.PainChart;
import limber.store.ChatAsJson;
import limber.talk.Chat;
import limber.talk.DataReply.PaperHanded;
import limber.talk.Paper;
import limber.telegram.Charts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files that people take along.
final class PapersTest {

  static List<Chat> people() {
    return List.of(
        People.stranger(), People.regular(), People.withoutReminders(), People.veteran());
  }

  @ParameterizedTest
  @MethodSource("people")
  void thePageForCliniciansIsOnePageWithItsSaying(Chat chat) throws IOException {
    Drawing file = made(Paper.SUMMARY, chat);
    assertThat(file.name()).isEqualTo("limber-summary-2026-11-23.pdf");
    String text = text(file.bytes());
    assertThat(text)
        .contains("Made on 23 Nov 2026")
        .contains("It is no diagnosis")
        .contains("Warning signs that are open")
        .contains("Plan");
    assertThat(text).doesNotContain("424242");
  }

  @Test
  void thePageTellsFlagsSignsAndWhatWasTooMuch() throws IOException {
    String text = text(made(Paper.SUMMARY, People.veteran()).bytes());
    assertThat(text)
        .contains("Noticed on 23 Nov 2026")
        .contains("Sessions that were too much: 20 (")
        .contains("and 15 more")
        .contains("Pain that moved further down a leg: 10 (")
        .contains("A doctor's yes to exercise");
    String few = text(made(Paper.SUMMARY, People.stranger()).bytes());
    assertThat(few).contains("No session was done yet.").contains("Not asked yet.");
  }

  private static String file(Map<String, String> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  @Test
  void everythingIsAPageTablesAndTheWholeRecord() throws IOException {
    Map<String, String> files = unzipped(made(Paper.EVERYTHING, People.regular()).bytes());
    assertThat(files)
        .containsOnlyKeys(
            "index.html",
            "summary.pdf",
            "plan.ics",
            "sessions.csv",
            "pain.csv",
            "walks.csv",
            "data.json");
    assertThat(file(files, "sessions.csv").lines()).hasSize(6);
    assertThat(file(files, "pain.csv").lines().skip(1))
        .hasSize(10)
        .allMatch(line -> line.matches("2026-11-\\d\\d,(before|worst|after),\\d+"));
    assertThat(files.get("walks.csv")).contains("2026-11-22,10\r\n");
    assertThat(files.get("index.html"))
        .contains("data:image/png;base64,")
        .contains("Europe/Berlin")
        .contains("Monday, Wednesday, Saturday at 18:30")
        .contains("Mine &lt;b&gt;&amp;&quot;5&quot;&lt;/b&gt; 🐍")
        .doesNotContain("<script", "http://", "https://");
    JsonNode record = JsonMapper.builder().build().readTree(files.get("data.json"));
    assertThat(record.at("/id/number").asLong()).isEqualTo(424242);
    assertThat(record.at("/known/training/history/sessions")).hasSize(5);
  }

  @Test
  void aStrangersFileHasNoPlan() throws IOException {
    Map<String, String> files = unzipped(made(Paper.EVERYTHING, People.stranger()).bytes());
    assertThat(files).doesNotContainKey("plan.ics");
    assertThat(files.get("index.html")).contains("No session was done yet.");
  }

  /// In Berlin winter time is from 25 October, and summer time from 28 March.
  @Test
  void sessionsAreAtTheirHourByTheirClockAllTheTime() {
    Instant autumn = Instant.parse("2026-10-12T10:00:00Z");
    ICalendar calendar = calendar(People.regular(), autumn);
    assertThat(calendar.getTimezoneInfo().getComponents())
        .singleElement()
        .satisfies(zone -> assertThat(zone.getTimezoneId().getValue()).isEqualTo("Europe/Berlin"));
    List<ZonedDateTime> times = times(calendar);
    assertThat(times).hasSize(36);
    assertThat(times).allMatch(time -> time.toLocalTime().equals(LocalTime.of(18, 30)));
    assertThat(times.getFirst().toString()).startsWith("2026-10-12T18:30+02:00");
    assertThat(times.getLast().getOffset().getTotalSeconds()).isEqualTo(3600);
  }

  @Test
  void aSessionRingsWhenItBegins() {
    VEvent event = calendar(People.regular(), NOW).getEvents().getFirst();
    assertThat(event.getAlarms()).hasSize(1);
    assertThat(event.getSummary().getValue()).isEqualTo("Back session, 15 minutes");
    assertThat(event.getUid().getValue()).doesNotContain("424242");
  }

  @Test
  void withoutRemindersSessionsAreOfTheWholeDayOnThePlansDays() {
    String ics = ics(People.withoutReminders(), NOW);
    assertThat(ics)
        .contains("DTSTART;VALUE=DATE:20261123")
        .contains("BYDAY=MO,TH,SA")
        .doesNotContain("VALARM")
        .doesNotContain("VTIMEZONE");
  }

  /// Writes them where somebody can look at them.
  @Test
  void theyCanBeLookedAt() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    int number = 0;
    for (Chat chat : people()) {
      number++;
      Files.write(folder.resolve(number + ".pdf"), made(Paper.SUMMARY, chat).bytes());
      Map<String, String> files = unzipped(made(Paper.EVERYTHING, chat).bytes());
      Files.writeString(folder.resolve(number + ".html"), files.get("index.html"));
    }
    assertThat(folder).isNotEmptyDirectory();
  }

  private static Drawing made(Paper paper, Chat chat) {
    return made(paper, chat, NOW);
  }

  private static Drawing made(Paper paper, Chat chat, Instant at) {
    Optional<PainChart> chart = Charts.of(CORPUS, chat.training(), at);
    return new Papers(CORPUS, ChatAsJson::of).make(new PaperHanded(paper, chat, at), chart);
  }

  private static String ics(Chat chat, Instant at) {
    return new String(made(Paper.CALENDAR, chat, at).bytes(), StandardCharsets.UTF_8)
        .replace("\r\n ", "");
  }

  private static ICalendar calendar(Chat chat, Instant at) {
    return Biweekly.parse(ics(chat, at)).first();
  }

  private static List<ZonedDateTime> times(ICalendar calendar) {
    DateIterator dates =
        calendar.getEvents().getFirst().getDateIterator(TimeZone.getTimeZone(People.BERLIN));
    List<ZonedDateTime> times = new ArrayList<>();
    while (dates.hasNext()) {
      times.add(dates.next().toInstant().atZone(People.BERLIN));
    }
    return times;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isOne();
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
