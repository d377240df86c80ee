package limber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Loading;
import limber.corpus.PoseScript;
import limber.picture.Drawing;
import limber.picture.Gallery;
import limber.picture.Proof;
import limber.picture.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws pose scripts, for those who write them.
@Command(
    name = "draw",
    description = "Draw an exercise from its pose script, e.g. 'draw bird-dog', or all of them.")
final class DrawCommand implements Callable<Integer> {

  private static final int ON_A_SHEET = 16;

  @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "such as bird-dog")
  private List<String> names = List.of();

  @Option(
      names = "--all",
      description = "Draw every picture of the corpus, and contact sheets of all exercises.")
  private boolean all;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to put the pictures; without it: pictures.")
  private Path folder = Path.of("pictures");

  private final Map<String, String> environment;

  DrawCommand() {
    this(System.getenv());
  }

  /// @param environment as of the process
  DrawCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (names.isEmpty() && !all) {
      throw new OperatorMistake("Name an exercise, such as: limber draw bird-dog, or use --all.");
    }
    Files.createDirectories(folder);
    Library library = Library.of(Settings.read(environment));
    if (all) {
      return everything(library.corpus());
    }
    boolean sound = true;
    for (String name : names) {
      sound &= one(library, name);
    }
    return sound ? 0 : 1;
  }

  private boolean one(Library library, String name) {
    String slug = name.replaceFirst("^exercise/", "");
    Optional<Loading.Script> read = Loading.script(library.files(), library.language(), slug);
    if (read.isEmpty()) {
      throw new OperatorMistake("There is no pose script poses/" + slug + ".yaml.");
    }
    return switch (read.get()) {
      case Loading.Script.Good(PoseScript script) -> {
        keep(Proof.film(script));
        keep(Proof.strip(script));
        yield faults(script).isEmpty();
      }
      case Loading.Script.Bad(var mistakes) -> {
        mistakes.forEach(System.out::println);
        yield false;
      }
    };
  }

  private static List<String> faults(PoseScript script) {
    List<String> faults = Proof.faults(script);
    faults.forEach(fault -> System.out.println(script.exercise() + ": " + fault + "."));
    return faults;
  }

  private int everything(Corpus corpus) {
    Gallery gallery = new Studio(corpus);
    List<Exercise> drawn =
        corpus.exercises().stream()
            .filter(exercise -> corpus.poses().containsKey(exercise.id()))
            .toList();
    drawn.forEach(exercise -> {
      gallery.exercise(exercise.id()).ifPresent(this::keep);
      gallery.mistake(exercise.id()).ifPresent(this::keep);
    });
    corpus.routines().forEach(routine -> gallery.routine(routine.id()).ifPresent(this::keep));
    for (int from = 0; from < drawn.size(); from += ON_A_SHEET) {
      List<Exercise> some = drawn.subList(from, Math.min(drawn.size(), from + ON_A_SHEET));
      keep(sheet("sheet-" + (from / ON_A_SHEET + 1) + ".png", corpus, some));
    }
    List<EntryId> missing =
        corpus.exercises().stream()
            .map(Exercise::id)
            .filter(id -> !corpus.poses().containsKey(id))
            .toList();
    missing.forEach(id -> System.out.println(id + " has no pose script yet."));
    List<String> faults = new ArrayList<>();
    corpus.poses().values().forEach(script -> faults.addAll(faults(script)));
    System.out.printf("%d exercises are drawn in %s.%n", drawn.size(), folder);
    return faults.isEmpty() && missing.isEmpty() ? 0 : 1;
  }

  private static Drawing sheet(String file, Corpus corpus, List<Exercise> exercises) {
    return Proof.sheet(
        file,
        exercises.stream().map(one -> corpus.poses().get(one.id())).toList(),
        exercises.stream().map(one -> one.basics().naming().title()).toList());
  }

  private void keep(Drawing drawing) {
    Path path = folder.resolve(drawing.name());
    try {
      Files.write(path, drawing.bytes());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The picture " + path + " cannot be written.", unwritable);
    }
    System.out.printf("%s, %d kB%n", path, drawing.bytes().length / 1024);
  }
}
