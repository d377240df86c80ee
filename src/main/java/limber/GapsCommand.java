package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what people asked and Limber could not answer well, so that the corpus grows where people
/// ask.
@Command(
    name = "gaps",
    description = "List what people asked and Limber could not answer well, by meaning.")
final class GapsCommand implements Callable<Integer> {

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Mixin private KeptGaps kept = new KeptGaps();

  private final JsonMapper mapper = new JsonMapper();

  @Override
  public Integer call() {
    Settings settings = Settings.read(System.getenv());
    GapList list =
        GapList.of(GapCluster.of(kept.in(settings)), settings.questions().gapsListedFrom());
    if (json) {
      list.lines().forEach(line -> System.out.println(written(line)));
    } else {
      System.out.print(list.table());
    }
    return 0;
  }

  private String written(GapList.Line line) {
    try {
      return mapper.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A gap cannot be written as JSON.", impossible);
    }
  }
}
