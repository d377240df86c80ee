package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import limber.corpus.Phrase;
import limber.corpus.RealCorpus;
import limber.corpus.WarningPhrase;
import org.junit.jupiter.api.Test;

class LabelsTest {

  /// What says something grave, in full and in a row of its own.
  private static final Set<Phrase> ALONE =
      Set.of(WarningPhrase.BUTTON_SEEN, WarningPhrase.BUTTON_ALLOWED);

  /// What fits in a row of its own.
  private static final int ROW = 34;

  @Test
  void labelsFitOnAPhone() {
    List<Phrase> labels =
        Phrase.all().stream().filter(one -> one.key().startsWith("button-")).toList();
    assertThat(labels)
        .isNotEmpty()
        .allSatisfy(label ->
            assertThat(RealCorpus.english().phrases().texts().get(label))
                .satisfies(text ->
                    assertThat(text.replaceAll("\\{.*}", ""))
                        .hasSizeLessThanOrEqualTo(ALONE.contains(label) ? ROW : Buttons.SHORT)));
  }
}
