package limber.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that say nothing about what a question is about.
///
/// Lucene's own set is not ours: it drops "no", "not" and "without", and a back that cannot bend is
/// not one that can. Words that make the question ("how", "why", "when", "who", "long", "often")
/// stay as well.
final class StopWords {

  private static final String LIST =
      """
      a an the this that these those it its there here
      i me my mine myself you your yours we us our he she they them his her their
      am is are was were be been being do does did doing done have has had having
      of to in on at for with by from as into about
      and or but so if then than too also just really very quite actually
      please thanks hi hello hey ok okay well oh um
      can could should would will shall may might must
      get got go going want need let like some any something anything thing stuff
      im ive id
      """;

  private final Set<String> words;

  /// The stop words in the form that `analyzer` gives them.
  StopWords(LimberAnalyzer analyzer) {
    words =
        Stream.of(LIST.split("\\s+"))
            .flatMap(word -> analyzer.words(word).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
