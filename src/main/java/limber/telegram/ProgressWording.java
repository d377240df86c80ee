package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import limber.coach.Answers.Morning;
import limber.coach.Done;
import limber.coach.Progress;
import limber.coach.Trend;
import limber.coach.Trend.Course;
import limber.corpus.Phrase;
import limber.corpus.ProgressPhrase;
import limber.corpus.RulePhrase;
import limber.talk.RulePress;
import limber.telegram.Screen.Button;

/// How somebody has fared, in words: all that the picture shows is said here too, for whoever does
/// not see it.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record ProgressWording(Voice voice, Buttons buttons) {

  Screen of(Progress progress) {
    if (progress.isEmpty()) {
      return new Passage().say(voice.text(ProgressPhrase.PROGRESS_NOTHING)).under(buttons.home());
    }
    Passage passage = new Passage().say(done(progress) + " " + pain(progress));
    if (course(progress).filter(Course.HIGHER::equals).isPresent()) {
      passage.say(voice.text(ProgressPhrase.PROGRESS_UPS_AND_DOWNS));
    }
    Screen words =
        passage
            .fold(voice.words(ProgressPhrase.PROGRESS_WEEK_BY_WEEK), weekByWeek(progress))
            .under(why(progress));
    return new ChartData(new ChartWords(voice))
        .of(progress)
        .map(chart -> words.beneath(new Sight.OfProgress(chart)))
        .orElse(words);
  }

  private List<List<Button>> why(Progress progress) {
    return course(progress).filter(Course.HIGHER::equals).isPresent()
        ? List.of(List.of(buttons.plain(RulePhrase.BUTTON_WHY, new RulePress.Why())))
        : List.of();
  }

  private static Optional<Course> course(Progress progress) {
    return switch (progress.trend()) {
      case Trend.TooEarly _ -> Optional.empty();
      case Trend.Line line -> Optional.of(line.course());
    };
  }

  private String done(Progress progress) {
    String time = new ChartWords(voice).time(progress);
    String things = new DoneWords(voice).of(progress.done());
    return mornings(progress.mornings())
        .map(morning ->
            voice.words(
                ProgressPhrase.PROGRESS_DONE_AND_MORNING,
                Map.of("time", time, "things", things, "morning", morning)))
        .orElseGet(() ->
            voice.words(ProgressPhrase.PROGRESS_DONE, Map.of("time", time, "things", things)));
  }

  private Optional<String> mornings(List<Morning> mornings) {
    long good = mornings.stream().filter(Morning.SAME_OR_BETTER::equals).count();
    return switch (mornings.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              voice.words(
                  good == 1
                      ? ProgressPhrase.PROGRESS_ONE_MORNING_GOOD
                      : ProgressPhrase.PROGRESS_ONE_MORNING_WORSE));
      default ->
          Optional.of(
              voice.words(
                  ProgressPhrase.PROGRESS_MORNINGS, Map.of("good", good, "all", mornings.size())));
    };
  }

  private String pain(Progress progress) {
    return switch (progress.trend()) {
      case Trend.TooEarly early -> new ChartWords(voice).tooEarly(early);
      case Trend.Line line -> pain(line, progress);
    };
  }

  private String pain(Trend.Line line, Progress progress) {
    String before = before(line);
    return progress
        .afterwards()
        .map(ProgressWording::after)
        .map(after ->
            voice.words(
                ProgressPhrase.PROGRESS_PAIN_AND_AFTER,
                Map.of("before", before, "after", voice.words(after))))
        .orElseGet(() -> voice.words(ProgressPhrase.PROGRESS_PAIN, "before", before));
  }

  private static Phrase after(Course course) {
    return switch (course) {
      case LOWER -> ProgressPhrase.PROGRESS_AFTER_LOWER;
      case ABOUT_THE_SAME -> ProgressPhrase.PROGRESS_AFTER_SAME;
      case HIGHER -> ProgressPhrase.PROGRESS_AFTER_HIGHER;
    };
  }

  /// What became of pain before sessions, as part of a sentence.
  String before(Trend.Line line) {
    Map<String, Long> ends = Map.of("from", Math.round(line.from()), "to", Math.round(line.to()));
    return switch (line.course()) {
      case ABOUT_THE_SAME ->
          voice.words(
              ProgressPhrase.PROGRESS_SAME, "pain", Math.round((line.from() + line.to()) / 2));
      case LOWER -> voice.words(ProgressPhrase.PROGRESS_LOWER, ends);
      case HIGHER -> voice.words(ProgressPhrase.PROGRESS_HIGHER, ends);
    };
  }

  private Text weekByWeek(Progress progress) {
    List<Done> latestFirst = progress.weeks().reversed();
    List<Text> lines = new ArrayList<>();
    for (int ago = 0; ago < latestFirst.size(); ago++) {
      String things = new DoneWords(voice).of(latestFirst.get(ago));
      lines.add(Text.of(week(ago, withPain(things, progress.usualBefore(ago)))));
    }
    return Text.bulleted(lines);
  }

  private String withPain(String things, OptionalDouble before) {
    return before.isEmpty()
        ? things
        : voice.words(
            ProgressPhrase.PROGRESS_WITH_PAIN,
            Map.of("things", things, "pain", Math.round(before.getAsDouble())));
  }

  private String week(int ago, String things) {
    return switch (ago) {
      case 0 -> voice.words(ProgressPhrase.PROGRESS_THIS_WEEK, "things", things);
      case 1 -> voice.words(ProgressPhrase.PROGRESS_ONE_WEEK_AGO, "things", things);
      default ->
          voice.words(ProgressPhrase.PROGRESS_WEEKS_AGO, Map.of("count", ago, "things", things));
    };
  }
}
