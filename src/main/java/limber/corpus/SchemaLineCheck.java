package limber.corpus;

import java.util.stream.Stream;

/// A file that sends the editor to a schema sends it to its own.
final class SchemaLineCheck implements Check {

  private static final String START = "# yaml-language-server:";

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages.pages().stream()
        .filter(page -> {
          String first = page.file().text().lines().findFirst().orElse("").strip();
          return first.startsWith(START) && !first.equals(line(page.kind()));
        })
        .map(page ->
            page.file()
                .mistake(1, "the editor is sent to another schema", "Write: " + line(page.kind())));
  }

  private static String line(FileKind kind) {
    String up = kind.isFolder() && kind != FileKind.POSE ? "../../" : "../";
    return "%s $schema=%sschema/%s.schema.json".formatted(START, up, kind.schema());
  }
}
