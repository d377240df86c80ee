package limber.corpus;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each phrase of reminders.yaml stands under one kind only, and is written as it is looked for.
final class RemindersCheck implements Check {

  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}+( \\p{Ll}+)*");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.REMINDERS)
        .flatMap(file ->
            Stream.concat(
                Twice.mistakes(phrases(file)), phrases(file).flatMap(RemindersCheck::strange)));
  }

  private static Stream<Spot> phrases(Spot file) {
    return Arrays.stream(ReminderWord.values())
        .flatMap(kind -> file.at(kind.word()).items().stream());
  }

  private static Stream<Mistake> strange(Spot phrase) {
    return phrase.text().stream()
        .filter(text -> !PLAIN.matcher(text).matches())
        .map(text ->
            phrase.mistake(
                "\"%s\" is never heard".formatted(text),
                "Write it in lower case, without signs and apostrophes, words parted by one space."));
  }
}
