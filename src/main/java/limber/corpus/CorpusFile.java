package limber.corpus;

/// A file of a corpus, as it was read.
///
/// @param path its place in the language's folder, such as `topics/yoga.yaml`
/// @param shown the file as a writer would open it, such as `corpus/en/topics/yoga.yaml`
/// @param text all that it holds
public record CorpusFile(String path, String shown, String text) {

  /// A mistake in this file.
  Mistake mistake(int line, String what, String instead) {
    return new Mistake(shown, line, what, instead);
  }

  /// The file's name without its folder and without `.yaml`.
  String name() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }
}
