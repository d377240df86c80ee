package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How pose scripts are read, and what a writer is told where something is wrong with one: each
/// test breaks one thing.
class PosesTest extends BrokenCorpus {

  private static final String POSES = "../poses/bridge.yaml";
  private static final String WRITTEN =
      """
      exercise: exercise/bridge
      view: side
      props: [{is: mat}]
      poses:
        lying:
          trunk: 180
          turn: 20
          both: {hip: 50, knee: 100}
          left: {knee: 110}
          rests: {back: floor, feet: floor, right-hand: left-knee}
          glow: [buttock, left-calf]
          arrows: [hands]
          side: left
          line: back
        up:
          as: lying
          trunk: 200
          rests: {shoulders: floor}
          glow: []
          line: none
        other:
          mirrors: lying
      moves:
        - {to: up, move: 10, hold: 20}
        - {to: lying, move: 10}
      first: up
      wrong: {pose: up, right: lying, mark: hips}
      """;

  @BeforeEach
  void aScriptWithoutMistakes() {
    fixture.write(POSES, WRITTEN);
  }

  @Test
  void aScriptIsReadAsItIsWritten() {
    PoseScript script = script();
    assertThat(script.view()).isEqualTo(PoseScript.View.SIDE);
    assertThat(script.poses().keySet()).containsExactly("lying", "up", "other");
    assertThat(script.moves())
        .containsExactly(new PoseScript.Move("up", 10, 20), new PoseScript.Move("lying", 10, 0));
    assertThat(script.first()).isEqualTo("up");
    assertThat(script.wrong()).contains(new PoseScript.Wrong("up", "lying", BodyPart.HIPS));
  }

  @Test
  void aWordForBothOfAPairMeansTwoParts() {
    Pose lying = pose("lying");
    assertThat(lying.rests())
        .containsExactly(
            floor(BodyPart.BACK),
            floor(BodyPart.LEFT_FOOT),
            floor(BodyPart.RIGHT_FOOT),
            new Pose.Rest(BodyPart.RIGHT_HAND, new Pose.On.Self(BodyPart.LEFT_KNEE)));
    assertThat(lying.emphasis().arrows()).containsExactly(BodyPart.LEFT_HAND, BodyPart.RIGHT_HAND);
    assertThat(lying.emphasis().glow())
        .isEqualTo(Set.of(Area.LEFT_BUTTOCK, Area.RIGHT_BUTTOCK, Area.LEFT_CALF));
    assertThat(lying.angles())
        .containsEntry(Angle.RIGHT_KNEE, 100)
        .containsEntry(Angle.LEFT_KNEE, 110);
  }

  @Test
  void whatIsTakenOverStaysUnlessItIsWrittenAnew() {
    Pose up = pose("up");
    assertThat(up.angles())
        .isEqualTo(
            Map.of(
                Angle.TRUNK, 200,
                Angle.TURN, 20,
                Angle.LEFT_HIP, 50,
                Angle.RIGHT_HIP, 50,
                Angle.LEFT_KNEE, 110,
                Angle.RIGHT_KNEE, 100));
    assertThat(up.rests())
        .containsExactly(floor(BodyPart.LEFT_SHOULDER), floor(BodyPart.RIGHT_SHOULDER));
    assertThat(up.emphasis().glow()).isEmpty();
    assertThat(up.emphasis().arrows()).isEqualTo(pose("lying").emphasis().arrows());
    assertThat(up.emphasis().side()).contains(Side.LEFT);
  }

  @Test
  void aMirrorExchangesLeftAndRight() {
    Pose other = pose("other");
    assertThat(other.angles())
        .containsEntry(Angle.LEFT_KNEE, 100)
        .containsEntry(Angle.RIGHT_KNEE, 110)
        .containsEntry(Angle.TRUNK, 180)
        .containsEntry(Angle.TURN, -20);
    assertThat(other.rests())
        .contains(new Pose.Rest(BodyPart.LEFT_HAND, new Pose.On.Self(BodyPart.RIGHT_KNEE)));
    assertThat(other.emphasis().glow()).contains(Area.RIGHT_CALF).doesNotContain(Area.LEFT_CALF);
    assertThat(other.emphasis().side()).isEqualTo(Optional.of(Side.RIGHT));
  }

