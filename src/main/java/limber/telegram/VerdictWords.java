package limber.telegram;

import java.util.Map;
import java.util.Optional;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Phrase;
import limber.corpus.SessionPhrase;

/// Says what the pain rule decided, in the rule's own words.
///
/// @param corpus the rule
/// @param voice the phrases
record VerdictWords(Corpus corpus, Voice voice) {

  /// What it decided and why; empty where the rule has no such row any more.
  Optional<String> because(Verdict verdict) {
    return corpus
        .coaching()
        .painRule()
        .row(verdict.row())
        .map(row -> row.text().because().strip())
        .filter(because -> !because.isEmpty());
  }

  /// The light as well.
  Optional<String> colour(Verdict verdict) {
    return because(verdict)
        .map(because ->
            voice.words(
                SessionPhrase.SESSION_VERDICT,
                Map.of("colour", voice.words(light(verdict)), "because", because)));
  }

  private static Phrase light(Verdict verdict) {
    return switch (verdict.colour()) {
      case GREEN -> SessionPhrase.SESSION_GREEN;
      case AMBER -> SessionPhrase.SESSION_AMBER;
      case RED -> SessionPhrase.SESSION_RED;
    };
  }
}
