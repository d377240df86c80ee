package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import limber.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers questions on the console.
@Command(name = "ask", description = "Answer a question here, in words or as JSON.")
final class AskCommand implements Callable<Integer> {

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--batch", paramLabel = "FILE", description = "one question a line")
  private @Nullable Path batch;

  @Option(
      names = "--turns",
      description =
          "each line of the file is a JSON array: a conversation whose last turn is asked")
  private boolean turns;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "the question")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    if (batch == null && words.isEmpty()) {
      throw new OperatorMistake("Ask something: limber ask \"how do I do the bird dog\"");
    }
    Asking asking = new Asking(edition(Settings.read(System.getenv())));
    if (batch == null) {
      print(asking.ask(List.of(String.join(" ", words))));
      return 0;
    }
    try (Stream<String> lines = Files.lines(batch, StandardCharsets.UTF_8)) {
      lines.map(this::conversation).map(asking::ask).forEach(this::print);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new OperatorMistake("The file that --batch names cannot be read as UTF-8: " + batch);
    }
    return 0;
  }

  /// Many questions are worth learning the corpus first. One is not; it is understood by meaning
  /// where that was learnt before.
  private Edition edition(Settings settings) {
    var understanding = Comprehension.of(settings).understanding();
    Edition byWords = Edition.of(Library.of(settings).corpus());
    return understanding
        .join()
        .filter(there -> batch != null || Search.isLearnt(byWords.mind().corpus(), there))
        .map(byWords::with)
        .orElse(byWords);
  }

  private List<String> conversation(String line) {
    if (!turns) {
      return List.of(line);
    }
    try {
      JsonNode said = JsonLine.read(line);
      if (said.isArray() && !said.isEmpty() && said.valueStream().allMatch(JsonNode::isTextual)) {
        return said.valueStream().map(JsonNode::textValue).toList();
      }
    } catch (JsonProcessingException notJson) {
      // said below
    }
    throw new OperatorMistake(
        "With --turns each line of "
            + batch
            + " is a JSON array of at least one text, such as [\"bridge\",\"something easier\"].");
  }

  private void print(Asked asked) {
    System.out.println(json ? JsonLine.of(asked) : asked.reply());
  }
}
