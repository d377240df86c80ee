package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The schemas say the same as the records, and say it to people.
class SchemasTest {

  @Test
  void theAspectsAreThoseOfTheProgram() {
    assertThat(keys(schema("aspects").path("properties")))
        .containsExactlyElementsOf(Arrays.stream(Aspect.values()).map(Aspect::word).toList());
  }

  @Test
  void theControlsAreThoseOfTheProgram() {
    assertThat(keys(schema("controls").path("properties")))
        .containsExactlyElementsOf(Arrays.stream(Control.values()).map(Control::word).toList());
  }

  @Test
  void theFacetsAreThoseOfTheProgram() {
    assertThat(keys(schema("vocabulary").path("properties")))
        .containsExactlyElementsOf(
            Arrays.stream(Term.Facet.values()).map(Term.Facet::word).toList());
  }

  @Test
  void theWordsForConstantsAreThoseOfTheProgram() {
    words("exercise", "/properties/difficulty/enum", Profile.Difficulty.values());
    words("exercise", "/properties/dose/properties/sides/enum", Dose.Sides.values());
    words("routine", "/$defs/step/properties/level/enum", Dose.Level.values());
    words("topic", "/properties/scope/enum", Topic.Scope.values());
    words("sign", "/properties/level/enum", Sign.Level.values());
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everySchemaKeepsToTheRulesForSchemas(FileKind kind) {
    Schema rules =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(rules.validate(schema(kind.schema()))).isEmpty();
    assertThat(rules.validate(schema("common"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everyKeyIsExplainedToWriters(FileKind kind) {
    JsonNode schema = schema(kind.schema());

    assertThat(schema.findParents("properties")).allSatisfy(SchemasTest::isExplained);
    assertThat(schema.path("description").asText()).isNotEmpty();
  }

  private static void isExplained(JsonNode object) {
    for (JsonNode property : object.path("properties")) {
      // a branch of `oneOf` only names keys that are explained above it
      boolean named = property.isBoolean() || property.has("const");
      assertThat(named || property.hasNonNull("description")).as(property.toString()).isTrue();
    }
  }

  private static void words(String schema, String place, Enum<?>[] constants) {
    List<String> words =
        Arrays.stream(constants)
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    assertThat(schema(schema).at(place).valueStream().map(JsonNode::asText))
        .containsExactlyInAnyOrderElementsOf(words);
  }

  private static List<String> keys(JsonNode object) {
    return object.propertyStream().map(one -> one.getKey()).toList();
  }

  private static JsonNode schema(String name) {
    String resource = "/corpus/schema/" + name + ".schema.json";
    try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
      return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
