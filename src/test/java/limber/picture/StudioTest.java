package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The pictures of the real corpus, as Telegram gets them.
class StudioTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");

  private static Studio studio = new Studio(CORPUS);

  /// Sixty pictures need not stay until the last test of all.
  @AfterAll
  static void forget() {
    studio = new Studio(CORPUS);
  }

  @Test
  void everyExerciseHasAMovingPictureThatIsSmallAndShort() {
    for (Exercise exercise : CORPUS.exercises()) {
      Drawing drawing = studio.exercise(exercise.id()).orElseThrow();
      String slug = exercise.id().slug();
      assertThat(drawing.kind()).as(slug).isEqualTo(Drawing.Kind.MOVING);
      assertThat(drawing.name()).isEqualTo(slug + ".gif");
      assertThat(drawing.bytes().length).as(slug).isLessThan(500_000);
      assertThat(Scripts.film(slug).shots().size()).as(slug).isLessThan(120);
    }
  }

  @Test
  void theExercisesThatPeopleMostOftenGetWrongHaveAPictureOfIt() {
    List<EntryId> drawn =
        CORPUS.exercises().stream()
            .map(Exercise::id)
            .filter(id -> studio.mistake(id).isPresent())
            .toList();
    assertThat(drawn)
        .extracting(EntryId::slug)
        .contains(
            "bird-dog",
            "bridge",
            "clamshell",
            "curl-up",
            "dead-bug",
            "hamstring-stretch",
            "hip-hinge",
            "plank",
            "prone-press-up",
            "side-plank",
            "sit-to-stand");
    assertThat(drawn)
        .allSatisfy(id -> {
          Drawing mistake = studio.mistake(id).orElseThrow();
          assertThat(mistake.kind()).isEqualTo(Drawing.Kind.STILL);
          assertThat(mistake.name()).isEqualTo(id.slug() + "-mistake.png");
        });
  }

  @Test
  void bothHalvesOfAMistakeDiffer() {
    Seen seen = Seen.of(studio.mistake(BRIDGE).orElseThrow());
    int half = seen.image().getWidth() / 2;
    long different =
        IntStream.range(0, half * seen.image().getHeight())
            .filter(at -> {
              int x = at % half;
              int y = at / half;
              return seen.image().getRGB(x, y)
                  != seen.image().getRGB(x + seen.image().getWidth() - half, y);
            })
            .count();
    assertThat(different).isGreaterThan(5000);
    assertThat(seen.firstRow(Palette.ACCENT, 0, 80)).isPresent();
    assertThat(seen.firstRow(Palette.RIGHT, 0, 80)).isPresent();
  }

  @Test
  void everyRoutineHasACardThatTelegramTakesAsAPhoto() {
    CORPUS
        .routines()
        .forEach(routine -> {
          Drawing card = studio.routine(routine.id()).orElseThrow();
          assertThat(card.kind()).isEqualTo(Drawing.Kind.STILL);
          assertThat(card.bytes().length).isLessThan(10_000_000);
          Seen seen = Seen.of(card);
          int width = seen.image().getWidth();
          int height = seen.image().getHeight();
          assertThat(width + height).isLessThanOrEqualTo(10_000);
          assertThat(Math.max(width, height)).isLessThanOrEqualTo(20 * Math.min(width, height));
        });
  }

  @Test
  void askedTwiceItGivesTheSamePicture() {
    assertThat(studio.exercise(BRIDGE).orElseThrow())
        .isSameAs(studio.exercise(BRIDGE).orElseThrow());
    assertThat(studio.mistake(BRIDGE).orElseThrow()).isSameAs(studio.mistake(BRIDGE).orElseThrow());
    assertThat(studio.mistake(BRIDGE).orElseThrow().hash())
        .isNotEqualTo(studio.exercise(BRIDGE).orElseThrow().hash());
  }

  @Test
  void manyWhoAskAtOnceGetTheSamePicture() throws InterruptedException, ExecutionException {
    Studio fresh = new Studio(CORPUS);
    Callable<Optional<Drawing>> asking = () -> fresh.mistake(BRIDGE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<Drawing>>> asked =
          IntStream.range(0, 50).mapToObj(_ -> threads.submit(asking)).toList();
      Drawing first = asked.getFirst().get().orElseThrow();
      for (Future<Optional<Drawing>> one : asked) {
        assertThat(one.get().orElseThrow()).isSameAs(first);
      }
    }
  }

  @Test
  void whatNobodyHasDrawnHasNoPicture() {
    assertThat(studio.exercise(EntryId.of("exercise/handstand"))).isEmpty();
    assertThat(studio.mistake(EntryId.of("exercise/handstand"))).isEmpty();
    assertThat(studio.mistake(EntryId.of("exercise/walking"))).isEmpty();
    assertThat(studio.routine(EntryId.of("routine/handstands"))).isEmpty();
    assertThat(studio.routine(BRIDGE)).isEmpty();
    assertThat(Gallery.empty().exercise(BRIDGE)).isEmpty();
  }

  @Test
  void twoPicturesNeverShareAHash() {
    List<String> hashes =
        CORPUS.exercises().stream()
            .map(exercise -> studio.exercise(exercise.id()).orElseThrow().hash())
            .toList();
    assertThat(hashes.stream().collect(Collectors.toSet())).hasSameSizeAs(hashes);
  }
}
