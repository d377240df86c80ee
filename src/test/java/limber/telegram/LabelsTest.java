package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import limber.corpus.Phrase;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

class LabelsTest {

  /// What says something grave, in full and in a row of its own.
  private static final Set<Phrase> ALONE = Set.of(Phrase.BUTTON_SEEN, Phrase.BUTTON_ALLOWED);

  /// What fits in a row of its own.
  private static final int ROW = 34;

  @Test
  void labelsFitOnAPhone() {
    List<Phrase> labels =
        Arrays.stream(Phrase.values()).filter(one -> one.key().startsWith("button-")).toList();
    assertThat(labels)
        .isNotEmpty()
        .allSatisfy(label ->
            assertThat(RealCorpus.english().phrases().texts().get(label))
                .satisfies(text ->
                    assertThat(text.replaceAll("\\{.*}", ""))
                        .hasSizeLessThanOrEqualTo(ALONE.contains(label) ? ROW : Buttons.SHORT)));
  }
}
