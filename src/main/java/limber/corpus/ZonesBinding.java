package limber.corpus;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// Makes the zones of their file.
final class ZonesBinding {

  private ZonesBinding() {}

  static Zones zones(Spot file) {
    return new Zones(
        file.at("regions").items().stream().map(ZonesBinding::region).toList(),
        new Zones.Names(
            codes(file.at("countries")), states(file.at("states")), others(file.at("others"))));
  }

  private static Zones.Region region(Spot region) {
    return new Zones.Region(
        region.at("label").needText(),
        region.at("towns").items().stream()
            .map(town -> new Zones.Town(town.at("label").needText(), zone(town.at("zone"))))
            .toList());
  }

  private static Map<String, Map<String, String>> states(Spot countries) {
    Map<String, Map<String, String>> states = new HashMap<>();
    countries.keys().forEach(country -> states.put(country, codes(countries.at(country))));
    return states;
  }

  private static Map<String, String> codes(Spot names) {
    Map<String, String> codes = new HashMap<>();
    names
        .keys()
        .forEach(code -> names.at(code).texts().forEach(name -> codes.putIfAbsent(name, code)));
    return codes;
  }

  private static Map<String, ZoneId> others(Spot names) {
    Map<String, ZoneId> zones = new HashMap<>();
    names.keys().forEach(name -> zones.put(name, zone(names.at(name))));
    return zones;
  }

  private static ZoneId zone(Spot spot) {
    return ZoneId.of(spot.needText());
  }
}
