package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {

  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");

  @TempDir Path folder;

  @Test
  void aCorpusWithoutMistakesIsLoaded() {
    Corpus corpus = CorpusFixture.in(folder).corpus();

    assertThat(corpus.all().stream().map(entry -> entry.id().toString()))
        .containsExactly(
            "exercise/bird-dog",
            "exercise/bridge",
            "routine/short",
            "small-talk/hello",
            "topic/yoga");
  }

  @Test
  void aRoutineTellsForWhomElseItIsRight() {
    CorpusFixture fixture = CorpusFixture.in(folder);
    EntryId routine = EntryId.of("routine/short");
    assertThat(fixture.corpus().routine(routine).fits()).isEmpty();

    fixture.change(
        "vocabulary.yaml", "flag:", "flag: {wrist-pain: sore wrists, neck-pain: a sore neck}");
    fixture.write(
        "exercises/plank.yaml",
        CorpusFixture.exercise("plank", "Plank").replace("wrist-pain", "neck-pain"));
    fixture.change("routines/short.yaml", "suits:", "suits: Most people.\nfits: [neck-pain]");
    assertThat(fixture.corpus().routine(routine).fits())
        .containsExactly(new Term(Term.Facet.FLAG, "neck-pain", "a sore neck"));
  }

  @Test
  void anExerciseCarriesWhatItsFileSays() {
    Exercise bridge = CorpusFixture.in(folder).corpus().exercise(BRIDGE);

    assertThat(bridge.basics().naming()).isEqualTo(new Naming("Bridge", List.of("bridge one")));
    assertThat(bridge.basics().asking().ways()).hasSize(15).contains("bridge way 8");
    assertThat(bridge.basics().answer())
        .isEqualTo(
            new Answer(
                "This makes your back strong. You do it on a mat.",
                Optional.of("Slow is best.\n\nStop when it hurts.")));
    assertThat(bridge.profile().works())
        .containsExactly(
            new Term(Term.Facet.WORKS, "back", "back muscles"),
            new Term(Term.Facet.WORKS, "belly", "belly muscles"));
    assertThat(bridge.guidance().mistakes())
        .containsExactly(
            new Guidance.Mistake("The back sags.", "Lift it less."),
            new Guidance.Mistake("The neck tires.", "Look down."));
    assertThat(bridge.basics().background().review())
        .isEqualTo(
            new Background.Review(
                LocalDate.of(2026, 11, 22), List.of("Thirty seconds are right for most people.")));
  }

  @Test
  void anEntryHoldsItsSourcesInFull() {
    Entry yoga = CorpusFixture.in(folder).corpus().entry(EntryId.of("topic/yoga"));

    assertThat(yoga.basics().background().sources())
        .containsExactly(
            new Source(
                "nice",
                "NICE: Low back pain",
                Optional.of(2016),
                Optional.of("https://www.nice.org.uk/guidance/ng59")));
  }

  @Test
  void aDoseComesAsRepetitionsAsAHoldOrAsMinutes() {
    Doses doses = CorpusFixture.in(folder).corpus().exercise(BRIDGE).doses();
    Duration rest = Duration.ofSeconds(30);

    assertThat(doses.gentle())
        .isEqualTo(
            new Dose(
                1, new Dose.Amount.Repetitions(5, Duration.ofSeconds(3)), Dose.Sides.EACH, rest));
    assertThat(doses.standard())
        .isEqualTo(
            new Dose(2, new Dose.Amount.Hold(Duration.ofSeconds(20)), Dose.Sides.EACH, rest));
    assertThat(doses.strong())
        .isEqualTo(
            new Dose(
                1,
                new Dose.Amount.Continuous(Duration.ofMinutes(10)),
                Dose.Sides.EACH,
                Duration.ZERO));
  }

  @Test
  void aRoutineGoesFromItsWarmUpToItsCoolDown() {
    Routine routine = CorpusFixture.in(folder).corpus().routine(EntryId.of("routine/short"));

    assertThat(routine.steps())
        .containsExactly(
            new Routine.Step(
                Routine.Part.WARM_UP, EntryId.of("exercise/bird-dog"), Dose.Level.GENTLE),
            new Routine.Step(Routine.Part.CORE, BRIDGE, Dose.Level.STANDARD),
            new Routine.Step(Routine.Part.CORE, BRIDGE, Dose.Level.GENTLE),
            new Routine.Step(Routine.Part.COOL_DOWN, BRIDGE, Dose.Level.STRONG));
  }

  @Test
  void signsComeGravestFirst() {
    CorpusFixture fixture = CorpusFixture.in(folder);
    String sign = fixture.read("safety/saddle-numbness.yaml");
    fixture.write(
        "safety/a-fall.yaml",
        sign.replace("saddle-numbness", "a-fall").replace("emergency", "urgent"));

    assertThat(fixture.corpus().signs().stream().map(Sign::id))
        .containsExactly("saddle-numbness", "a-fall");
  }

  @Test
  void wordsThatOlderYamlTakesForYesAndNoAreText() {
    CorpusFixture fixture =
        CorpusFixture.in(folder).change("controls.yaml", "stop:", "stop: [no, off, n]");

    assertThat(fixture.corpus().keywords().controls().get(Control.STOP))
        .containsExactly("no", "off", "n");
  }

  @Test
  void aFolderThatIsNotThereIsAMistakeForEachFileThatACorpusNeeds() {
    Loaded loaded = Loading.load(CorpusFolder.at(folder.resolve("nowhere")), "en");

    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Bad.class,
            bad ->
                assertThat(bad.mistakes())
                    .hasSize(10)
                    .first()
                    .hasToString(
                        folder
                            + "/nowhere/en/aspect-phrases.yaml:1: there is no such file."
                            + " Write it, or bring it back from your copy."));
  }

  @Test
  void theCorpusOfAJarIsFoundThoughTheJarNamesNoFolders() throws IOException {
    CorpusFixture.in(folder.resolve("files"));
    Path jar = folder.resolve("limber.jar");
    packed(folder.resolve("files"), jar);

    try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      List<CorpusFile> files = new PackedCorpus(classes).read("en");

      assertThat(files).hasSize(15);
      assertThat(files.getFirst().shown()).isEqualTo("corpus/en/aspect-phrases.yaml");
      assertThat(Loading.load(new PackedCorpus(classes), "en")).isInstanceOf(Loaded.Good.class);
    }
  }

  @Test
  void theCorpusBesideTheClassesIsFound() throws IOException {
    CorpusFixture.in(folder.resolve("corpus"));

    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      List<CorpusFile> files = new PackedCorpus(classes).read("en");

      assertThat(files.stream().map(CorpusFile::shown)).contains("corpus/en/topics/yoga.yaml");
      assertThat(Loading.load(new PackedCorpus(classes), "en")).isInstanceOf(Loaded.Good.class);
    }
  }

  @Test
  void filesOfOtherProgramsInTheFolderAreLeftAlone() {
    CorpusFixture fixture = CorpusFixture.in(folder);
    fixture.write("topics/.yoga.yaml", "half: [written").write("topics/notes.txt", "to do");

    assertThat(fixture.mistakes()).isEmpty();
  }

  private static void packed(Path corpus, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (CorpusFile one : CorpusFolder.at(corpus).read("en")) {
        pack("en/" + one.path(), one.text(), out);
      }
      pack("schema/common.schema.json", "{}", out);
    }
  }

  private static void pack(String name, String text, JarOutputStream out) throws IOException {
    out.putNextEntry(new ZipEntry("corpus/" + name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /// A file that even the superuser cannot read stands for one that Limber may not read.
  @Test
  void aFileThatCannotBeReadIsAMistake() throws IOException {
    Path unreadable = Path.of("/proc/self/mem");
    Assumptions.assumeTrue(Files.isRegularFile(unreadable), "There is no such file here.");
    CorpusFixture.in(folder);
    Path file = folder.resolve("en/topics/secret.yaml");
    Files.createSymbolicLink(file, unreadable);

    assertThat(Loading.load(CorpusFolder.at(folder), "en"))
        .isInstanceOfSatisfying(
            Loaded.Bad.class,
            bad ->
                assertThat(bad.mistakes())
                    .singleElement()
                    .asString()
                    .startsWith(file + ":1: this cannot be read. "));
    Files.delete(file);
  }
}
