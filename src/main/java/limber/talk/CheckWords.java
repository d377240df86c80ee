package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.talk.Check.Asked;
import limber.talk.Press.CheckWord;

/// Hears in words what the buttons of the check say. Only what is unmistakable counts; whatever
/// else was said is answered, and the question comes again.
final class CheckWords {

  /// How many words say no more than yes or no.
  private static final int LONGEST = 4;

  /// Words that say no.
  private static final Set<String> NO = words("no none nope nothing neither nah");

  /// Words that may stand beside a no and leave it one: "I have none of these".
  private static final Set<String> BESIDE_NO =
      words("i have of these those them the above all that is here at");

  /// Words with which somebody says that something is so.
  private static final Set<String> YES = words("yes yea yeah yep yup");

  /// Words that say how many, and words that may stand beside them.
  private static final Set<String> SOME = words("one two three some both several");

  private static final Set<String> BESIDE_SOME = words("or more of them these those");

  /// Words that say that it is not so, or not yet, or that somebody does not know.
  private static final Set<String> DOUBT =
      words("no not none never nope nah dont didnt hasnt havent isnt maybe unsure but think guess");

  private static final Set<String> FINISHED = words("done ready finished next");

  private static final Set<String> CHANGED = words("change changed different");

  private static final List<String> NOT_YET = List.of("not", "yet");

  private CheckWords() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Clause.words(words));
  }

  /// The button that somebody's words stand for.
  static Optional<CheckWord> in(String text, Asked asked) {
    List<String> said = Clause.words(text);
    return switch (asked) {
      case Asked.Nothing _, Asked.WithADoctor _ -> Optional.empty();
      case Asked.EmergencySigns _, Asked.UrgentSigns _ ->
          when(saysNo(said), CheckWord.NONE)
              .or(() -> when(saysYes(said) || saysSome(said), CheckWord.SOME));
      case Asked.About _ ->
          when(saysNo(said), CheckWord.NONE).or(() -> when(alone(said, FINISHED), CheckWord.DONE));
      case Asked.StillRight _ ->
          when(alone(said, NO) || alone(said, CHANGED), CheckWord.CHANGE)
              .or(() -> when(saysYes(said), CheckWord.STILL_RIGHT));
      case Asked.DoctorsYes _ ->
          when(saysNo(said) || said.equals(NOT_YET), CheckWord.NOT_YET)
              .or(() -> when(saysYes(said), CheckWord.YES));
    };
  }

  private static Optional<CheckWord> when(boolean said, CheckWord word) {
    return said ? Optional.of(word) : Optional.empty();
  }

  private static boolean saysNo(List<String> said) {
    return said.stream().anyMatch(NO::contains)
        && said.stream().allMatch(word -> NO.contains(word) || BESIDE_NO.contains(word));
  }

  private static boolean saysYes(List<String> said) {
    return said.size() <= LONGEST
        && said.stream().limit(1).anyMatch(YES::contains)
        && said.stream().noneMatch(DOUBT::contains);
  }

  private static boolean saysSome(List<String> said) {
    return said.stream().anyMatch(SOME::contains)
        && said.stream().allMatch(word -> SOME.contains(word) || BESIDE_SOME.contains(word));
  }

  private static boolean alone(List<String> said, Set<String> words) {
    return said.size() == 1 && words.contains(said.getFirst());
  }
}
