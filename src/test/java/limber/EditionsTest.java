package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import limber.corpus.EntryId;
import limber.corpus.PackedCorpus;
import limber.search.Search;
import limber.sentence.Encoder;
import limber.sentence.Understanding;
import limber.serve.GoesBy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a running bot is given when a writer changes files.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EditionsTest {

  private static final EntryId YOGA = EntryId.of("topic/yoga");
  private static final String FILE = "topics/yoga.yaml";
  private static final String NEW = "Yes, it can help. Try it and see how it feels.";

  @TempDir private Path folder;

  private final Ticks ticks = new Ticks();
  private final List<Edition> adopted = new ArrayList<>();
  private final List<Reload> told = new ArrayList<>();
  private EditedCorpus corpus;
  private CorpusWatch watch;

  @BeforeEach
  void begin() throws Exception {
    corpus = EditedCorpus.in(folder.resolve("corpus"));
    Editions editions = new Editions(corpus.library(), Comprehension.none());
    editions.first().get(60, TimeUnit.SECONDS);
    watch = editions.follow(adopted::add, told::add, ticks);
  }

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void nothingHappensWhileNobodyWrites() {
    ticks.settle();
    assertThat(told).isEmpty();
  }

  @Test
  void aChangedAnswerIsAnsweredWith() {
    corpus.answer(FILE, NEW);
    ticks.settle();
    assertThat(adopted)
        .singleElement()
        .satisfies(edition -> assertThat(yoga(edition)).isEqualTo(NEW));
    assertThat(told)
        .singleElement()
        .extracting(Reload::words)
        .asString()
        .matches("Corpus reloaded: \\d+ exercises, .* warning signs in \\d+\\.\\d s\\.");
  }

  @Test
  void aMistakeIsToldWithFileAndLineAndTheEditionOfBeforeIsKeptUntilItIsMended() {
    corpus.misspell(FILE);
    ticks.settle();
    assertThat(adopted).isEmpty();
    assertThat(told.getFirst().words().lines())
        .hasSizeGreaterThan(1)
        .last()
        .asString()
        .matches("Kept the corpus of before: \\d mistakes?\\.");
    assertThat(told.getFirst().words()).contains(corpus.file(FILE) + ":3: ");
    corpus.mend(FILE);
    ticks.settle();
    assertThat(adopted).hasSize(1);
    assertThat(told).hasSize(2).last().isInstanceOf(Reload.Taken.class);
  }

  @Test
  void aFolderThatIsPutInAnothersPlaceIsReadWhenItIsThere() throws IOException {
    Path en = corpus.folder().resolve("en");
    Path aside = corpus.folder().resolve("aside");
    Files.move(en, aside);
    ticks.tick();
    Files.move(aside, en);
    corpus.answer(FILE, NEW);
    ticks.settle();
    assertThat(adopted)
        .singleElement()
        .satisfies(edition -> assertThat(yoga(edition)).isEqualTo(NEW));
    assertThat(told).hasSize(1);
  }

  @Test
  void aFolderThatIsGoneForGoodIsToldAndTheWatchGoesOn() throws IOException {
    Path en = corpus.folder().resolve("en");
    Path aside = corpus.folder().resolve("aside");
    Files.move(en, aside);
    ticks.settle();
    assertThat(told).singleElement().isInstanceOf(Reload.Refused.class);
    Files.move(aside, en);
    ticks.settle();
    assertThat(adopted).hasSize(1);
  }

  @Test
  void manyMistakesAreShownInShort() {
    for (String file : List.of("yoga", "bed-rest", "scans", "pilates", "posture", "sciatica")) {
      corpus.misspell("topics/" + file + ".yaml");
    }
    ticks.settle();
    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            Reload.Refused.class,
            refused -> {
              assertThat(refused.inShort().lines())
                  .hasSize(7)
                  .last()
                  .asString()
                  .startsWith("… and ");
              assertThat(refused.words().lines()).hasSize(refused.mistakes().size() + 1);
            });
  }

  @Test
  void theSameCorpusIsLearntInTheBackgroundAndThenUnderstoodByMeaning() throws Exception {
    BlockingQueue<Edition> understood = new LinkedBlockingQueue<>();
    Understanding understanding = new Understanding(new Spelling(), folder.resolve("data"));
    Editions learning = new Editions(corpus.library(), Comprehension.by(understanding));
    Edition byWords = learning.first().get(60, TimeUnit.SECONDS);
    Ticks other = new Ticks();
    try (CorpusWatch _ = learning.follow(understood::add, told::add, other)) {
      Edition byMeaning = understood.poll(60, TimeUnit.SECONDS);
      assertThat(byMeaning).isNotNull();
      assertThat(byWords.goesBy()).isEqualTo(GoesBy.WORDS);
      assertThat(byMeaning.goesBy()).isEqualTo(GoesBy.MEANING);
      assertThat(byMeaning.mind().corpus()).isSameAs(byWords.mind().corpus());
      assertThat(byMeaning.mind().search()).isNotSameAs(byWords.mind().search());
      assertThat(Search.isLearnt(byWords.mind().corpus(), understanding)).isTrue();
    }
  }

  /// Holds texts for alike that begin alike.
  private static final class Spelling implements Encoder {

    @Override
    public String id() {
      return "spelling";
    }

    @Override
    public float[] vector(String text) {
      float[] vector = new float[8];
      vector[text.isEmpty() ? 0 : text.charAt(0) % vector.length] = 1;
      return vector;
    }
  }

  @Test
  void theCorpusInsideTheProgramIsNotWatched() {
    Editions packed =
        new Editions(new Library(PackedCorpus.ofThisProgram(), "en"), Comprehension.none());
    CorpusWatch none =
        packed.follow(
            adopted::add,
            told::add,
            length -> {
              throw new AssertionError("It is watched.");
            });
    assertThat(none.isWatching()).isFalse();
  }

  private static String yoga(Edition edition) {
    return edition.mind().corpus().entry(YOGA).basics().answer().brief().strip();
  }
}
