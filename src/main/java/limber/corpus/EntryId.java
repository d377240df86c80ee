package limber.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public name of an entry, such as `exercise/bird-dog`.
///
/// An id is a promise: links, buttons and stored chats hold it, so it never changes meaning.
///
/// @param kind what the id names
/// @param slug 1 to 40 characters of `a-z`, `0-9` and `-`
public record EntryId(Kind kind, String slug) implements Comparable<EntryId> {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  /// What an id can name.
  public enum Kind {
    EXERCISE,
    TOPIC,
    ROUTINE,
    SMALL_TALK;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The word before the slash, such as `small-talk`.
    public String word() {
      return word;
    }
  }

  public EntryId {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("A slug is 1 to 40 of a-z, 0-9 and -, not: " + slug);
    }
  }

  /// Reads `kind/slug`; empty where the text is not of that form.
  public static Optional<EntryId> parse(String text) {
    for (Kind kind : Kind.values()) {
      String prefix = kind.word() + "/";
      if (text.startsWith(prefix)) {
        String slug = text.substring(prefix.length());
        return SLUG.matcher(slug).matches()
            ? Optional.of(new EntryId(kind, slug))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The id that `text` spells; for ids that the program itself wrote.
  ///
  /// @throws IllegalArgumentException where the text is no id
  public static EntryId of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an id: " + text));
  }

  /// In the order of their texts.
  @Override
  public int compareTo(EntryId other) {
    int kinds = kind == other.kind ? 0 : kind.word().compareTo(other.kind.word());
    return kinds == 0 ? slug.compareTo(other.slug) : kinds;
  }

  @Override
  public String toString() {
    return kind.word() + "/" + slug;
  }
}
