package limber.zone;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Zones;

/// Finds the zone of a place that somebody typed, or of a point on the map.
///
/// The same words lead to the same zones at the same time; nothing is asked of anybody else.
public final class Places {

  /// A town so many times as large as all others of its name is meant where nothing else is said.
  private static final int FAMOUS = 8;

  /// A town of so many thousands is known to people who mistype it.
  private static final int LARGE = 100;

  /// How many places somebody can be asked to choose from.
  private static final int MOST = 8;

  /// A town at most so many times as far as the nearest may have the clock of a place...
  private static final double NEARLY = 2;

  /// ...and one at most so many degrees farther.
  private static final double CLOSE = 0.1;

  /// For so many quarters of a year two zones are compared.
  private static final int QUARTERS = 8;

  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)?\\s*([+-])\\s*(\\d{1,2})(?:[:.]?(\\d{2}))?(?:\\s*h(?:ours?)?)?");

  private static final Pattern ZONE = Pattern.compile("[A-Za-z_]+/[A-Za-z0-9_/+-]+");

  private final Zones zones;

  /// Places, with the names that the corpus has for some.
  public Places(Zones zones) {
    this.zones = zones;
  }

  /// What somebody means who types where they are: a town, with its country or state or without, a
  /// country, the name of a clock, or how far it is from Greenwich's.
  ///
  /// @param now by which two clocks are compared
  public Found named(String typed, Instant now) {
    String name = Letters.plain(typed);
    if (name.isEmpty() || typed.length() > 80) {
      return new Found.None();
    }
    return offset(typed)
        .or(() -> zone(typed.strip()))
        .or(() -> clock(name))
        .or(() -> label(name))
        .<Found>map(Found.One::new)
        .orElseGet(() -> found(places(typed, name), now));
  }

  /// What somebody may mean who has mistyped a country or a large town; so it is to be asked only
  /// where they can mean nothing else than a place.
  public Found misspelt(String typed, Instant now) {
    Countries countries = Countries.of(zones.names());
    Stream<String> known =
        Stream.concat(
            countries.codes().keySet().stream(),
            Towns.all().stream()
                .filter(town -> town.thousands() >= LARGE)
                .map(town -> Letters.plain(town.name())));
    List<Found.Place> meant =
        Slips.of(Letters.plain(typed), known).stream()
            .flatMap(name -> places(name, name).stream())
            .toList();
    return found(meant, now);
  }

  /// Which zones a point on the map may be in: that of the nearest town, and after it those of
  /// other towns nearly as close where their clocks are others.
  public static List<ZoneId> at(Point point) {
    List<Town> near =
        Towns.all().stream()
            .sorted(Comparator.comparingDouble(town -> town.at().to(point)))
            .limit(20)
            .toList();
    double nearest = near.getFirst().at().to(point);
    return near.stream()
        .filter(town -> town.at().to(point) <= NEARLY * nearest + CLOSE)
        .map(Town::zone)
        .distinct()
        .toList();
  }

  /// The first of all zones that have the same clock, now and for the next years.
  public static List<ZoneId> apart(List<ZoneId> zones, Instant now) {
    return apart(zones.stream().map(Places::plain), now).map(Found.Place::zone).toList();
  }

  private static Optional<Found.Place> offset(String typed) {
    Matcher offset = OFFSET.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!offset.matches()) {
      return Optional.empty();
    }
    int sign = offset.group(1).equals("-") ? -1 : 1;
    int hours = Integer.parseInt(offset.group(2));
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    boolean possible = hours <= 14 && minutes < 60 && (hours < 14 || minutes == 0);
    return possible
        ? Optional.of(plain(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)))
        : Optional.empty();
  }

  private static Optional<Found.Place> zone(String typed) {
    try {
      return ZONE.matcher(typed).matches()
          ? Optional.of(plain(ZoneId.of(typed)))
          : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private Optional<Found.Place> clock(String name) {
    return Optional.ofNullable(zones.names().others().get(name)).map(Places::plain);
  }

  /// Of a button's label.
  private Optional<Found.Place> label(String name) {
    return zones.regions().stream()
        .flatMap(region -> region.towns().stream())
        .filter(town -> Letters.plain(town.label()).equals(name))
        .map(town -> plain(town.zone()))
        .findFirst();
  }

  private static Found.Place plain(ZoneId zone) {
    return new Found.Place(zone.getId(), zone);
  }

  /// Towns of a name that nothing else bears are meant before the country; a country's name is no
  /// town's but where the town stands with another.
  private List<Found.Place> places(String typed, String name) {
    Countries countries = Countries.of(zones.names());
    Optional<String> country = countries.code(name);
    if (country.isPresent()) {
      return Towns.all().stream()
          .filter(town -> town.country().equals(country.get()))
          .map(Places::place)
          .toList();
    }
    List<Town> alone = Towns.named(name);
    List<Town> towns = alone.isEmpty() ? within(typed, name, countries) : famous(alone);
    return towns.stream().map(Places::place).toList();
  }

  private static List<Town> famous(List<Town> towns) {
    int others = towns.stream().skip(1).mapToInt(Town::thousands).max().orElse(0);
    return towns.getFirst().thousands() >= FAMOUS * others ? towns.subList(0, 1) : towns;
  }

  /// Towns whose name stands before that of their country or state: `Portland, Oregon`.
  private static List<Town> within(String typed, String name, Countries countries) {
    int comma = typed.indexOf(',');
    if (comma >= 0) {
      String last = Letters.plain(typed.substring(typed.lastIndexOf(',') + 1));
      return in(Letters.plain(typed.substring(0, comma)), last, countries);
    }
    String[] words = name.split(" ");
    return IntStream.range(1, words.length)
        .mapToObj(cut ->
            in(
                String.join(" ", List.of(words).subList(0, cut)),
                String.join(" ", List.of(words).subList(cut, words.length)),
                countries))
        .filter(towns -> !towns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Town> in(String town, String where, Countries countries) {
    return town.isEmpty()
        ? List.of()
        : Towns.named(town).stream().filter(one -> countries.isIn(one, where)).toList();
  }

  private static Found.Place place(Town town) {
    String in =
        town.country().equals("US") ? "USA, " + town.state() : Countries.name(town.country());
    return new Found.Place(town.name() + ", " + in, town.zone());
  }

  private static Found found(List<Found.Place> places, Instant now) {
    List<Found.Place> apart = apart(places.stream(), now).limit(MOST).toList();
    return switch (apart.size()) {
      case 0 -> new Found.None();
      case 1 -> new Found.One(apart.getFirst());
      default -> new Found.Several(apart);
    };
  }

  /// The first of all those that have the same clock.
  private static Stream<Found.Place> apart(Stream<Found.Place> places, Instant now) {
    List<List<Integer>> seen = new ArrayList<>();
    List<Found.Place> apart = new ArrayList<>();
    places.forEach(place -> {
      List<Integer> clock = clock(place.zone(), now);
      if (!seen.contains(clock)) {
        seen.add(clock);
        apart.add(place);
      }
    });
    return apart.stream();
  }

  /// How far a zone's clock is from Greenwich's, now and in the quarters to come.
  private static List<Integer> clock(ZoneId zone, Instant now) {
    return IntStream.range(0, QUARTERS)
        .mapToObj(quarter ->
            zone.getRules().getOffset(now.plus(Duration.ofDays(91L * quarter))).getTotalSeconds())
        .toList();
  }
}
