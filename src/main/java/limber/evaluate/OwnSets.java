package limber.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.search.Question;

/// One portion of our own questions.
///
/// @param questions what Limber answers
/// @param far what has nothing to do with backs
/// @param near what sounds as if it had
/// @param aspects questions for one thing about an exercise
/// @param followUps what is said after something was shown
public record OwnSets(
    List<Labelled> questions,
    List<Labelled> far,
    List<Labelled> near,
    List<Labelled> aspects,
    List<Labelled> followUps) {

  /// Reads the portion's files, `develop-questions.tsv` and so on.
  ///
  /// @throws UnreadableSet where one of them cannot be used
  public static OwnSets read(Path folder, Portion portion) {
    return new OwnSets(
        Rows.of(file(folder, portion, "questions"), 3).stream()
            .map(row -> Labelled.of(row.get(2), ids(row.get(1))))
            .toList(),
        outOfScope(folder, portion, "oos-far"),
        outOfScope(folder, portion, "oos-near"),
        Rows.of(file(folder, portion, "aspects"), 4).stream()
            .map(row -> labelled(row.get(3), List.of(), row.get(1), row.get(2)))
            .toList(),
        Rows.of(file(folder, portion, "follow-ups"), 5).stream()
            .map(row -> labelled(row.get(4), shown(row.get(1)), row.get(2), row.get(3)))
            .toList());
  }

  /// The same questions, each asked right after something was shown: what was shown before the
  /// follow-ups, in turn.
  List<Labelled> inTalk(List<Labelled> alone) {
    return IntStream.range(0, followUps.isEmpty() ? 0 : alone.size())
        .mapToObj(i -> alone.get(i).after(followUps.get(i % followUps.size()).question().context()))
        .toList();
  }

  /// All of them.
  List<Labelled> all() {
    return Stream.of(questions, far, near, aspects, followUps).flatMap(List::stream).toList();
  }

  private static Path file(Path folder, Portion portion, String name) {
    return folder.resolve(portion.word() + "-" + name + ".tsv");
  }

  private static List<Labelled> outOfScope(Path folder, Portion portion, String label) {
    return Rows.of(file(folder, portion, "out-of-scope"), 3).stream()
        .filter(row -> row.get(1).equals(label))
        .map(row -> Labelled.of(row.get(2), Set.of()))
        .toList();
  }

  private static Labelled labelled(String text, List<EntryId> shown, String answer, String aspect) {
    return new Labelled(
        new Question(text, shown),
        ids(answer),
        Stream.of(Aspect.values()).filter(one -> one.word().equals(aspect)).findFirst());
  }

  private static List<EntryId> shown(String ids) {
    return Stream.of(ids.split(",", -1)).map(EntryId::of).toList();
  }

  private static Set<EntryId> ids(String ids) {
    return Rows.labels(ids).stream().map(EntryId::of).collect(Collectors.toSet());
  }
}
