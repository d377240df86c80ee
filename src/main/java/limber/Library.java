package limber;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limber.corpus.Checked;
import limber.corpus.Corpus;
import limber.corpus.CorpusFiles;
import limber.corpus.CorpusFolder;
import limber.corpus.Fingerprint;
import limber.corpus.Loaded;
import limber.corpus.Loading;
import limber.corpus.Mistake;
import limber.corpus.PackedCorpus;
import limber.corpus.Phrases;

/// The corpus that the settings name: the folder that writers edit, or the copy in the jar.
record Library(CorpusFiles files, String language) {

  /// The library of these settings.
  ///
  /// @throws OperatorMistake where the environment names a folder that holds no corpus
  static Library of(Settings settings) {
    Settings.CorpusPlace place = settings.corpus();
    boolean there = Files.isDirectory(place.folder().resolve(place.language()));
    if (!there && System.getenv("LIMBER_CORPUS") != null) {
      throw new OperatorMistake(
          "LIMBER_CORPUS names a folder without " + place.language() + "/: " + place.folder());
    }
    return new Library(
        there ? CorpusFolder.at(place.folder()) : PackedCorpus.ofThisProgram(), place.language());
  }

  /// What it is called when it is spoken of.
  String name() {
    return switch (files) {
      case CorpusFolder folder -> folder.shown(language);
      case PackedCorpus packed -> packed.shown(language) + " inside the program";
    };
  }

  /// What the files look like from outside. Those inside the program always look the same.
  Fingerprint fingerprint() {
    return switch (files) {
      case CorpusFolder folder -> folder.fingerprint(language);
      case PackedCorpus _ -> Fingerprint.NONE;
    };
  }

  /// The corpus, or all mistakes in its files; the one that Limber was built with is not checked
  /// again.
  Loaded load() {
    return Checked.load(files, language);
  }

  /// The corpus, or all mistakes in its files, whatever was found before.
  Loaded check() {
    return Loading.load(files, language);
  }

  /// Keeps the corpus for [#load].
  ///
  /// @param classes the folder of Limber's classes
  void keep(Path classes) {
    Checked.keep(files, language, classes);
  }

  /// The phrases of all other languages, by their two letters. A language whose files have mistakes
  /// is left out.
  Map<String, Phrases> translations() {
    Map<String, Phrases> others = new TreeMap<>();
    for (String other : files.languages()) {
      if (!other.equals(language)
          && Checked.load(files, other) instanceof Loaded.Good(Corpus corpus)) {
        others.put(other, corpus.phrases());
      }
    }
    return others;
  }

  /// The corpus, for commands that can do nothing without one.
  ///
  /// @throws OperatorMistake that lists every mistake
  Corpus corpus() {
    return switch (load()) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad(var mistakes) ->
          throw new OperatorMistake(
              mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    };
  }
}
