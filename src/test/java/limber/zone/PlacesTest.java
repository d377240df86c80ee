package limber.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Places places = new Places(RealCorpus.english().timekeeping().zones());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Geneva                | Europe/Zurich
          geneva, switzerland   | Europe/Zurich
          Genève                | Europe/Zurich
          ZÜRICH                | Europe/Zurich
          München               | Europe/Berlin
          Muenchen              | Europe/Berlin
          Munich                | Europe/Berlin
          Wien                  | Europe/Vienna
          København             | Europe/Copenhagen
          Łódź                  | Europe/Warsaw
          Bombay                | Asia/Kolkata
          London                | Europe/London
          London, Ontario       | America/Toronto
          Paris                 | Europe/Paris
          Paris Texas           | America/Chicago
          new york              | America/New_York
          NYC                   | America/New_York
          Portland, Maine       | America/New_York
          Portland Oregon       | America/Los_Angeles
          São Paulo             | America/Sao_Paulo
          St. John's            | America/St_Johns
          Perth, WA             | Australia/Perth
          Phoenix               | America/Phoenix
          Switzerland           | Europe/Zurich
          Germany               | Europe/Berlin
          Deutschland           | Europe/Berlin
          England               | Europe/London
          India                 | Asia/Kolkata
          Japan                 | Asia/Tokyo
          UTC+2                 | +02:00
          utc +02:00            | +02:00
          GMT-3:30              | -03:30
          GMT-0330              | -03:30
          +5:30                 | +05:30
          UTC+14                | +14:00
          utc                   | Etc/UTC
          Europe/Lisbon         | Europe/Lisbon
          CET                   | Europe/Paris
          Pacific time          | America/Los_Angeles
          """)
  void aPlaceIsFoundByWhatPeopleType(String typed, String zone) {
    assertThat(places.named(typed, NOW))
        .isInstanceOfSatisfying(
            Found.One.class, one -> assertThat(one.place().zone()).isEqualTo(ZoneId.of(zone)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Genva        | Europe/Zurich
          Zurch        | Europe/Zurich
          Amsterdm     | Europe/Amsterdam
          Barcelnoa    | Europe/Madrid
          Stutgart     | Europe/Berlin
          Melborne     | Australia/Melbourne
          Edinbrugh    | Europe/London
          Switzerlnd   | Europe/Zurich
          """)
  void aSlipOfTheFingerIsForgiven(String typed, String zone) {
    assertThat(places.named(typed, NOW)).isEqualTo(new Found.None());
    assertThat(zones(places.misspelt(typed, NOW)))
        .first()
        .satisfies(found -> assertThat(offset(found)).isEqualTo(offset(ZoneId.of(zone))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Birmingham", "Australia", "USA", "Canada", "Russia", "Springfield, USA"})
  void whereSeveralClocksAreMeantEachIsOffered(String typed) {
    List<ZoneId> zones = zones(places.named(typed, NOW));
    assertThat(zones).hasSizeBetween(2, 8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nowhereville",
        "my back hurts",
        "UTC+15",
        "UTC+5:75",
        "Europe/Atlantis",
        "yes"
      })
  void whatIsNoPlaceIsNotGuessed(String typed) {
    assertThat(places.named(typed, NOW)).isEqualTo(new Found.None());
    assertThat(places.misspelt(typed, NOW)).isEqualTo(new Found.None());
  }

  @ParameterizedTest
  @CsvSource({
    "46.20, 6.15, Europe/Zurich",
    "52.52, 13.40, Europe/Berlin",
    "-33.87, 151.21, Australia/Sydney",
    "40.71, -74.01, America/New_York",
    "27.70, 85.32, Asia/Kathmandu",
    "64.15, -21.94, Atlantic/Reykjavik",
    "-41.29, 174.78, Pacific/Auckland",
  })
  void aPlaceOnTheMapIsLookedUpHere(double latitude, double longitude, String zone) {
    assertThat(Places.at(new Point(latitude, longitude))).startsWith(ZoneId.of(zone));
  }

  @Test
  void closeToABorderBothClocksAreOffered() {
    // between Ciudad Juárez and El Paso
    List<ZoneId> zones = Places.apart(Places.at(new Point(31.76, -106.48)), NOW);
    assertThat(zones).contains(ZoneId.of("America/Denver"));
    // Blagoveshchensk and Heihe, across the Amur
    assertThat(Places.at(new Point(50.25, 127.52)))
        .contains(ZoneId.of("Asia/Yakutsk"), ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void inTheMiddleOfTheSeaThereIsAClockAllTheSame() {
    assertThat(Places.at(new Point(0, -140))).isNotEmpty();
  }

  private static ZoneOffset offset(ZoneId zone) {
    return zone.getRules().getOffset(NOW);
  }

  private static List<ZoneId> zones(Found found) {
    return switch (found) {
      case Found.One(var place) -> List.of(place.zone());
      case Found.Several(var several) -> several.stream().map(Found.Place::zone).toList();
      case Found.None() -> List.of();
    };
  }
}
