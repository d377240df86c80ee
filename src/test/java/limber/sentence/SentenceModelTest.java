package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranks are asserted, never scores: those differ from processor to processor.
class SentenceModelTest {

  private static final List<String> TOPICS =
      List.of(
          "is it safe to exercise with a slipped disc",
          "how should I sleep with back pain",
          "does heat or ice work better",
          "which painkiller can I take",
          "how long until my back gets better",
          "how long should I hold the cat-cow",
          "can stress make my back hurt",
          "what chair is best for working at a desk",
          "who won the football last night",
          "how do I bake bread");

  private static SentenceModel model;

  @BeforeAll
  static void load() {
    model = loaded();
  }

  private static SentenceModel loaded() {
    return switch (SentenceModel.load()) {
      case Loading.Ready(SentenceModel ready) -> ready;
      case Loading.Absent(String why) -> throw new AssertionError(why);
    };
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "hot water bottle or cold pack?, does heat or ice work better",
    "I can't find a comfy position in bed at night, how should I sleep with back pain",
    "should I pop an ibuprofen, which painkiller can I take",
    "when will this finally be over, how long until my back gets better",
    "how many seconds do I stay in cat camel, how long should I hold the cat-cow",
    "could worry and tension at work cause my ache, can stress make my back hurt",
    "best seat for the office, what chair is best for working at a desk",
    "may I move with a bulging disk, is it safe to exercise with a slipped disc",
    "did Arsenal beat Chelsea, who won the football last night",
    "sourdough recipe, how do I bake bread"
  })
  void whatMeansTheSameLiesClosest(String question, String expected) {
    float[] asked = model.vector(question);
    assertThat(
            TOPICS.stream()
                .max(Comparator.comparingDouble(topic -> cosine(asked, model.vector(topic)))))
        .hasValue(expected);
  }

  @Test
  void aVectorHasLengthOne() {
    for (String text : List.of("", "back pain", "pain ".repeat(1_500))) {
      float[] vector = model.vector(text);
      assertThat(vector).hasSize(SentenceModel.DIMENSION);
      assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void aTextHasOneVectorWhateverIsAskedBesideIt() throws Exception {
    List<float[]> alone = TOPICS.stream().map(model::vector).toList();
    List<Callable<List<float[]>>> asking = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      asking.add(() -> TOPICS.stream().map(model::vector).toList());
      asking.add(() -> model.vectors(TOPICS));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<float[]>> together : threads.invokeAll(asking)) {
        assertThat(together.get()).usingRecursiveComparison().isEqualTo(alone);
      }
    }
  }

  @Test
  void itIsNamedByItsContentAndByWhatCarriesItOut() {
    assertThat(model.id()).matches("/bge-small-en-v1.5-q.onnx [0-9a-f]{8} onnxruntime 1[.].+");
  }

  @Test
  void aClosedModelSaysSo() {
    SentenceModel closed = loaded();
    closed.close();
    assertThatThrownBy(() -> closed.vector("back pain")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aModelThatIsNotThereIsAbsent() {
    Weights missing = new Weights("/no-such.onnx", Weights.BGE_SMALL.tokenizer());
    assertThat(SentenceModel.load(missing))
        .isEqualTo(
            new Loading.Absent(
                "The sentence model cannot be read: /no-such.onnx is not on the class path."));
  }

  @Test
  void aModelThatIsNoModelIsAbsent() {
    Weights wrong = new Weights("/sentence/word-pieces.jsonl", Weights.BGE_SMALL.tokenizer());
    assertThat(SentenceModel.load(wrong))
        .isInstanceOfSatisfying(
            Loading.Absent.class,
            absent -> assertThat(absent.why()).startsWith("The sentence model cannot be read: "));
  }

  @Test
  void aMachineWithoutNativeCodeHasNoModel() throws Exception {
    assertThat(elsewhere("-Dos.arch=riscv64"))
        .startsWith("ONNX Runtime, which the sentence model needs, does not run on ")
        .endsWith(" riscv64.")
        .hasLineCount(1);
  }

  @Test
  void aLongCommandLineDoesNotEndTheProcess() throws Exception {
    assertThat(elsewhere("-Dlong=" + "a/b-c.jar:".repeat(1_500))).isEqualTo(model.id());
  }

  /// What a process of its own says of the model.
  private static String elsewhere(String option) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                LoadedElsewhere.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  /// Says why the model is absent.
  static final class LoadedElsewhere {

    private LoadedElsewhere() {}

    public static void main(String[] arguments) {
      System.out.println(
          switch (SentenceModel.load()) {
            case Loading.Ready ready -> ready.model().id();
            case Loading.Absent(String why) -> why;
          });
    }
  }
}
