package limber;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import limber.store.Gaps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where what people said of answers is kept, and from which day on it is read.
final class KeptGaps {

  @Option(names = "--since", paramLabel = "DATE", description = "from this day on, as 2026-11-22")
  private @Nullable LocalDate since;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "the bot's data folder, if not the one in the settings; data/sandbox is the sandbox's")
  private @Nullable Path data;

  Gaps in(Settings settings) {
    Gaps all = Optional.ofNullable(data).map(Gaps::in).orElseGet(() -> kept(settings.keeping()));
    return Optional.ofNullable(since).map(all::since).orElse(all);
  }

  private static Gaps kept(Keeping keeping) {
    return keeping
        .shared()
        .map(url -> Gaps.on(url, keeping.data()))
        .orElseGet(() -> Gaps.in(keeping.data()));
  }
}
