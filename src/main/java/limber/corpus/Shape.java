package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Holds a file against its schema, and says in plain words where they differ.
final class Shape {

  private static final List<String> LEFT_TO_CHECKS =
      List.of("/exercise-id/", "/routine-id/", "/links/", "/words/");

  private final Schemas schemas;

  Shape(Schemas schemas) {
    this.schemas = schemas;
  }

  List<Mistake> mistakes(Page page) {
    return schemas.of(page.kind()).validate(page.content()).stream()
        .flatMap(error -> mistake(page, error))
        .distinct()
        .toList();
  }

  private Stream<Mistake> mistake(Page page, Error error) {
    NodePath path = error.getEvaluationPath();
    Spot spot = spot(page, error.getInstanceLocation());
    if (isLeftToChecks(error, spot)) {
      return Stream.empty();
    }
    Schemas.Rule rule = schemas.rule(page.kind(), path.getParent());
    if (isMisspelt(spot, error, rule)) {
      return Stream.empty();
    }
    return Stream.of(
        switch (error.getKeyword()) {
          case "required" -> missing(spot, property(error), rule);
          case "additionalProperties" -> unknown(spot, property(error), rule);
          case "type" -> ShapeWords.type(spot, rule);
          case "enum" -> choice(spot, rule);
          case "minItems" -> few(spot, rule);
          case "maxItems" -> many(spot, rule);
          case "minimum", "maximum" -> range(spot, rule);
          case "uniqueItems" -> ShapeWords.twice(spot);
          case "format" -> spot.mistake(quoted(spot) + " is no date", wanted(rule));
          case "pattern" -> pattern(spot, rule);
          case "propertyNames" -> key(spot, error, rule);
          default -> spot.mistake(ShapeWords.name(spot) + " is empty", wanted(rule));
        });
  }

  /// Whether a check says the same more helpfully: [DoseCheck] which amounts go together,
  /// [LinkCheck] what a link may be, [TermCheck] and [SourceCheck] which words there are,
  /// [NameCheck] what an id has to be.
  private static boolean isLeftToChecks(Error error, Spot spot) {
    String rule = error.getSchemaLocation().toString();
    boolean form = error.getKeyword().equals("pattern");
    return error.getEvaluationPath().contains("oneOf")
        || (form && LEFT_TO_CHECKS.stream().anyMatch(rule::contains))
        || (form && spot.place().equals("/id"));
  }

  /// Whether a key is missing only because it is there with a wrong letter, which [#unknown] tells.
  private static boolean isMisspelt(Spot spot, Error error, Schemas.Rule rule) {
    return error.getKeyword().equals("required")
        && spot.keys().stream()
            .filter(key -> !rule.node().path("properties").has(key))
            .anyMatch(key -> Closest.to(key, List.of(property(error))).isPresent());
  }

  private static Mistake missing(Spot spot, String key, Schemas.Rule rule) {
    String of = spot.place().isEmpty() ? "" : " of " + ShapeWords.name(spot);
    return spot.mistake(
        "the key `" + key + "`" + of + " is missing",
        "Write `" + key + ":` and then: " + description(rule.node(), key) + ".");
  }

  private static Mistake unknown(Spot spot, String key, Schemas.Rule rule) {
    List<String> known = new ArrayList<>();
    rule.node().path("properties").fieldNames().forEachRemaining(known::add);
    List<String> free = known.stream().filter(word -> !spot.at(word).isThere()).toList();
    return spot.at(key)
        .mistake(
            "there is no key `" + key + "`" + ShapeWords.here(spot),
            Closest.to(key, free)
                .map(word -> "Did you mean `" + word + "`?")
                .orElse("Write one of: " + String.join(", ", known) + "."));
  }

  private static Mistake choice(Spot spot, Schemas.Rule rule) {
    List<String> words = new ArrayList<>();
    rule.node().path("enum").forEach(word -> words.add(word.asText()));
    return spot.mistake(
        quoted(spot) + " is no word for " + ShapeWords.name(spot),
        Closest.oneOf(spot.node().asText(), words, wanted(rule)));
  }

  private static Mistake few(Spot spot, Schemas.Rule rule) {
    int size = spot.node().size();
    int least = rule.node().path("minItems").asInt();
    return spot.mistake(
        ShapeWords.name(spot)
            + " has "
            + (size == 0 ? "no" : "only " + size)
            + (size == 1 ? " item" : " items")
            + ", and "
            + least
            + (least == 1 ? " is" : " are")
            + " the least",
        wanted(rule));
  }

  private static Mistake many(Spot spot, Schemas.Rule rule) {
    return spot.mistake(
        "%s has %d items, and %d are the most"
            .formatted(
                ShapeWords.name(spot), spot.node().size(), rule.node().path("maxItems").asInt()),
        wanted(rule));
  }

  private static Mistake range(Spot spot, Schemas.Rule rule) {
    return spot.mistake(
        spot.node().asText() + " is out of range for " + ShapeWords.name(spot), wanted(rule));
  }

  private static Mistake pattern(Spot spot, Schemas.Rule rule) {
    boolean blank = spot.node().asText().isBlank();
    return spot.mistake(
        blank
            ? ShapeWords.name(spot) + " is empty"
            : quoted(spot) + " does not have the form of " + ShapeWords.name(spot),
        wanted(rule));
  }

  private static Mistake key(Spot spot, Error error, Schemas.Rule rule) {
    String key = property(error);
    List<String> words = new ArrayList<>();
    rule.node().path("propertyNames").path("enum").forEach(word -> words.add(word.asText()));
    if (!words.isEmpty()) {
      return spot.at(key)
          .mistake(
              "there is no key `" + key + "`" + ShapeWords.here(spot),
              Closest.instead(key, words, "Write one of: " + String.join(", ", words) + "."));
    }
    return spot.at(key)
        .mistake(
            "the key `" + key + "` has letters that a key cannot have",
            "Use small letters, digits and - only.");
  }

  private static String wanted(Schemas.Rule rule) {
    return "Write: " + rule.description() + ".";
  }

  private static String description(JsonNode rule, String key) {
    return rule.path("properties").path(key).path("description").asText("its words");
  }

  private static String quoted(Spot spot) {
    return "\"" + spot.node().asText() + "\"";
  }

  private static String property(Error error) {
    return Objects.requireNonNullElse(error.getProperty(), "");
  }

  private static Spot spot(Page page, NodePath path) {
    StringBuilder place = new StringBuilder();
    JsonNode node = page.content();
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      place.append('/').append(step);
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return new Spot(page, place.toString(), node);
  }
}
