package limber.corpus;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How people say where they are, so that it is known what time it is for them.
///
/// @param regions parts of the world with the towns that stand on buttons
/// @param names what else places and clocks are called
public record Zones(List<Region> regions, Names names) {
  public Zones {
    regions = List.copyOf(regions);
  }

  /// In a language without such a file.
  public static Zones none() {
    return new Zones(List.of(), new Names(Map.of(), Map.of(), Map.of()));
  }

  /// A part of the world.
  ///
  /// @param label what its button shows
  /// @param towns never empty
  public record Region(String label, List<Town> towns) {
    public Region {
      towns = List.copyOf(towns);
    }
  }

  /// A town whose name stands for its zone.
  ///
  /// @param label what it is called
  /// @param zone its zone
  public record Town(String label, ZoneId zone) {}

  /// Other names of places and of clocks, in lower case without marks.
  ///
  /// @param countries from a name to the two letters of the country
  /// @param states for each country from a name to the code of the state
  /// @param others from a name of a town or of a clock to its zone
  public record Names(
      Map<String, String> countries,
      Map<String, Map<String, String>> states,
      Map<String, ZoneId> others) {
    public Names {
      countries = Map.copyOf(countries);
      states = Map.copyOf(states);
      others = Map.copyOf(others);
    }
  }

  /// What the town is called that stands for a zone; empty where none does.
  public Optional<String> label(ZoneId zone) {
    return regions.stream()
        .flatMap(region -> region.towns().stream())
        .filter(town -> town.zone().equals(zone))
        .map(Town::label)
        .findFirst();
  }
}
