package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.Exercise;
import limber.corpus.Guidance;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;
import limber.search.Passage.Part;

/// Takes a corpus apart into the passages that questions are held against.
final class Passages {

  private Passages() {}

  /// All passages: each way of asking and each name by itself; the same together, which is what an
  /// entry is about as a whole; and all that an entry tells, as one.
  static List<Passage> of(Corpus corpus) {
    List<Passage> passages = new ArrayList<>();
    for (Entry entry : corpus.all()) {
      List<String> asked = asked(entry.basics());
      asked.forEach(text -> passages.add(new Passage(entry.id(), Part.ASKED, text)));
      passages.add(new Passage(entry.id(), Part.ASKED_TOGETHER, String.join("\n", asked)));
      passages.add(new Passage(entry.id(), Part.TOLD, told(entry)));
    }
    return passages;
  }

  private static List<String> asked(Basics basics) {
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
}
