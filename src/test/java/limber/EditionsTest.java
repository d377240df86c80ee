package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import limber.corpus.EntryId;
import limber.corpus.PackedCorpus;
import limber.search.Search;
import limber.sentence.Encoder;
import limber.sentence.Understanding;
import limber.serve.GoesBy;
import limber.serve.Senses;
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
  void questionsAreUnderstoodByMeaningBeforeAllIsLearntOfTheSigns() throws Exception {
    corpus.shorten();
    BlockingQueue<Edition> adoptions = new LinkedBlockingQueue<>();
    CountDownLatch released = new CountDownLatch(1);
    Understanding understanding = understanding(new Spelling(() -> await(released)));
    Editions learning = new Editions(corpus.library(), Comprehension.by(understanding));
    Edition byWords = learning.first().get(60, TimeUnit.SECONDS);
    try (CorpusWatch _ = learning.follow(adoptions::add, told::add, new Ticks())) {
      Edition searching = adoptions.poll(60, TimeUnit.SECONDS);
      assertThat(byWords.senses()).isEqualTo(Senses.WORDS);
      assertThat(searching).isNotNull();
      assertThat(searching.senses()).isEqualTo(new Senses(GoesBy.MEANING, GoesBy.WORDS));
      assertThat(searching.mind().corpus()).isSameAs(byWords.mind().corpus());
      assertThat(searching.mind().search()).isNotSameAs(byWords.mind().search());
      assertThat(searching.mind().safety()).isSameAs(byWords.mind().safety());
      assertThat(Search.isLearnt(byWords.mind().corpus(), understanding)).isTrue();
      released.countDown();
      Edition noticing = adoptions.poll(60, TimeUnit.SECONDS);
      assertThat(noticing).isNotNull();
      assertThat(noticing.senses()).isEqualTo(new Senses(GoesBy.MEANING, GoesBy.MEANING));
      assertThat(noticing.mind().search()).isSameAs(searching.mind().search());
      assertThat(noticing.mind().safety()).isNotSameAs(searching.mind().safety());
    }
  }

  @Test
  void whereTheSignsCannotBeLearntTheLogSaysSoAndQuestionsAreUnderstoodByMeaning()
      throws Exception {
    BlockingQueue<Edition> adoptions = new LinkedBlockingQueue<>();
    Understanding understanding =
        understanding(
            new Spelling(() -> {
              throw new IllegalStateException("The native code is out of order.");
            }));
    Editions learning = new Editions(corpus.library(), Comprehension.by(understanding));
    try (ToldLog log = ToldLog.of(Editions.class);
        CorpusWatch _ = learning.follow(adoptions::add, told::add, new Ticks())) {
      Edition searching = adoptions.poll(60, TimeUnit.SECONDS);
      assertThat(searching).isNotNull();
      assertThat(searching.senses()).isEqualTo(new Senses(GoesBy.MEANING, GoesBy.WORDS));
      log.await("Warning signs are noticed by words alone, for learning failed.");
      assertThat(adoptions).isEmpty();
    }
  }

  private Understanding understanding(Encoder encoder) {
    return new Understanding(encoder, folder.resolve("data"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }

  /// Holds texts for alike that begin alike.
  private static final class Spelling implements Encoder {

    private final AtomicInteger learnt = new AtomicInteger();
    private final Runnable beforeSigns;

    /// @param beforeSigns what happens before the second set of texts is learnt
    Spelling(Runnable beforeSigns) {
      this.beforeSigns = beforeSigns;
    }

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

    @Override
    public List<float[]> vectors(List<String> texts) {
      if (learnt.incrementAndGet() == 2) {
        beforeSigns.run();
      }
      return texts.stream().map(this::vector).toList();
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
