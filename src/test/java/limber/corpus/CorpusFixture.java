package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small corpus without mistakes in a folder, for tests to break in one place.
///
/// It holds `exercise/bridge`, `exercise/bird-dog`, `topic/yoga`, `routine/short`, one warning sign
/// and every file that a corpus needs.
final class CorpusFixture {

  private final Path folder;

  private CorpusFixture(Path folder) {
    this.folder = folder;
  }

  /// Writes the corpus into a folder.
  static CorpusFixture in(Path folder) {
    CorpusFixture fixture = new CorpusFixture(folder);
    fixture.write("exercises/bridge.yaml", exercise("bridge", "Bridge"));
    fixture.write("exercises/bird-dog.yaml", harder(exercise("bird-dog", "Bird dog")));
    fixture.write("topics/yoga.yaml", topic());
    fixture.write("routines/short.yaml", routine());
    fixture.write("safety/saddle-numbness.yaml", SIGN);
    fixture.write("small-talk.yaml", SMALL_TALK);
    fixture.write("sources.yaml", SOURCES);
    fixture.write("vocabulary.yaml", VOCABULARY);
    fixture.write("aspects.yaml", lists(Arrays.stream(Aspect.values()).map(Aspect::word)));
    fixture.write("aspect-phrases.yaml", lists(Arrays.stream(Aspect.values()).map(Aspect::word)));
    fixture.write("follow-ups.yaml", lists(Arrays.stream(FollowUp.values()).map(FollowUp::word)));
    fixture.write("controls.yaml", lists(Arrays.stream(Control.values()).map(Control::word)));
    fixture.write("phrases.yaml", phrases());
    fixture.write("limits.yaml", LIMITS);
    fixture.write("coverage.yaml", COVERAGE);
    fixture.write("../schema/common.schema.json", "{}");
    return fixture;
  }

