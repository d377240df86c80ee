package limber.corpus;

import java.util.List;
import java.util.Set;

/// Where the files of a corpus lie.
public sealed interface CorpusFiles permits CorpusFolder, PackedCorpus {

  /// All YAML files of one language; empty where there is none.
  ///
  /// @param language the name of the language's folder, such as `en`
  /// @throws java.io.UncheckedIOException where a file is there and cannot be read
  List<CorpusFile> read(String language);

  /// The languages that there are, each by its two letters, such as `en`.
  ///
  /// @throws java.io.UncheckedIOException where the folder is there and cannot be read
  Set<String> languages();

  /// The language's folder as a writer would open it, such as `corpus/en`.
  String shown(String language);
}
