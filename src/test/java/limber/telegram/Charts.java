package limber.telegram;

import java.time.Instant;
import java.util.Optional;
import limber.coach.LookingBack;
import limber.coach.Training;
import limber.corpus.Corpus;
import limber.picture.PainChart;

/// The charts that messages would show.
public final class Charts {

  private Charts() {}

  /// How somebody has fared.
  public static Optional<PainChart> of(Corpus corpus, Training training, Instant at) {
    return new ChartData(new ChartWords(new Voice(corpus.phrases())))
        .of(new LookingBack(corpus).on(training, at));
  }
}
