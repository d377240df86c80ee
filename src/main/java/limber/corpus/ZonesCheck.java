package limber.corpus;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every zone that zones.yaml names is there, each label fits on a button and stands once, and each
/// name leads to one place.
final class ZonesCheck implements Check {

  private static final int BUTTON = 24;

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.ZONES)
        .flatMap(file ->
            Stream.of(
                    zones(file).flatMap(ZonesCheck::unknown),
                    labels(file).flatMap(ZonesCheck::tooLong),
                    Twice.mistakes(labels(file)),
                    Twice.mistakes(names(file.at("countries"))),
                    file.at("states").keys().stream()
                        .flatMap(code -> Twice.mistakes(names(file.at("states").at(code)))))
                .flatMap(some -> some));
  }

  private static Stream<Spot> towns(Spot file) {
    return file.at("regions").items().stream()
        .flatMap(region -> region.at("towns").items().stream());
  }

  private static Stream<Spot> zones(Spot file) {
    Spot others = file.at("others");
    return Stream.concat(
        towns(file).map(town -> town.at("zone")), others.keys().stream().map(others::at));
  }

  private static Stream<Spot> labels(Spot file) {
    return Stream.concat(
        file.at("regions").items().stream().map(region -> region.at("label")),
        towns(file).map(town -> town.at("label")));
  }

  private static Stream<Spot> names(Spot lists) {
    return lists.keys().stream().flatMap(code -> lists.at(code).items().stream());
  }

  private static Stream<Mistake> unknown(Spot zone) {
    return zone.text().stream()
        .filter(name -> !ZONES.contains(name))
        .map(name ->
            zone.mistake(
                "there is no zone \"" + name + "\"",
                Closest.oneOf(name, List.copyOf(ZONES), "Name one of the tz database.")));
  }

  private static Stream<Mistake> tooLong(Spot label) {
    return label.text().stream()
        .filter(text -> text.length() > BUTTON)
        .map(text ->
            label.mistake(
                "the label has %d characters, and %d fit on a button"
                    .formatted(text.length(), BUTTON),
                "Write it in fewer words."));
  }
}
