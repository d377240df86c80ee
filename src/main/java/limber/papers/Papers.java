package limber.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import limber.corpus.Corpus;
import limber.corpus.PaperPhrase;
import limber.picture.Charting;
import limber.picture.Drawing;
import limber.picture.PainChart;
import limber.talk.Chat;
import limber.talk.DataReply.PaperHanded;

/// Makes the files that people take along.
///
/// @param corpus gives the words
/// @param json writes a whole conversation for other programs
public record Papers(Corpus corpus, Function<Chat, String> json) {

  /// The file that somebody asked for.
  ///
  /// @param chart how they have fared; empty where there is nothing to draw
  public Drawing make(PaperHanded handed, Optional<PainChart> chart) {
    Facts facts = new Facts(corpus, handed.chat(), handed.at());
    return switch (handed.paper()) {
      case EVERYTHING ->
          Drawing.document(
              name(facts, PaperPhrase.PAPER_FILE_EVERYTHING), everything(facts, drawn(chart)));
      case SUMMARY ->
          Drawing.document(
              name(facts, PaperPhrase.PAPER_FILE_SUMMARY),
              new SummaryPage(facts, drawn(chart)).pdf());
      case CALENDAR ->
          Drawing.document(
              facts.words().of(PaperPhrase.PAPER_FILE_CALENDAR),
              bytes(
                  new PlanCalendar(facts)
                      .ics()
                      .orElseThrow(() ->
                          new IllegalArgumentException("Without a plan there is no calendar."))));
    };
  }

  private static Optional<byte[]> drawn(Optional<PainChart> chart) {
    return chart.map(there -> new Charting().draw(there).bytes());
  }

  private static String name(Facts facts, PaperPhrase phrase) {
    return facts.words().of(phrase, "day", facts.today());
  }

  private byte[] everything(Facts facts, Optional<byte[]> chart) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("index.html", bytes(new ReadablePage(facts, chart).html()));
    files.put("summary.pdf", new SummaryPage(facts, chart).pdf());
    new PlanCalendar(facts).ics().ifPresent(ics -> files.put("plan.ics", bytes(ics)));
    Tables tables = new Tables(facts);
    files.put("sessions.csv", bytes(tables.sessions()));
    files.put("pain.csv", bytes(tables.pain()));
    files.put("walks.csv", bytes(tables.walks()));
    files.put("data.json", bytes(json.apply(facts.chat())));
    return zipped(files, facts.at());
  }

  private static byte[] zipped(Map<String, byte[]> files, Instant at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can always be written to.", impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
