package limber.zone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Zones;

/// Countries and their states by their names.
///
/// @param codes from a name in plain letters to the two letters of the country
/// @param states for each country from a name to the code of the state
record Countries(Map<String, String> codes, Map<String, Map<String, String>> states) {

  /// Those that Java knows, and what the corpus calls them.
  static Countries of(Zones.Names names) {
    Map<String, String> codes = new HashMap<>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(code -> codes.put(Letters.plain(name(code)), code));
    codes.putAll(names.countries());
    return new Countries(codes, names.states());
  }

  /// A country's name in English.
  static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /// The country that somebody means; its two letters do where something stands before them.
  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /// Whether a town lies in what is named: a country or a state, by its name or its code.
  boolean isIn(Town town, String where) {
    return town.country().equals(codes.get(where))
        || town.country().equalsIgnoreCase(where)
        || (!town.state().isEmpty() && town.state().equalsIgnoreCase(where))
        || town.state().equals(states.getOrDefault(town.country(), Map.of()).get(where));
  }
}
