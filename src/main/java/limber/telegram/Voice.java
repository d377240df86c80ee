package limber.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import limber.corpus.EntryPhrase;
import limber.corpus.Phrase;
import limber.corpus.Phrases;
import limber.corpus.Term;

/// Says the corpus's phrases: as words, as texts, and as lists and times inside a sentence.
///
/// @param phrases the words
record Voice(Phrases phrases) {

  /// Stands in no phrase.
  private static final String SLOT = "\u0001";

  /// The words of a phrase.
  String words(Phrase phrase) {
    return phrases.text(phrase);
  }

  /// The words of a phrase with its one value.
  String words(Phrase phrase, String name, Object value) {
    return phrases.text(phrase, Map.of(name, value));
  }

  /// The words of a phrase with its values.
  String words(Phrase phrase, Map<String, ?> values) {
    return phrases.text(phrase, values);
  }

  /// A phrase as a text.
  Text text(Phrase phrase) {
    return Text.of(words(phrase));
  }

  /// A phrase with its one value as a text.
  Text text(Phrase phrase, String name, Object value) {
    return Text.of(words(phrase, name, value));
  }

  /// A phrase around its one value, which is a text of its own.
  Text around(Phrase phrase, String name, Text value) {
    String words = words(phrase, name, SLOT);
    int slot = words.indexOf(SLOT);
    return new Text.Sequence(
        List.of(
            Text.of(words.substring(0, slot)),
            value,
            Text.of(words.substring(slot + SLOT.length()))));
  }

  /// Things in a row, such as `a mat, a chair, and a wall`.
  ///
  /// @param things never empty
  String list(List<String> things) {
    return switch (things.size()) {
      case 1 -> things.getFirst();
      case 2 -> last(EntryPhrase.LIST_TWO, things.getFirst(), things.getLast());
      default ->
          last(
              EntryPhrase.LIST_LAST,
              things.stream().limit(things.size() - 1L).reduce(this::more).orElseThrow(),
              things.getLast());
    };
  }

  private String more(String first, String next) {
    return words(EntryPhrase.LIST_MORE, Map.of("first", first, "next", next));
  }

  private String last(Phrase phrase, String first, String last) {
    return words(phrase, Map.of("first", first, "last", last));
  }

  /// What one needs to have at hand, as part of a sentence.
  String needs(List<Term> needs) {
    return needs.isEmpty()
        ? words(EntryPhrase.NEEDS_NOTHING)
        : words(EntryPhrase.NEEDS, "things", list(needs.stream().map(Term::label).toList()));
  }

  /// A length of time in words, such as `1 minute and 30 seconds`.
  String time(Duration time) {
    long minutes = time.toMinutes();
    int seconds = time.toSecondsPart();
    if (minutes == 0) {
      return seconds(seconds);
    }
    return seconds == 0
        ? minutes(minutes)
        : words(
            EntryPhrase.MINUTES_AND_SECONDS,
            Map.of("minutes", minutes(minutes), "seconds", seconds(seconds)));
  }

  /// Whole minutes in words; none are less than a minute.
  String minutes(long minutes) {
    if (minutes == 0) {
      return words(EntryPhrase.UNDER_A_MINUTE);
    }
    return minutes == 1
        ? words(EntryPhrase.ONE_MINUTE)
        : words(EntryPhrase.MINUTES, "count", minutes);
  }

  private String seconds(int seconds) {
    return seconds == 1
        ? words(EntryPhrase.ONE_SECOND)
        : words(EntryPhrase.SECONDS, "count", seconds);
  }

  /// The words with a capital at their beginning, where they stand alone.
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
  }
}
