package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place in a corpus file and what stands there, if anything.
///
/// Looking where nothing stands, or something of another shape, finds nothing and never fails: the
/// checks then look at a half-written file as well as at a finished one.
///
/// @param page the file
/// @param place the keys and list indexes that lead here, each after a slash
/// @param node what stands here; a missing node where nothing does
record Spot(Page page, String place, JsonNode node) {

  /// What stands under a key.
  Spot at(String key) {
    return new Spot(page, place + "/" + key, node.path(key));
  }

  /// Whether anything stands here.
  boolean isThere() {
    return !(node instanceof MissingNode) && !node.isNull();
  }

  /// The text that stands here.
  Optional<String> text() {
    return node.isTextual() ? Optional.of(node.textValue().strip()) : Optional.empty();
  }

  /// How many words stand here; none where no text does.
  int words() {
    return text().map(text -> text.split("\\s+").length).orElse(0);
  }

  /// The text that stands here, in a file that was checked.
  String needText() {
    return text().orElseThrow(() -> new IllegalStateException("No text at " + this));
  }

  /// The whole number that stands here.
  Optional<Integer> number() {
    return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
  }

  /// The items of the list that stands here.
  List<Spot> items() {
    return node.isArray()
        ? IntStream.range(0, node.size()).mapToObj(this::item).toList()
        : List.of();
  }

  /// The texts in the list that stands here.
  List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /// The keys of what stands here, in the order of the file.
  List<String> keys() {
    return node.isObject()
        ? List.copyOf(node.propertyStream().map(e -> e.getKey()).toList())
        : List.of();
  }

  /// What stands under each of several keys, where anything does.
  Stream<Spot> each(String... keys) {
    return Stream.of(keys).map(this::at).filter(Spot::isThere);
  }

  /// Whether both belong to the same thing: the entry of a file that holds one, or else what stands
  /// under the same first key or item of a file.
  boolean isBeside(Spot other) {
    return page.file().path().equals(other.page.file().path())
        && (page.kind().isFolder() || top().equals(other.top()));
  }

  /// The last key or index that leads here.
  String key() {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /// The line on which this stands.
  int line() {
    return page.line(place);
  }

  /// A mistake at this place.
  Mistake mistake(String what, String instead) {
    return page.file().mistake(line(), what, instead);
  }

  @Override
  public String toString() {
    return page.file().shown() + ":" + line();
  }

  private String top() {
    int end = place.indexOf('/', 1);
    return end < 0 ? place : place.substring(0, end);
  }

  private Spot item(int index) {
    return new Spot(page, place + "/" + index, node.path(index));
  }
}
