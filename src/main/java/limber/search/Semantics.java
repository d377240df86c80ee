package limber.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.learn.Digest;
import limber.learn.Example;
import limber.learn.LearntFile;
import limber.sentence.Encoder;
import limber.sentence.Understanding;
import limber.sentence.Understanding.Texts;

/// All that a corpus teaches to who goes by meaning.
///
/// @param encoder makes vectors of questions, and keeps the latest
/// @param likeness how near a question lies to the ways of asking for each entry
/// @param phrases how near it lies to the phrases for each intent, by its number among [Intent#all]
/// @param learnt what was learnt from them
record Semantics(Encoder encoder, Likeness likeness, Likeness phrases, Learnt learnt) {

  /// Learns from a corpus with at least one entry, or remembers what was learnt from it.
  static Semantics of(Corpus corpus, Understanding understanding) {
    return Lesson.of(corpus).taught(understanding);
  }

  /// Whether all of it was learnt from this very corpus before.
  static boolean isLearnt(Corpus corpus, Understanding understanding) {
    return Lesson.of(corpus).isLearnt(understanding);
  }

  /// @param entries how many there are
  private record Lesson(int entries, Lessons ways, IntentLessons intents) {

    static Lesson of(Corpus corpus) {
      return new Lesson(corpus.all().size(), Lessons.of(corpus), IntentLessons.of(corpus));
    }

    Semantics taught(Understanding understanding) {
      List<String> texts = Stream.concat(ways.texts().stream(), intents.texts().stream()).toList();
      List<float[]> vectors = understanding.vectors(Texts.SEARCH, texts);
      int asked = ways.lines().size();
      List<Example> examples = ways.examples(vectors.subList(0, asked));
      List<Example> phrases = intents.examples(vectors.subList(asked, vectors.size()));
      Learnt learnt =
          file(understanding)
              .remember(
                  path(understanding),
                  () -> understanding.built(Learnt.FILE),
                  () -> Learnt.from(examples, entries, phrases));
      return new Semantics(
          understanding.encoder(),
          Likeness.among(examples, entries),
          Likeness.among(IntentLessons.fewWithSubject(phrases), Intent.all().size()),
          learnt);
    }

    boolean isLearnt(Understanding understanding) {
      return file(understanding).read(path(understanding)).isPresent();
    }

    private static Path path(Understanding understanding) {
      return understanding.folder().resolve(Learnt.FILE);
    }

    private LearntFile<Learnt> file(Understanding understanding) {
      return new LearntFile<>(
          Digest.of(
              Stream.of(
                      Stream.of(understanding.encoder().id(), Intent.all().toString()),
                      ways.toDigest(),
                      intents.lines().stream().map(IntentLessons.Line::toString))
                  .flatMap(parts -> parts)
                  .toList()),
          Learnt.FORM);
    }
  }
}
