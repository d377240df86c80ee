package limber.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the files of a corpus, checks them, and makes the corpus of them.
///
/// The checks look at the files as they are; only files without a mistake become records. So a
/// writer sees all mistakes at once, and everything behind the checks may rely on what they hold.
public final class Loading {

  /// A file that was meant to be one of the corpus, and is called otherwise.
  private static final Pattern MISNAMED = Pattern.compile("\\.(yml|ya?ml\\.txt)$");

  private Loading() {}

  /// Loads one language.
  ///
  /// @param language the name of its folder, such as `en`
  /// @return the corpus, or all mistakes in its files; where a file cannot be read, that alone
  public static Loaded load(CorpusFiles source, String language) {
    try {
      return load(source.shown(language), source.read(language));
    } catch (Unreadable unreadable) {
      return new Loaded.Bad(List.of(unreadable.mistake()));
    }
  }

  /// Loads one language.
  ///
  /// @param folder its folder as a writer would open it
  /// @param files all files in it
  static Loaded load(String folder, List<CorpusFile> files) {
    // compiling the schemas takes about as long as taking the files apart
    CompletableFuture<Schemas> schemas = CompletableFuture.supplyAsync(Schemas::compiled);
    return checked(files, places(folder, files), schemas);
  }

  /// Reads one pose script alone, which takes a moment where a whole corpus takes a second.
  ///
  /// @param slug the exercise's
  /// @return the script, or all mistakes in its file; empty where there is no such file
  public static Optional<Script> script(CorpusFiles source, String language, String slug) {
    return source.read(language).stream()
        .filter(file -> file.path().equals(FileKind.POSE.place() + slug + ".yaml"))
        .findFirst()
        .map(file -> script(file, source.read(language)));
  }

  /// A pose script that was read alone.
  public sealed interface Script {

    /// A script without mistakes.
    record Good(PoseScript script) implements Script {}

    /// Mistakes to be put right.
    record Bad(List<Mistake> mistakes) implements Script {
      public Bad {
        mistakes = List.copyOf(mistakes);
      }
    }
  }

  private static Script script(CorpusFile file, List<CorpusFile> files) {
    YamlReading.Read read = YamlReading.read(FileKind.POSE, file);
    List<Mistake> mistakes = new ArrayList<>(read.mistakes());
    List<Page> page = read.page().stream().toList();
    Pages alone = new Pages(page, Pages.names(files));
    page.forEach(one -> mistakes.addAll(new Shape(Schemas.of()).mistakes(one)));
    mistakes.addAll(new PoseCheck().mistakes(alone).toList());
    return mistakes.isEmpty()
        ? new Script.Good(PoseBinding.script(page.getFirst().whole()))
        : new Script.Bad(mistakes.stream().distinct().sorted().toList());
  }

  private static Loaded checked(
      List<CorpusFile> files, List<Mistake> misplaced, CompletableFuture<Schemas> schemas) {
    List<Mistake> mistakes = new ArrayList<>(misplaced);
    List<YamlReading.Read> read =
        files.parallelStream().flatMap(file -> read(file).stream()).toList();
    read.forEach(one -> mistakes.addAll(one.mistakes()));
    Pages pages =
        new Pages(read.stream().flatMap(one -> one.page().stream()).toList(), Pages.names(files));
    Shape shape = new Shape(schemas.join());
    mistakes.addAll(
        pages.pages().parallelStream().flatMap(page -> shape.mistakes(page).stream()).toList());
    mistakes.addAll(Check.ALL.parallelStream().flatMap(check -> check.mistakes(pages)).toList());
    return mistakes.isEmpty()
        ? new Loaded.Good(new CorpusBinding(pages).corpus())
        : new Loaded.Bad(mistakes.stream().distinct().sorted().toList());
  }

  private static Optional<YamlReading.Read> read(CorpusFile file) {
    return FileKind.of(file.path()).map(kind -> YamlReading.read(kind, file));
  }

  /// Files that lie where none belongs, and files that are missing.
  private static List<Mistake> places(String folder, List<CorpusFile> files) {
    Set<String> paths = files.stream().map(CorpusFile::path).collect(Collectors.toSet());
    Stream<Mistake> missing =
        FileKind.needed().stream()
            .map(FileKind::place)
            .filter(place -> !paths.contains(place))
            .map(place -> missing(folder + "/" + place));
    Stream<Mistake> strange =
        files.stream().filter(file -> FileKind.of(file.path()).isEmpty()).map(Loading::strange);
    return Stream.concat(missing, strange).toList();
  }

  private static Mistake missing(String place) {
    return new Mistake(
        place, 1, "there is no such file", "Write it, or bring it back from your copy.");
  }

  private static Mistake strange(CorpusFile file) {
    return file.mistake(
        1,
        "no file of this name belongs here",
        MISNAMED.matcher(file.path()).find()
            ? "End its name with .yaml."
            : "The places are: " + String.join(", ", FileKind.places()) + ".");
  }
}
