package limber.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limber.corpus.ReminderWord;
import limber.talk.ReminderToken.Digits;
import limber.talk.ReminderToken.Word;

/// Parts a message into words and numbers by the phrases of the corpus; the longest phrase counts.
final class ReminderReader {

  private static final Pattern PART =
      Pattern.compile("(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?!\\d)|(\\d{1,9})|\\p{L}+|[-–—]");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

  private static final Pattern DASH = Pattern.compile("[-–—]");

  private final List<Phrase> phrases;

  private record Phrase(List<String> words, ReminderWord kind) {

    boolean standsIn(List<String> parts, int at) {
      return at + words.size() <= parts.size()
          && parts.subList(at, at + words.size()).equals(words);
    }
  }

  ReminderReader(Map<ReminderWord, List<String>> phrases) {
    this.phrases =
        phrases.entrySet().stream()
            .flatMap(kind ->
                kind.getValue().stream()
                    .map(words -> new Phrase(List.of(words.split(" ")), kind.getKey())))
            .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
            .toList();
  }

  /// The parts of a message; empty where one of them is unknown. A dash may stand for `to`, as in
  /// `Mon-Fri`, or for nothing.
  Optional<List<ReminderToken>> read(String message) {
    String plain = APOSTROPHES.matcher(message.toLowerCase(Locale.ROOT)).replaceAll("");
    return tokens(plain).or(() -> tokens(DASH.matcher(plain).replaceAll(" ")));
  }

  private Optional<List<ReminderToken>> tokens(String plain) {
    List<String> parts = PART.matcher(plain).results().map(part -> part.group()).toList();
    List<ReminderToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      String part = parts.get(at);
      Optional<Phrase> phrase = phraseAt(parts, at);
      Optional<ReminderToken> token =
          phrase.<ReminderToken>map(found -> new Word(found.kind())).or(() -> sign(part));
      if (token.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(token.get());
      at += phrase.map(found -> found.words().size()).orElse(1);
    }
    return Optional.of(tokens);
  }

  private Optional<Phrase> phraseAt(List<String> parts, int at) {
    return phrases.stream().filter(phrase -> phrase.standsIn(parts, at)).findFirst();
  }

  private static Optional<ReminderToken> sign(String part) {
    Matcher number = PART.matcher(part);
    if (DASH.matcher(part).matches()) {
      return Optional.of(new Word(ReminderWord.TO));
    }
    if (!number.matches() || Character.isLetter(part.charAt(0))) {
      return Optional.empty();
    }
    return Optional.of(
        number.group(3) == null
            ? new Digits(
                Integer.parseInt(number.group(1)),
                OptionalInt.of(Integer.parseInt(number.group(2))))
            : new Digits(Integer.parseInt(part), OptionalInt.empty()));
  }
}