  /// Puts a file in place of what is there.
  CorpusFixture write(String file, String text) {
    try {
      Path path = folder.resolve("en").resolve(file);
      Files.createDirectories(path.resolve("..").normalize());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes a file away.
  CorpusFixture delete(String file) {
    try {
      Files.delete(folder.resolve("en").resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Replaces the only line of a file that begins with `start`; an empty `line` takes it out.
  CorpusFixture change(String file, String start, String line) {
    List<String> lines = read(file).lines().toList();
    if (lines.stream().filter(one -> one.startsWith(start)).count() != 1) {
      throw new IllegalArgumentException("Not exactly one line begins with " + start);
    }
    return write(
        file,
        lines.stream()
            .map(one -> one.startsWith(start) ? line : one)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n", "", "\n")));
  }

  /// The number of the only line of a file that begins with `start`, from 1.
  int line(String file, String start) {
    List<String> lines = read(file).lines().toList();
    return 1
        + IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(start))
            .findFirst()
            .orElseThrow();
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve("en").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Loaded load() {
    return Loading.load(CorpusFolder.at(folder), "en");
  }

  /// The corpus, which has no mistake.
  Corpus corpus() {
    return switch (load()) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad(List<Mistake> mistakes) ->
          throw new AssertionError("There should be no mistake: " + mistakes);
    };
  }

  /// What is wrong with the corpus, each as its file in `en`, line and words.
  List<String> mistakes() {
    return switch (load()) {
      case Loaded.Good good -> List.of();
      case Loaded.Bad(List<Mistake> mistakes) ->
          mistakes.stream().map(m -> m.toString().replace(folder + "/en/", "")).toList();
    };
  }

  static String exercise(String slug, String title) {
    return """
    # yaml-language-server: $schema=../../schema/exercise.schema.json
    id: exercise/%1$s
    title: %2$s
    names: [%1$s one]
    question: How do I do the %1$s?
    asked: [%3$s]
    answer: >
      This makes your back strong. You do it on a mat.
    more: |
      Slow is best.

      Stop when it hurts.
    kind: strength
    position: floor
    works: [back, belly]
    needs: [mat]
    difficulty: easy
    dose:
      sides: each
      gentle: {sets: 1, repetitions: 5, hold: 3, rest: 30}
      standard: {sets: 2, hold: 20, rest: 30}
      strong: {sets: 1, minutes: 10}
    steps:
      - Lie down on your back.
      - Lift your hips.
    cue: Lift slowly and keep breathing.
    feel: Your back works.
    mistakes:
      - {mistake: The back sags., fix: Lift it less.}
      - {mistake: The neck tires., fix: Look down.}
    caution:
      flags: [wrist-pain]
      text: Ask first if your wrists hurt.
    evidence: It helps most people a bit.
    next: [topic/yoga]
    sources: [nice]
    reviewed: 2026-11-22
    review: needed
    confirm: [Thirty seconds are right for most people.]
    harder: exercise/bird-dog
    swap: exercise/bird-dog
    turns: [Right leg, Left leg]
    """
        .formatted(slug, title, ways(slug));
  }

  /// The same exercise in another position and hard, with the way back to the bridge.
  private static String harder(String exercise) {
    return exercise
        .replace("position: floor", "position: knees")
        .replace("difficulty: easy", "difficulty: hard")
        .replace("harder: exercise/bird-dog", "easier: exercise/bridge")
        .replace("swap: exercise/bird-dog", "swap: exercise/bridge");
  }

  private static String topic() {
    return """
    id: topic/yoga
    title: Yoga
    question: Can yoga help my back?
    asked: [%s]
    answer: Yes, it can help. Take a gentle class.
    next: [exercise/bridge]
    sources: [nice]
    reviewed: 2026-11-22
    """
        .formatted(ways("yoga"));
  }

  private static String routine() {
    return """
    id: routine/short
    title: The short one
    question: What can I do in a hurry?
    asked: [%s]
    answer: Do these three moves. They take a short time.
    suits: Most people.
    warm-up:
      - {exercise: exercise/bird-dog, level: gentle}
    core:
      - {exercise: exercise/bridge, level: standard}
      - {level: gentle, exercise: exercise/bridge}
    cool-down:
      - {level: strong, exercise: exercise/bridge}
    next: [topic/yoga]
    sources: [nice]
    reviewed: 2026-11-22
    """
        .formatted(ways("short"));
  }

  private static String ways(String word) {
    return IntStream.rangeClosed(1, 15)
        .mapToObj(number -> word + " way " + number)
        .collect(Collectors.joining(", "));
  }

  private static String lists(Stream<String> keys) {
    return keys.map(key -> key + ": [say " + key + "]\n").collect(Collectors.joining());
  }

  private static String phrases() {
    return Phrase.all().stream().map(CorpusFixture::phrase).collect(Collectors.joining());
  }

  private static String phrase(Phrase phrase) {
    String values =
        phrase.placeholders().stream().map(name -> " {" + name + "}").collect(Collectors.joining());
    return phrase.key() + ": \"Words" + values + "\"\n";
  }

  private static final String SIGN =
      """
      id: saddle-numbness
      level: emergency
      title: Numbness between your legs
      question: Is it newly numb between your legs?
      patterns:
        - [[numb, no feeling], [groin, saddle]]
      look-alikes: [numb glutes]
      """;

  private static final String SMALL_TALK =
      """
      - id: small-talk/hello
        title: Hello
        asked: [hi, hello]
        answer: Hello! Good to see you.
      """;

  private static final String SOURCES =
      """
      nice:
        cite: "NICE: Low back pain"
        year: 2016
        link: https://www.nice.org.uk/guidance/ng59
      """;

  private static final String VOCABULARY =
      """
      kind: {strength: Strengthen}
      position: {floor: on the floor, knees: on your knees}
      works: {back: back muscles, belly: belly muscles}
      needs: {mat: a mat}
      flag: {wrist-pain: sore wrists}
      """;

  private static final String LIMITS =
      """
      doses:
        kind:
          strength: {sets: [1, 3], repetitions: [1, 30], hold: [1, 200], rest: [0, 60], minutes: [1, 10], sources: [nice]}
        exercise: {}
      flags:
        position: {}
        needs: {}
      floor: [floor, knees]
      """;

  private static final String COVERAGE =
      """
      ids: [exercise/bridge, routine/short]
      facts: []
      """;
}
