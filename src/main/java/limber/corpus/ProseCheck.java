package limber.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers are short; answers, steps and what is asked before the first routine are easy to read,
/// and cues are very easy: they are read in the middle of a movement.
final class ProseCheck implements Check {

  private static final int LEAST_EASE = 60;
  private static final int LEAST_EASE_OF_A_CUE = 80;
  private static final int FEWEST_SENTENCES = 2;
  private static final int MOST_SENTENCES = 5;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Set<String> plain =
        pages
            .only(FileKind.PLAIN_WORDS)
            .flatMap(words -> words.keys().stream())
            .collect(Collectors.toSet());
    ReadingEase ease = new ReadingEase(plain);
    Stream<Spot> answers = pages.articles().map(entry -> entry.at("answer"));
    Stream<Spot> steps =
        pages.exercises().flatMap(exercise -> exercise.at("steps").items().stream());
    Stream<Spot> cues = pages.exercises().map(exercise -> exercise.at("cue"));
    return Stream.of(
            Stream.of(answers, steps, asked(pages), decided(pages))
                .flatMap(texts -> texts)
                .flatMap(text -> hard(text, ease, LEAST_EASE)),
            cues.flatMap(cue -> hard(cue, ease, LEAST_EASE_OF_A_CUE)),
            pages.articles().flatMap(entry -> length(entry.at("answer"), ease)))
        .flatMap(mistakes -> mistakes);
  }

  private static Stream<Spot> asked(Pages pages) {
    return pages
        .only(FileKind.INTAKE)
        .flatMap(file ->
            Stream.concat(
                file.at("signs")
                    .each("emergency", "urgent")
                    .flatMap(lines -> lines.items().stream())
                    .map(line -> line.at("line")),
                file.at("about").items().stream().map(page -> page.at("question"))));
  }

  private static Stream<Spot> decided(Pages pages) {
    return pages
        .only(FileKind.PAIN_RULE)
        .flatMap(file ->
            Stream.concat(
                file.each("limits"),
                file.at("rows").items().stream().map(row -> row.at("because"))));
  }

  private static Stream<Mistake> hard(Spot spot, ReadingEase ease, int least) {
    return spot.text().stream()
        .filter(text -> ease.of(text) < least)
        .map(text ->
            spot.mistake(
                "the reading ease of %s is %d, and %d is the least"
                    .formatted(ShapeWords.name(spot), (int) Math.floor(ease.of(text)), least),
                instead(ease.hardest(text))));
  }

  private static String instead(List<String> hardest) {
    String shorter = "Write shorter sentences and shorter words";
    return hardest.isEmpty()
        ? shorter + "."
        : shorter + " than: " + String.join(", ", hardest) + ".";
  }

  private static Stream<Mistake> length(Spot answer, ReadingEase ease) {
    return answer
        .text()
        .map(ease::sentences)
        .filter(count -> count < FEWEST_SENTENCES || count > MOST_SENTENCES)
        .map(count ->
            answer.mistake(
                "the answer has " + count(count),
                "Write 2 to 5 sentences; what goes further belongs under `more`."))
        .stream();
  }

  private static String count(int sentences) {
    return switch (sentences) {
      case 0 -> "no sentence that ends with a full stop";
      case 1 -> "one sentence";
      default -> sentences + " sentences";
    };
  }
}
