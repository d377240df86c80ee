package limber.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import limber.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledSetTest {

  private static final String CORPUS =
      """
      0\tbook_table\tis there a table for two tonight
      1\tbook_table\tplease reserve a table
      2\tpay\thow can i pay\tWith money.
      3\tpay|refund\tdo i get my money back
      4\toos\twhat is the meaning of life
      """;

  private static final String TEST =
      """
      t0\tbook_table\treserve a table please
      t1\tpay|refund\tmoney back
      t2\toos\tzebra crossing
      t3\tunheard_of\tgiraffe
      """;

  private static final String OWN_TEST =
      """
      t0\tpay\thow can i pay please
      t1\toos\tmy dog limps badly
      t2\tdogs\tmy dog limps
      """;

  @TempDir private Path folder;

  @Test
  void eachLabelBecomesAnEntryOfItsLines() throws IOException {
    LabelledSet set = set(CORPUS, TEST);
    assertThat(set.corpus().all())
        .extracting(entry -> entry.basics().asking().ways())
        .containsExactly(
            List.of("is there a table for two tonight", "please reserve a table"),
            List.of("how can i pay", "do i get my money back"),
            List.of("do i get my money back"));
    assertThat(set.questions())
        .extracting(question -> question.answers().size())
        .containsExactly(1, 2, 0, 0);
  }

  @Test
  void theFiguresAreThoseOfTheAnswers() throws IOException {
    LabelledSet set = set(CORPUS, TEST);
    try (Search search = Search.over(set.corpus())) {
      SetReport report = SetReport.of(search, set, 0.25, List.of());
      assertThat(report.top1()).isEqualTo(1);
      assertThat(report.mrr10()).isEqualTo(1);
      assertThat(report.auroc()).isEqualTo(1);
      assertThat(report.rejected95()).isEqualTo(1);
      assertThat(report.indexS()).isEqualTo(0.25);
      assertThat(report.p99Ms()).isGreaterThanOrEqualTo(report.medianMs());
      assertThat(report.rssMb()).isPositive();
    }
  }

  @Test
  void whoIsToldThatItIsNotOursIsRefused() throws IOException {
    LabelledSet set =
        set("0\tpay\thow can i pay\n1\tdogs\tmy dog limps\n", OWN_TEST, Set.of("dogs"));
    assertThat(set.questions())
        .extracting(Labelled::isOurs)
        .as("an entry that is not ours is no answer")
        .containsExactly(true, false, false);
    try (Search search = Search.over(set.corpus())) {
      SetReport report = SetReport.of(search, set, 0.25, List.of());
      assertThat(report.top1()).isEqualTo(1);
      assertThat(report.rejected95()).isEqualTo(1);
      assertThat(report.mcc()).isEqualTo(1);
    }
  }

  @Test
  void theSurerThatItIsNotOursTheLessAQuestionIsKept() throws IOException {
    LabelledSet set =
        set(
            "0\tpay\thow can i pay\n1\tdogs\tmy dog limps\n",
            "0\tpay\tsome dog\n1\toos\tmy dog limps\n2\toos\tzebra\n",
            Set.of("dogs"));
    try (Search search = Search.over(set.corpus())) {
      SetReport report = SetReport.of(search, set, 0.25, List.of());
      assertThat(report.top1()).isZero();
      assertThat(report.auroc()).isEqualTo(1);
      assertThat(report.rejected95()).as("what finds nothing, too").isEqualTo(1);
    }
  }

  @Test
  void aLabelThatIsNotOursAndThatNobodyHasIsTold() {
    assertThatThrownBy(() -> set(CORPUS, TEST, Set.of("dogs")))
        .isInstanceOf(UnreadableSet.class)
        .hasMessageContaining("dogs");
  }

  @Test
  void aRowWithoutItsFieldsIsToldWithItsPlace() {
    assertThatThrownBy(() -> set(CORPUS, "t0\tpay\n"))
        .isInstanceOf(UnreadableSet.class)
        .hasMessageContaining("test.tsv line 1 has 2 fields");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(
            () -> LabelledSet.read(folder.resolve("none"), folder.resolve("none"), Set.of()))
        .isInstanceOf(UnreadableSet.class)
        .hasMessageContaining("cannot be read");
  }

  private LabelledSet set(String corpus, String test) throws IOException {
    return set(corpus, test, Set.of());
  }

  private LabelledSet set(String corpus, String test, Set<String> notOurs) throws IOException {
    return LabelledSet.read(
        Files.writeString(folder.resolve("corpus.tsv"), corpus),
        Files.writeString(folder.resolve("test.tsv"), test),
        notOurs);
  }
}
