package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.EntryPhrase;
import limber.corpus.Phrase;
import limber.corpus.PlainWords;

/// What the meanings of words look like: a small paragraph with a line for each.
///
/// @param plain what the words mean
/// @param voice the phrases
record PlainWording(PlainWords plain, Voice voice) {

  /// The paragraph for these words; none where there is nothing to say. A word that the corpus no
  /// longer lists, as may be when it changed before the message went out, is passed over.
  Optional<Text> of(List<String> words) {
    List<Text> lines = new ArrayList<>();
    for (String word : words) {
      Phrase phrase =
          lines.isEmpty() ? EntryPhrase.IN_PLAIN_WORDS : EntryPhrase.ALSO_IN_PLAIN_WORDS;
      plain
          .meaning(word)
          .map(meaning -> voice.words(phrase, Map.of("word", word, "meaning", meaning)))
          .ifPresent(line -> lines.add(Text.italic(line)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(Text.lines(lines));
  }
}
