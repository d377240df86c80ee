package limber;

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

  @Override
  public Integer call() {
    Settings settings = Settings.read(System.getenv());
    GapList list =
        GapList.of(GapCluster.of(kept.in(settings)), settings.questions().gapsListedFrom());
    if (json) {
      list.lines().forEach(line -> System.out.println(JsonLine.of(line)));
    } else {
      System.out.print(list.table());
    }
    return 0;
  }
}
