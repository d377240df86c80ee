package limber.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;

/// Our own corpus and questions, written as the files that [LabelledSet] reads, so that any other
/// search can be put to them.
///
/// Entries become labels. What is not ours keeps its label in `corpus.tsv`, for a search is better
/// with it than without, and `not-ours.txt` names those labels. A greeting is a label like any
/// other.
///
/// @param folder where the files go
public record Export(Path folder) {

  /// Writes `corpus.tsv`, a row for each title, question, name and way of asking, and
  /// `not-ours.txt`, a label a line.
  public void write(Corpus corpus) throws IOException {
    write("corpus.tsv", numbered(corpus.all().stream().flatMap(Export::rows).toList()));
    write(
        "not-ours.txt",
        corpus.all().stream().filter(entry -> !entry.isOurs()).map(Export::label).toList());
  }

  /// Writes the portion's questions and what nothing answers, far-off and near, as
  /// `report-test.tsv`.
  public void write(Portion portion, OwnSets sets) throws IOException {
    List<String> rows =
        Stream.of(sets.questions(), sets.far(), sets.near())
            .flatMap(Collection::stream)
            .map(one -> labels(one) + "\t" + oneLine(one.question().text()))
            .toList();
    write(portion.word() + "-test.tsv", numbered(rows));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.write(folder.resolve(name), lines);
  }

  private static List<String> numbered(List<String> rows) {
    return IntStream.range(0, rows.size()).mapToObj(i -> (i + 1) + "\t" + rows.get(i)).toList();
  }

  /// The answer stands in the first row alone.
  private static Stream<String> rows(Entry entry) {
    Basics basics = entry.basics();
    List<String> texts = new ArrayList<>();
    texts.add(basics.naming().title());
    texts.add(basics.asking().question());
    texts.addAll(basics.naming().names());
    texts.addAll(basics.asking().ways());
    List<String> rows =
        texts.stream()
            .map(Export::oneLine)
            .distinct()
            .map(text -> label(entry) + "\t" + text)
            .collect(Collectors.toCollection(ArrayList::new));
    rows.set(0, rows.getFirst() + "\t" + oneLine(basics.answer().brief()));
    return rows.stream();
  }

  private static String labels(Labelled labelled) {
    return labelled.isOurs()
        ? labelled.answers().stream()
            .map(EntryId::toString)
            .sorted()
            .collect(Collectors.joining("|"))
        : Rows.NONE;
  }

  private static String label(Entry entry) {
    return entry.id().toString();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
