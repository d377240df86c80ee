package limber;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Mistake;

/// What came of a corpus whose files have changed under a running bot.
sealed interface Reload {

  /// All that is to be said about it, in lines.
  String words();

  /// The bot answers from it now.
  ///
  /// @param took how long it was from noticing the change to answering
  record Taken(Corpus corpus, Duration took) implements Reload {

    @Override
    public String words() {
      return String.format(
          Locale.ROOT, "Corpus reloaded: %s in %.1f s.", Counts.of(corpus), took.toMillis() / 1e3);
    }
  }

  /// It has mistakes.
  ///
  /// @param meanwhile what the bot does until they are mended
  record Refused(List<Mistake> mistakes, Meanwhile meanwhile) implements Reload {

    /// What a bot does with a corpus that has mistakes.
    enum Meanwhile {
      /// It goes on with the corpus of before.
      GO_ON("Kept the corpus of before: "),
      /// It has none yet, and does not begin.
      WAIT("Mend these, and Limber begins by itself: ");

      private final String words;

      Meanwhile(String words) {
        this.words = words;
      }
    }

    /// How many mistakes fit on a page without hiding the rest of it.
    private static final int SOME = 5;

    @Override
    public String words() {
      return lines(Stream.concat(told(), Stream.of(result())));
    }

    /// The same for somebody who is busy with something else: the result, and the first few
    /// mistakes.
    String inShort() {
      int more = mistakes.size() - SOME;
      Stream<String> rest = more > 0 ? Stream.of("… and " + more + " more.") : Stream.empty();
      return lines(Stream.of(Stream.of(result()), told().limit(SOME), rest).flatMap(all -> all));
    }

    private Stream<String> told() {
      return mistakes.stream().map(Mistake::toString);
    }

    private String result() {
      return meanwhile.words + Counts.of(mistakes) + ".";
    }

    private static String lines(Stream<String> lines) {
      return lines.collect(Collectors.joining("\n"));
    }
  }
}
