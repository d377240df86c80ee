package limber.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limber.corpus.Answer;
import limber.corpus.Asking;
import limber.corpus.Background;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Keywords;
import limber.corpus.Naming;
import limber.corpus.Phrase;
import limber.corpus.Phrases;
import limber.corpus.PlainWords;
import limber.corpus.Screening;
import limber.corpus.Topic;

/// A set that others made: ways of asking with labels, and questions to be given a label.
///
/// A row is `number<TAB>label[|label]<TAB>text[<TAB>answer]`; the label `oos` is for what nothing
/// answers. Each label becomes a topic that is asked for in its rows' texts and says their answers.
/// The label itself is not looked at: it is no more than a number.
///
/// @param corpus one topic for each label
/// @param questions what is to be answered from it
public record LabelledSet(Corpus corpus, List<Labelled> questions) {

  /// Reads the two files of a set.
  ///
  /// @param notOurs labels whose only answer is that this is not ours; a question with one of them
  ///   has no answer
  /// @throws UnreadableSet where one of the files cannot be used, or lacks a label
  public static LabelledSet read(Path corpus, Path test, Set<String> notOurs) {
    Map<String, List<List<String>>> byLabel = new LinkedHashMap<>();
    for (List<String> row : Rows.of(corpus, 3)) {
      for (String label : Rows.labels(row.get(1))) {
        if (!label.equals(Rows.NONE)) {
          byLabel.computeIfAbsent(label, _ -> new ArrayList<>()).add(row);
        }
      }
    }
    notOurs.stream()
        .filter(label -> !byLabel.containsKey(label))
        .findFirst()
        .ifPresent(label -> {
          throw new UnreadableSet("The corpus has no row with the label " + label + ": " + corpus);
        });
    Map<String, EntryId> ids = new LinkedHashMap<>();
    SortedMap<EntryId, Entry> entries = new TreeMap<>();
    byLabel.forEach((label, rows) -> {
      EntryId id = new EntryId(EntryId.Kind.TOPIC, "label-" + (entries.size() + 1));
      if (notOurs.contains(label)) {
        entries.put(id, topic(id, rows, Topic.Scope.NOT_OURS));
      } else {
        entries.put(id, topic(id, rows, Topic.Scope.OURS));
        ids.put(label, id);
      }
    });
    return new LabelledSet(
        corpus(entries), Rows.of(test, 3).stream().map(row -> question(row, ids)).toList());
  }

  private static Labelled question(List<String> row, Map<String, EntryId> ids) {
    Set<EntryId> answers =
        Rows.labels(row.get(1)).stream()
            .flatMap(label -> Optional.ofNullable(ids.get(label)).stream())
            .collect(Collectors.toSet());
    return Labelled.of(row.get(2), answers);
  }

  /// The labels that a file names, one a line.
  ///
  /// @throws UnreadableSet where it cannot be read
  public static Set<String> labels(Path file) {
    return Rows.of(file, 1).stream().map(List::getFirst).collect(Collectors.toSet());
  }

  /// Whether an entry only says that something is not ours.
  boolean isNotOurs(EntryId id) {
    return !corpus.entry(id).isOurs();
  }

  private static Entry topic(EntryId id, List<List<String>> rows, Topic.Scope scope) {
    List<String> ways = rows.stream().map(row -> row.get(2)).distinct().toList();
    String answer =
        rows.stream()
            .filter(row -> row.size() > 3)
            .map(row -> row.get(3).strip())
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    return new Topic(
        new Basics(
            id,
            new Naming(ways.getFirst(), List.of()),
            new Asking(ways.getFirst(), ways),
            new Answer(answer, Optional.empty()),
            Background.none()),
        scope);
  }

  private static Corpus corpus(SortedMap<EntryId, Entry> entries) {
    Map<Phrase, String> phrases =
        Phrase.all().stream().collect(Collectors.toMap(phrase -> phrase, Phrase::key));
    return new Corpus(
        entries, Screening.none(), Keywords.none(), new Phrases(phrases), PlainWords.none());
  }
}
