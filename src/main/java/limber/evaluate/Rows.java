package limber.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rows of a file whose fields are parted by tabs, in UTF-8, without a header.
final class Rows {

  /// The label of what nothing answers.
  static final String NONE = "oos";

  private Rows() {}

  /// All rows, each with `least` fields or more.
  ///
  /// @throws UnreadableSet where the file cannot be read, or a row has fewer fields
  static List<List<String>> of(Path file, int least) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(file)) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() < least) {
        throw new UnreadableSet(
            "%s line %d has %d fields, and needs %d, parted by tabs."
                .formatted(file, rows.size() + 1, fields.size(), least));
      }
      rows.add(fields);
    }
    return rows;
  }

  /// The labels of a field, of which any is right.
  static List<String> labels(String field) {
    return List.of(field.split("\\|", -1));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UnreadableSet("This file cannot be read as UTF-8: " + file);
    }
  }
}
