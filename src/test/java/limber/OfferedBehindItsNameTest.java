package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is offered behind the bot's name, written down to be read.
///
/// `-Dtranscripts.write=true` writes it anew.
final class OfferedBehindItsNameTest {

  private static final Path FILE = Path.of("src/test/resources/inline/behind-its-name.txt");
  private static final String TYPED = "Typed: @limber_bot";
  private static final int FRIENDS = 7;

  /// The list goes on; nobody reads all of it.
  private static final int SHOWN = 4;

  @TempDir private Path data;

  @Test
  void whatIsOfferedIsAsItIsWrittenDown() throws Exception {
    String written = Files.readString(FILE);
    String offered = offered(written);

    if (Boolean.getBoolean("transcripts.write")) {
      Files.writeString(FILE, offered);
    } else {
      assertThat(offered).isEqualTo(written);
    }
  }

  private String offered(String written) throws Exception {
    List<String> parts = new ArrayList<>(List.of(written.lines().findFirst().orElseThrow()));
    try (TestBot bot = TestBot.start(data);
        Chats chats = new Chats(bot.address())) {
      for (String line : written.lines().filter(one -> one.startsWith(TYPED)).toList()) {
        String words = line.substring(TYPED.length()).strip();
        parts.add(line);
        parts.add(told(chats.inline(FRIENDS, words, "")));
      }
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String told(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    lines.add(answer.has("button") ? "[" + answer.path("button").path("text").asText() + "]" : "");
    JsonNode results = answer.path("results");
    for (JsonNode card : results) {
      if (lines.size() > SHOWN) {
        lines.add("… and " + (results.size() - SHOWN) + " more");
        break;
      }
      lines.add(card.path("title").asText() + ": " + card.path("description").asText());
    }
    return ("Offered: " + String.join("\n         ", lines)).replaceAll(" +(?=\n)", "");
  }
}
