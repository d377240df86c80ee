package limber.telegram;

import limber.coach.Progress;
import limber.coach.Trend;
import limber.corpus.ProgressPhrase;
import limber.picture.PainChart.Legend;
import limber.picture.PainChart.OfMornings;
import limber.picture.PainChart.OfPain;
import limber.picture.PainChart.OfWeeks;
import limber.picture.PainChart.Words;

/// What is to be read on the picture of somebody's progress.
///
/// @param voice the phrases
record ChartWords(Voice voice) {

  Words of(Progress progress) {
    return new Words(
        Voice.capital(time(progress)),
        new OfPain(
            voice.words(ProgressPhrase.CHART_PAIN),
            voice.words(ProgressPhrase.CHART_NO_PAIN),
            voice.words(ProgressPhrase.CHART_WORST_PAIN),
            new Legend(
                voice.words(ProgressPhrase.CHART_BEFORE),
                voice.words(ProgressPhrase.CHART_AFTER),
                line(progress.trend()))),
        new OfMornings(
            voice.words(ProgressPhrase.CHART_MORNINGS),
            voice.words(ProgressPhrase.CHART_BETTER),
            voice.words(ProgressPhrase.CHART_A_BIT_WORSE),
            voice.words(ProgressPhrase.CHART_MUCH_WORSE)),
        new OfWeeks(
            voice.words(ProgressPhrase.CHART_SESSIONS),
            voice.words(ProgressPhrase.CHART_WALKED),
            voice.words(ProgressPhrase.CHART_NOW),
            voice.words(ProgressPhrase.CHART_AGO)));
  }

  /// The weeks that are looked back on, as part of a sentence.
  String time(Progress progress) {
    return time(progress.weeks().size());
  }

  /// So many weeks, as part of a sentence.
  String time(int weeks) {
    return weeks == 1
        ? voice.words(ProgressPhrase.PROGRESS_ONE_WEEK)
        : voice.words(ProgressPhrase.PROGRESS_WEEKS, "count", weeks);
  }

  private String line(Trend trend) {
    return switch (trend) {
      case Trend.Line _ -> voice.words(ProgressPhrase.CHART_LINE);
      case Trend.TooEarly early -> tooEarly(early);
    };
  }

  /// Why there is no line yet.
  String tooEarly(Trend.TooEarly early) {
    return early.more() == 1
        ? voice.words(ProgressPhrase.PROGRESS_ONE_MORE)
        : voice.words(ProgressPhrase.PROGRESS_MORE, "count", early.more());
  }
}
