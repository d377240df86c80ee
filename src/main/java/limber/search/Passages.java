package limber.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Guidance;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;

/// A corpus taken apart into the passages that questions are held against, in three indexes.
///
/// @param asked each short way of asking and each name by itself
/// @param askedTogether the same together, which is what an entry is about as a whole
/// @param told all that an entry tells, as one
record Passages(
    PassageIndex<EntryId> asked, PassageIndex<EntryId> askedTogether, PassageIndex<EntryId> told)
    implements AutoCloseable {

  /// A way of asking of more words is a story: it has something of everything in it, so that by its
  /// words it is near to questions of all sorts. It is learnt from by meaning.
  private static final int LONGEST = 12;

  /// The passages of a corpus.
  static Passages of(Corpus corpus, LimberAnalyzer analyzer) {
    List<Passage<EntryId>> asked = new ArrayList<>();
    List<Passage<EntryId>> askedTogether = new ArrayList<>();
    List<Passage<EntryId>> told = new ArrayList<>();
    for (Entry entry : corpus.all()) {
      List<String> ways = asked(entry.basics());
      ways.stream()
          .filter(Passages::isShort)
          .forEach(text -> asked.add(new Passage<>(entry.id(), text)));
      askedTogether.add(new Passage<>(entry.id(), String.join("\n", ways)));
      told.add(new Passage<>(entry.id(), told(entry)));
    }
    return new Passages(
        new PassageIndex<>(asked, analyzer),
        new PassageIndex<>(askedTogether, analyzer),
        new PassageIndex<>(told, analyzer));
  }

  private static boolean isShort(String way) {
    return way.split(" ", -1).length <= LONGEST;
  }

  /// All by which an entry is asked for: title, question, names and ways.
  static List<String> asked(Basics basics) {
    return Stream.of(
            Stream.of(basics.naming().title(), basics.asking().question()),
            basics.naming().names().stream(),
            basics.asking().ways().stream())
        .flatMap(texts -> texts)
        .distinct()
        .toList();
  }

  private static String told(Entry entry) {
    Basics basics = entry.basics();
    String answer = basics.answer().brief() + "\n" + basics.answer().more().orElse("");
    return switch (entry) {
      case Exercise exercise -> answer + "\n" + guidance(exercise.guidance());
      case Routine routine -> answer + "\n" + routine.suits();
      case Topic _, SmallTalk _ -> answer;
    };
  }

  private static String guidance(Guidance guidance) {
    return String.join("\n", guidance.steps())
        + "\n"
        + guidance.feel()
        + "\n"
        + guidance.caution().text();
  }

  /// Keeps the indexes with Limber's classes.
  void keep(Path classes) throws IOException {
    asked.keep(classes);
    askedTogether.keep(classes);
    told.keep(classes);
  }

  @Override
  public void close() {
    asked.close();
    askedTogether.close();
    told.close();
  }
}
