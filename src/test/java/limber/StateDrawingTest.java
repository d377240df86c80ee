package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

/// `docs/states.md` draws the places of a conversation as the code has them. `mvn test
/// -Dstates.write=true -Dtest=StateDrawingTest` draws it anew.
class StateDrawingTest {

  private static final Path PAGE = Path.of("docs/states.md");
  private static final String BEGIN = "```mermaid\n";
  private static final String END = "```\n";

  @Test
  void theDrawingIsWhatTheCodeDoes() throws IOException {
    String drawing = StateDrawing.of(RealCorpus.english());
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END, begin);
    if (Boolean.getBoolean("states.write")) {
      page = page.substring(0, begin) + drawing + page.substring(end);
      Files.writeString(PAGE, page);
      end = begin + drawing.length();
    }

    assertThat(page.substring(begin, end)).isEqualTo(drawing);
  }
}
