package limber.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import limber.coach.Done;
import limber.coach.Progress;
import limber.corpus.PaperPhrase;
import limber.papers.Leaf.Look;
import limber.papers.Leaf.Spot;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// One page for whoever treats somebody: pain over time, what was done, what speaks against what.
///
/// @param facts what is told
/// @param chart the picture of their progress; empty where there is none
record SummaryPage(Facts facts, Optional<byte[]> chart) {

  private static final String LETTERS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float MARGIN = 44;
  private static final float CHART_WIDTH = 262;
  private static final float BETWEEN = 20;

  private static final Look TITLE = new Look(17, 0);
  private static final Look HEADING = new Look(11.5f, 0.1f);
  private static final Look TEXT = new Look(9.5f, 0.15f);
  private static final Look FAINT = new Look(8.5f, 0.4f);

  private static final List<Float> COLUMNS = List.of(74f, 48f, 48f, 60f);

  /// The file.
  byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentInformation().setTitle(words().of(PaperPhrase.SUMMARY_TITLE));
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        fill(new Leaf(page, out, letters(document)), document);
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can always be written to.", impossible);
    }
  }

  private static PDFont letters(PDDocument document) throws IOException {
    try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LETTERS))) {
      return PDType0Font.load(document, file, true);
    }
  }

  private Words words() {
    return facts.words();
  }

  private void fill(Leaf leaf, PDDocument document) throws IOException {
    PDRectangle size = leaf.page().getMediaBox();
    float width = size.getWidth() - 2 * MARGIN;
    Spot top = head(leaf, new Spot(MARGIN, size.getHeight() - MARGIN, width));
    Spot left = chart(leaf, document, new Spot(MARGIN, top.y(), CHART_WIDTH));
    Spot right = weeks(leaf, top.right(CHART_WIDTH + BETWEEN, width - CHART_WIDTH - BETWEEN));
    Spot below = new Spot(MARGIN, Math.min(left.y(), right.y()) - 12, width);
    for (Section section : sections()) {
      below = written(leaf, section, below);
    }
    Spot foot = new Spot(MARGIN, MARGIN + 28, width);
    leaf.rule(foot);
    leaf.write(words().of(PaperPhrase.SUMMARY_NO_DIAGNOSIS), FAINT, foot.down(4));
  }

  private Spot head(Leaf leaf, Spot spot) throws IOException {
    Spot next = leaf.write(words().of(PaperPhrase.SUMMARY_TITLE), TITLE, spot);
    String made =
        words().of(PaperPhrase.PAPER_MADE, "date", words().date(facts.today()))
            + " "
            + words().of(PaperPhrase.SUMMARY_SCALE);
    next = leaf.write(made, FAINT, next.down(1));
    next = leaf.write(words().of(PaperPhrase.SUMMARY_NAME), TEXT, next.down(10));
    leaf.rule(next.right(34, 210));
    return next.down(14);
  }

  private Spot chart(Leaf leaf, PDDocument document, Spot spot) throws IOException {
    return chart.isPresent()
        ? leaf.place(PDImageXObject.createFromByteArray(document, chart.get(), "chart"), spot)
        : leaf.write(words().of(PaperPhrase.SUMMARY_NOTHING_YET), TEXT, spot);
  }

  /// What was done and how much it hurt, the last seven days first.
  private Spot weeks(Leaf leaf, Spot spot) throws IOException {
    Progress progress = facts.progress();
    if (progress.weeks().isEmpty()) {
      return spot;
    }
    Spot next = leaf.write(words().of(PaperPhrase.SUMMARY_WEEKS_HEADING), HEADING, spot).down(3);
    next =
        leaf.row(
            List.of(
                words().of(PaperPhrase.SUMMARY_WEEK),
                words().of(PaperPhrase.SUMMARY_SESSIONS),
                words().of(PaperPhrase.SUMMARY_WALKED),
                words().of(PaperPhrase.SUMMARY_PAIN)),
            COLUMNS,
            FAINT,
            next);
    leaf.rule(next);
    next = next.down(3);
    List<Done> latestFirst = progress.weeks().reversed();
    for (int ago = 0; ago < latestFirst.size(); ago++) {
      next = leaf.row(week(progress, latestFirst.get(ago), ago), COLUMNS, TEXT, next).down(2);
    }
    return next;
  }

  private List<String> week(Progress progress, Done done, int ago) {
    LocalDate last = progress.until().minusWeeks(ago);
    OptionalDouble pain = progress.usualBefore(ago);
    return List.of(
        words().date(last),
        Integer.toString(done.sessions()),
        words().minutes(done.walked()),
        pain.isEmpty()
            ? words().of(PaperPhrase.PAPER_NONE)
            : words().of(PaperPhrase.PAPER_OF_TEN, "pain", Math.round(pain.getAsDouble())));
  }

  /// A heading and what is told under it.
  private record Section(PaperPhrase heading, List<String> sentences) {}

  private List<Section> sections() {
    return List.of(
        new Section(PaperPhrase.SUMMARY_SIGNS_HEADING, List.of(facts.sign())),
        new Section(PaperPhrase.SUMMARY_REACTIONS_HEADING, facts.reactions()),
        new Section(PaperPhrase.SUMMARY_FLAGS_HEADING, facts.told()),
        new Section(PaperPhrase.SUMMARY_PLAN_HEADING, List.of(facts.planned())));
  }

  private Spot written(Leaf leaf, Section section, Spot spot) throws IOException {
    Spot next = leaf.write(words().of(section.heading()), HEADING, spot);
    for (String sentence : section.sentences()) {
      next = leaf.write(sentence, TEXT, next);
    }
    return next.down(9);
  }
}
