package limber.corpus;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The corpus that Limber really speaks from, loaded once for all tests.
public final class RealCorpus {

  private static final Corpus ENGLISH = load();

  private RealCorpus() {}

  /// What is in `corpus/en`.
  public static Corpus english() {
    return ENGLISH;
  }

  /// The same and these entries beside it.
  public static Corpus with(Entry... more) {
    NavigableMap<EntryId, Entry> entries = new TreeMap<>(ENGLISH.entries());
    for (Entry entry : more) {
      entries.put(entry.id(), entry);
    }
    return of(entries);
  }

  /// The same without a topic. Links to it stay.
  public static Corpus withoutTopic(EntryId topic) {
    NavigableMap<EntryId, Entry> entries = new TreeMap<>(ENGLISH.entries());
    entries.remove(topic);
    return of(entries);
  }

  private static Corpus of(NavigableMap<EntryId, Entry> entries) {
    return new Corpus(
        entries, ENGLISH.screening(), ENGLISH.keywords(), ENGLISH.phrases(), ENGLISH.plainWords());
  }

  private static Corpus load() {
    return switch (Loading.load(CorpusFolder.at(Path.of("corpus")), "en")) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad(var mistakes) -> throw new IllegalStateException(mistakes.toString());
    };
  }
}
