package limber;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists which answers helped and which did not, so that the corpus is mended where it fails
/// people.
@Command(name = "ratings", description = "List how often each answer helped, and how often not.")
final class RatingsCommand implements Callable<Integer> {

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Mixin private KeptGaps kept = new KeptGaps();

  @Override
  public Integer call() {
    RatingList list = RatingList.of(kept.in(Settings.read(System.getenv())));
    if (json) {
      list.lines().forEach(line -> System.out.println(JsonLine.of(line)));
    } else {
      System.out.print(list.table());
    }
    return 0;
  }
}
