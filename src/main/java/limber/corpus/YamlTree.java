package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Turns one file's YAML into JSON and notes the line of each key and item.
///
/// Plain words are read as YAML 1.2 does, which is what a writer expects: `no`, `on` and
/// `2026-11-22` are text, only `true`, `false`, `null` and whole numbers are something else.
final class YamlTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

  private final CorpusFile file;
  private final List<Mistake> mistakes;
  private final Map<String, Integer> lines = new HashMap<>();

  /// @param mistakes where to note what a writer did not mean
  YamlTree(CorpusFile file, List<Mistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  JsonNode json(Node root) {
    lines.put("", line(root));
    return json("", root);
  }

  Map<String, Integer> lines() {
    return Map.copyOf(lines);
  }

  private JsonNode json(String place, Node node) {
    if (node.getAnchor() != null) {
      mistakes.add(
          file.mistake(
              line(node),
              "a word that begins with & or * is a command in YAML",
              "Put the text in quotes."));
      return JSON.nullNode();
    }
    return switch (node) {
      case MappingNode mapping -> object(place, mapping);
      case SequenceNode list -> array(place, list);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException("YAML has no fourth kind of node: " + node);
    };
  }

  private ObjectNode object(String place, MappingNode mapping) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        mistakes.add(
            file.mistake(
                line(key), "a list or a group stands where a key should", "Write `key: value`."));
      } else if (object.has(scalar.getValue())) {
        twice(scalar, place + "/" + scalar.getValue());
      } else {
        String inside = place + "/" + scalar.getValue();
        lines.put(inside, line(key));
        object.set(scalar.getValue(), json(inside, tuple.getValueNode()));
      }
    }
    return object;
  }

  private void twice(ScalarNode key, String place) {
    mistakes.add(
        file.mistake(
            line(key),
            "the key `" + key.getValue() + "` stands here and on line " + lines.get(place),
            "Keep one of the two."));
  }

  private ArrayNode array(String place, SequenceNode list) {
    ArrayNode array = JSON.arrayNode();
    for (Node item : list.getValue()) {
      String inside = place + "/" + array.size();
      lines.put(inside, line(item));
      array.add(json(inside, item));
    }
    return array;
  }

  private JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (!scalar.getTag().startsWith(Tag.PREFIX)) {
      mistakes.add(
          file.mistake(
              line(scalar),
              "a text that begins with ! is a command in YAML",
              "Put the text in quotes."));
      return JSON.nullNode();
    }
    if (!scalar.isPlain()) {
      return JSON.textNode(text);
    }
    swallowed(scalar);
    if (WHOLE.matcher(text).matches()) {
      return JSON.numberNode(Integer.parseInt(text));
    }
    return switch (text) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      case "", "~", "null" -> JSON.nullNode();
      default -> JSON.textNode(text);
    };
  }

  /// An item that is indented further than its neighbours goes on with the text above it, which no
  /// writer means.
  private void swallowed(ScalarNode scalar) {
    int first = scalar.getStartMark().getLine();
    int last = scalar.getEndMark().getLine();
    file.text()
        .lines()
        .skip(first + 1L)
        .limit(Math.max(0, last - first))
        .takeWhile(text -> !text.isBlank())
        .filter(text -> text.strip().startsWith("- "))
        .findFirst()
        .ifPresent(text ->
            mistakes.add(
                file.mistake(
                    lineOf(text, first + 1),
                    "this line begins with \"- \" and still belongs to the text above",
                    "Begin it exactly under its neighbours.")));
  }

  private int lineOf(String text, int from) {
    List<String> all = file.text().lines().toList();
    return from + 1 + all.subList(from, all.size()).indexOf(text);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
