package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The JSON Schemas of the corpus files, as this program was built with them.
///
/// They never come from the folder that is checked: a schema belongs to the program that reads.
final class Schemas {

  /// No address anybody could fetch: it only names the schemas towards each other.
  private static final String HOME = "https://limber.invalid/schema/";

  private static final String ENDING = ".schema.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Schemas ALL = new Schemas();

  private final Map<String, JsonNode> contents = new ConcurrentHashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas((String address) -> text(address))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Schemas() {}

  /// The schemas, each of them compiled when it is first used.
  static Schemas of() {
    return ALL;
  }

  /// The schemas, each of them compiled; the first time that takes a moment.
  static Schemas compiled() {
    for (FileKind kind : FileKind.values()) {
      ALL.of(kind).initializeValidators();
    }
    return ALL;
  }

  /// The schema for a kind of file, ready to validate. It is compiled once.
  Schema of(FileKind kind) {
    return registry.getSchema(SchemaLocation.of(address(kind)));
  }

  /// The rule that `path` leads to from the root of a kind's schema, and what describes it.
  Rule rule(FileKind kind, NodePath path) {
    String file = address(kind);
    JsonNode node = content(file);
    String description = node.path("description").asText();
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      if (step.equals("$ref")) {
        String[] target = node.path("$ref").asText().split("#", 2);
        file = target[0].isEmpty() ? file : HOME + target[0];
        node = content(file).at(target[1]);
      } else {
        node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
      }
      description = node.path("description").asText(description);
    }
    return new Rule(node, description);
  }

  /// A rule of a schema.
  ///
  /// @param node the rule's JSON
  /// @param description what the innermost thing around the rule says to a writer
  record Rule(JsonNode node, String description) {}

  private JsonNode content(String address) {
    return contents.computeIfAbsent(
        address,
        missing -> {
          try {
            return JSON.readTree(Objects.requireNonNull(text(missing)));
          } catch (IOException e) {
            throw new UncheckedIOException("The schema " + missing + " is no JSON", e);
          }
        });
  }

  private static String address(FileKind kind) {
    return HOME + kind.schema() + ENDING;
  }

  private static @Nullable String text(String address) {
    if (!address.startsWith(HOME)) {
      return null;
    }
    String resource = "/corpus/schema/" + address.substring(HOME.length());
    try (@Nullable InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema " + resource + " cannot be read", e);
    }
  }
}
