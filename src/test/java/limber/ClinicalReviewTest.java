package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

/// `docs/clinical-review.md` lists what the entries ask a clinician, all of it and nothing else.
/// `mvn test -Dreview.write=true -Dtest=ClinicalReviewTest` writes it anew.
class ClinicalReviewTest {

  private static final Path PAGE = Path.of("docs/clinical-review.md");

  @Test
  void thePageIsWhatTheEntriesAsk() throws IOException {
    String page = new ClinicalReview(RealCorpus.english()).page();
    if (Boolean.getBoolean("review.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
