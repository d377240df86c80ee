package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import limber.corpus.Phrase;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

class LabelsTest {

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
                        .hasSizeLessThanOrEqualTo(Buttons.SHORT)));
  }
}
