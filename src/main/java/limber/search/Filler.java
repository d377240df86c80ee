package limber.search;

import java.util.HashSet;
import java.util.Set;

/// The words that say nothing beside a cue: in "how long should I hold it", only `how long` does.
///
/// "No", "not", "without" and "never" are not among them, and neither is any word that a subject
/// could be known by.
final class Filler {

  private static final String WORDS =
      """
      a an the this that these those it its there here them they
      i me my mine you your we us our he she
      am is are was were be been being do does did doing done have has had having
      of to in on at for with by from as into about up
      and or but so if then than too also just really very quite please thanks ok okay well
      can could should would will shall may might must
      get got go going want need let like some something anything thing
      how much many more long each time times again now right correctly properly exactly
      hold stay keep make exercise exercises move movement one ones version supposed
      tell show explain describe teach info information details try start know learn
      """;

  /// Words that ask to be told, and nothing else: beside a subject's name, all of it is meant.
  private static final String TELL_ME =
      """
      tell show explain describe teach give me us about on of more all some
      info information details what is are i want need would like to know learn read
      can could you please the a something anything everything
      """;

  /// Everything here is about these, so beside a name they tell nothing apart.
  private static final String SUBJECT = "back lower low pain ache bad my exercise stretch";

  /// Beside a name they offer it in place of something else.
  private static final String OFFERING = "instead rather maybe perhaps no";

  private final Set<String> words;
  private final Set<String> subject;
  private final Set<String> tellMe;

  /// The filler in the form that `analyzer` gives it.
  Filler(LimberAnalyzer analyzer) {
    words = analyzed(WORDS, analyzer);
    subject = analyzed(SUBJECT + " " + OFFERING, analyzer);
    tellMe = analyzed(TELL_ME, analyzer);
  }

  private static Set<String> analyzed(String list, LimberAnalyzer analyzer) {
    return new HashSet<>(analyzer.words(list));
  }

  /// Whether a word says nothing beside the name of an entry.
  boolean besideName(String word) {
    return words.contains(word) || subject.contains(word);
  }

  /// Whether a word only asks to be told.
  boolean asksToBeTold(String word) {
    return tellMe.contains(word);
  }

  /// Whether a word says nothing beside a cue.
  boolean contains(String word) {
    return words.contains(word);
  }
}
