package limber.corpus;

import java.util.stream.Stream;

/// An id is the folder and the file's name, and no two entries share one.
final class NameCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Stream<Mistake> articles =
        pages.articles().flatMap(entry -> differs(entry.at("id"), Pages.idOf(entry)));
    Stream<Mistake> signs =
        pages
            .only(FileKind.SIGN)
            .flatMap(sign -> differs(sign.at("id"), sign.page().file().name()));
    Stream<Mistake> poses =
        pages
            .only(FileKind.POSE)
            .flatMap(script ->
                differs(script.at("exercise"), "exercise/" + script.page().file().name()));
    return Stream.of(articles, signs, poses, twice(pages), odd(pages)).flatMap(same -> same);
  }

  private static Stream<Mistake> odd(Pages pages) {
    return pages.pages().stream()
        .filter(page -> page.kind().isFolder())
        .map(Page::file)
        .filter(file -> EntryId.parse("topic/" + file.name()).isEmpty())
        .map(file ->
            file.mistake(
                1,
                "the file's name \"" + file.name() + "\" cannot be an id",
                "Rename the file: 1 to 40 of a-z, 0-9 and - before the .yaml."));
  }

  private static Stream<Mistake> differs(Spot id, String name) {
    return id.text().stream()
        .filter(written -> !written.equals(name))
        .map(written ->
            id.mistake(
                "the id \"" + written + "\" is not the file's name",
                "Name the file "
                    + written.substring(written.lastIndexOf('/') + 1)
                    + ".yaml, or write "
                    + name
                    + "."));
  }

  private static Stream<Mistake> twice(Pages pages) {
    return Sharing.mistakes(
        pages.smallTalk().map(talk -> talk.at("id")),
        (id, first) ->
            id.mistake(
                "the id \"" + id.needText() + "\" stands at " + first + " too",
                "Give one of the two another id."));
  }
}
