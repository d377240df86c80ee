package limber.corpus;

import java.util.Locale;
import java.util.Set;

/// A sentence or label that Limber needs beside its entries. Each is one key of `phrases.yaml`.
public enum Phrase {
  WELCOME,
  DISCLAIMER;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  Phrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  /// Its key in the file, such as `step-heading`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The names of the values that its text must hold, each as `{name}`.
  public Set<String> placeholders() {
    return placeholders;
  }
}
