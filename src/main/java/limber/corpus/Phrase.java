package limber.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence or label that Limber needs beside its entries. Each is one key of `phrases.yaml`.
public sealed interface Phrase
    permits BotPhrase,
        CheckPhrase,
        DataPhrase,
        EntryPhrase,
        GroupPhrase,
        HomePhrase,
        KeepingPhrase,
        PlanPhrase,
        ProgressPhrase,
        ReminderPhrase,
        RulePhrase,
        RunPhrase,
        SessionPhrase,
        ShelfPhrase,
        WarningPhrase {

  /// All that there are.
  static List<Phrase> all() {
    return Stream.<Phrase[]>of(
            BotPhrase.values(),
            CheckPhrase.values(),
            DataPhrase.values(),
            EntryPhrase.values(),
            GroupPhrase.values(),
            HomePhrase.values(),
            KeepingPhrase.values(),
            PlanPhrase.values(),
            ProgressPhrase.values(),
            ReminderPhrase.values(),
            RulePhrase.values(),
            RunPhrase.values(),
            SessionPhrase.values(),
            ShelfPhrase.values(),
            WarningPhrase.values())
        .<Phrase>flatMap(Stream::of)
        .toList();
  }

  /// Its name in the code.
  String name();

  /// Its key in the file, such as `step-heading`.
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The names of the values that its text must hold, each as `{name}`.
  Set<String> placeholders();
}
