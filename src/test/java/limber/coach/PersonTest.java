package limber.coach;

import static limber.coach.Moves.flag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import limber.corpus.Intake;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final List<Intake.Item> TOLD =
      List.of(
          new Intake.Item("wrists", "Sore wrists", new Intake.Filters(flag("wrists"))),
          new Intake.Item("baby", "Pregnant", new Intake.FiltersAfterYes(flag("pregnancy"))),
          new Intake.Item("surgery", "Surgery", new Intake.LiftedByYes(flag("surgery"))),
          new Intake.Item("under-18", "Under 18", new Intake.AsksFirst()),
          new Intake.Item("cancer", "Cancer", new Intake.DoctorFirst("cancer-history")));

  @Test
  void whatSomebodyToldCountsByItsFlags() {
    assertThat(Person.of(TOLD).flags()).isEqualTo(Set.of("wrists", "pregnancy", "surgery"));
    assertThat(Person.of(List.of())).isEqualTo(Person.unknown());
  }

  @Test
  void aYesLiftsOnlyWhatItIsSaidToLift() {
    assertThat(Person.afterYes(TOLD).flags()).isEqualTo(Set.of("wrists", "pregnancy"));
  }
}