  @Test
  void aHandOnBothKneesIsOnTheOneOfItsOwnSide() {
    broken("right-hand: left-knee", "hands: knees");
    assertThat(pose("lying").rests())
        .contains(
            new Pose.Rest(BodyPart.LEFT_HAND, new Pose.On.Self(BodyPart.LEFT_KNEE)),
            new Pose.Rest(BodyPart.RIGHT_HAND, new Pose.On.Self(BodyPart.RIGHT_KNEE)));
  }

  /// What is written, what is written in its place, the line, and words of what is told.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exercise: exercise/bridge | exercise: exercise/bird-dog | 1 | write exercise/bridge
          view: side | view: sid | 2 | side
          props: [{is: mat}] | props: [{is: carpet}] | 3 | mat
          trunk: 180 | trunk: 300 | 6 | from -90 to 270
          both: {hip: 50, knee: 100} | both: {hip: 50, knee: 200} | 8 | from -5 to 160
          {back: floor, | {bakc: floor, | 10 | Did you mean back?
          {back: floor, | {back: flor, | 10 | floor
          glow: [buttock, | glow: [bottom, | 11 | buttock
          as: lying | as: lyin | 16 | Did you mean lying?
          as: lying | as: other | 16 | there is no pose "other" above
          mirrors: lying | mirrors: flying | 22 | Did you mean lying?
          - {to: up, | - {to: upp, | 24 | Did you mean up?
          first: up | first: begin | 26 | Write one of: lying, up, other.
          {pose: up, | {pose: upp, | 27 | Did you mean up?
          right: lying, mark | right: flying, mark | 27 | Did you mean lying?
          mark: hips} | mark: hip} | 27 | hips
          """)
  void eachMistakeIsToldWithItsPlaceAndWhatToWriteInstead(
      String right, String wrong, int line, String words) {
    broken(right, wrong);
    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(folder + "/poses/bridge.yaml:" + line + ": ")
        .contains(words)
        .matches("(?s).*[.?]");
  }

  @Test
  void aScriptOfNoExerciseIsTold() {
    fixture.delete(POSES).write("../poses/brigde.yaml", WRITTEN.replace("/bridge", "/brigde"));
    told(
        folder
            + "/poses/brigde.yaml:1: there is no exercise \"exercise/brigde\"."
            + " Did you mean exercise/bridge?");
  }

  @Test
  void aChangedScriptIsNoticed() {
    Fingerprint before = CorpusFolder.at(folder).fingerprint("en");
    assertThat(CorpusFolder.at(folder).fingerprint("en")).isEqualTo(before);
    broken("trunk: 200", "trunk: 2");
    assertThat(CorpusFolder.at(folder).fingerprint("en")).isNotEqualTo(before);
    fixture.delete(POSES);
    assertThat(CorpusFolder.at(folder).fingerprint("en")).isNotEqualTo(before);
  }

  @Test
  void aCorpusWithoutScriptsIsOne() {
    fixture.delete(POSES);
    assertThat(fixture.corpus().poses()).isEmpty();
  }

  @Test
  void theScriptsBesideTheClassesAreFound() throws IOException {
    CorpusFixture.in(folder.resolve("corpus")).write(POSES, WRITTEN);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      List<CorpusFile> files = new PackedCorpus(classes).read("en");
      assertThat(files.stream().map(CorpusFile::shown)).contains("corpus/poses/bridge.yaml");
      assertThat(Loading.load(new PackedCorpus(classes), "en"))
          .isInstanceOfSatisfying(
              Loaded.Good.class,
              good ->
                  assertThat(good.corpus().poses())
                      .containsOnlyKeys(EntryId.of("exercise/bridge")));
    }
  }

  @Test
  void theScriptsOfThisProgramTravelWithIt() {
    assertThat(PackedCorpus.ofThisProgram().read("en").stream().map(CorpusFile::shown))
        .contains("corpus/poses/bird-dog.yaml", "corpus/en/exercises/bird-dog.yaml");
  }

  private void broken(String right, String wrong) {
    assertThat(WRITTEN).contains(right);
    fixture.write(POSES, WRITTEN.replace(right, wrong));
  }

  private PoseScript script() {
    return Objects.requireNonNull(fixture.corpus().poses().get(EntryId.of("exercise/bridge")));
  }

  private Pose pose(String name) {
    return Objects.requireNonNull(script().poses().get(name));
  }

  private static Pose.Rest floor(BodyPart part) {
    return new Pose.Rest(part, new Pose.On.Thing(Pose.Surface.FLOOR, Optional.empty()));
  }
}
