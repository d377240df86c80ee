package limber.corpus;

import java.util.List;

/// What people write that is no warning sign, however grave it may sound.
///
/// @param texts sentences and messages, to learn from
/// @param frames words that take back what the patterns of signs find: long past, asked about,
///   supposed
public record OrdinaryTalk(List<String> texts, List<String> frames) {
  public OrdinaryTalk {
    texts = List.copyOf(texts);
    frames = List.copyOf(frames);
  }

  /// Nothing is known of it.
  public static OrdinaryTalk none() {
    return new OrdinaryTalk(List.of(), List.of());
  }
}
