package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import limber.store.Gaps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists what people asked and Limber could not answer well, so that the corpus grows where people
/// ask.
@Command(
    name = "gaps",
    description = "List what people asked and Limber could not answer well, by meaning.")
final class GapsCommand implements Callable<Integer> {

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--since", paramLabel = "DATE", description = "from this day on, as 2026-11-22")
  private @Nullable LocalDate since;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "the bot's data folder, if not the one in the settings; data/sandbox is the sandbox's")
  private @Nullable Path data;

  private final JsonMapper mapper = new JsonMapper();

  @Override
  public Integer call() {
    Settings settings = Settings.read(System.getenv());
    Gaps all = Optional.ofNullable(data).map(Gaps::in).orElseGet(() -> kept(settings.keeping()));
    Gaps gaps = Optional.ofNullable(since).map(all::since).orElse(all);
    GapList list = GapList.of(GapCluster.of(gaps), settings.questions().gapsListedFrom());
    if (json) {
      list.lines().forEach(line -> System.out.println(written(line)));
    } else {
      System.out.print(list.table());
    }
    return 0;
  }

  private static Gaps kept(Keeping keeping) {
    return keeping
        .shared()
        .map(url -> Gaps.on(url, keeping.data()))
        .orElseGet(() -> Gaps.in(keeping.data()));
  }

  private String written(GapList.Line line) {
    try {
      return mapper.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A gap cannot be written as JSON.", impossible);
    }
  }
}
