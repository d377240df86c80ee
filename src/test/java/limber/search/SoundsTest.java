package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

  @ParameterizedTest
  @CsvSource({
    "sphinx, sfinks",
    "cobra, kobra",
    "catcamel, katkamel",
    "clamshell, klamshel",
    "pelvictilt, pelviktilt"
  })
  void whatSoundsAlikeIsSpeltAlike(String read, String heard) {
    assertThat(Sounds.of(heard)).isEqualTo(Sounds.of(read));
  }

  @ParameterizedTest
  @CsvSource({"bridge, bride", "chair, care", "plank, plan"})
  void whatDoesNotIsNot(String one, String other) {
    assertThat(Sounds.of(other)).isNotEqualTo(Sounds.of(one));
  }
}
