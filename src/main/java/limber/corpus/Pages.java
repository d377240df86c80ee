package limber.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All files of one language that could be read, and what one may look for in them.
///
/// @param pages the files that are YAML
/// @param names the ids of entries that have a file of their own, even one that is no YAML
record Pages(List<Page> pages, Set<String> names) {

  private static final List<FileKind> ARTICLES =
      List.of(FileKind.EXERCISE, FileKind.TOPIC, FileKind.ROUTINE);

  /// The files of one kind.
  List<Page> of(FileKind kind) {
    return pages.stream().filter(page -> page.kind() == kind).toList();
  }

  /// What a file of which there is one holds; nothing where it is missing.
  Stream<Spot> only(FileKind kind) {
    return of(kind).stream().map(Page::whole);
  }

  Stream<Spot> exercises() {
    return only(FileKind.EXERCISE);
  }

  Stream<Spot> topics() {
    return only(FileKind.TOPIC);
  }

  Stream<Spot> routines() {
    return only(FileKind.ROUTINE);
  }

  Stream<Spot> smallTalk() {
    return only(FileKind.SMALL_TALK).flatMap(list -> list.items().stream());
  }

  /// Exercises, topics and routines: the entries with a file of their own.
  Stream<Spot> articles() {
    return Stream.of(exercises(), topics(), routines()).flatMap(same -> same);
  }

  /// All entries.
  Stream<Spot> entries() {
    return Stream.concat(articles(), smallTalk());
  }

  /// The id that an entry's file name promises.
  static String idOf(Spot article) {
    return idOf(article.page().kind(), article.page().file());
  }

  static String idOf(FileKind kind, CorpusFile file) {
    return kind.schema() + "/" + file.name();
  }

  /// The ids of entries with a file of their own.
  static Set<String> names(Collection<CorpusFile> files) {
    Set<String> names = new TreeSet<>();
    for (CorpusFile file : files) {
      FileKind.of(file.path())
          .filter(ARTICLES::contains)
          .ifPresent(kind -> names.add(idOf(kind, file)));
    }
    return names;
  }
}
