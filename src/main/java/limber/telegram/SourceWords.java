package limber.telegram;

import java.util.List;
import java.util.Map;
import limber.corpus.EntryPhrase;
import limber.corpus.Source;

/// Says what something rests on.
///
/// @param voice the words
record SourceWords(Voice voice) {

  /// Each source on a line of its own, as a link where it can be read.
  Text of(List<Source> sources) {
    return Text.bulleted(sources.stream().map(this::source).toList());
  }

  private Text source(Source source) {
    Text words =
        Text.of(
            source
                .year()
                .map(year ->
                    voice.words(EntryPhrase.SOURCE, Map.of("cite", source.cite(), "year", year)))
                .orElse(source.cite()));
    return source.link().<Text>map(link -> new Text.Link(words, link)).orElse(words);
  }
}
