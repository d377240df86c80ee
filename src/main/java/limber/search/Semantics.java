package limber.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.learn.Example;
import limber.sentence.Encoder;
import limber.sentence.Recent;

/// All that a corpus teaches to who goes by meaning.
///
/// @param encoder makes vectors of questions, and keeps the latest
/// @param likeness how near a question lies to the ways of asking for each entry
/// @param learnt what was learnt from them
record Semantics(Encoder encoder, Likeness likeness, Learnt learnt) {

  /// Keeps so many questions' vectors, for people ask the same.
  private static final int RECENT = 1_000;

  /// Learns from a corpus with at least one entry, or remembers what was learnt from it.
  static Semantics of(Corpus corpus, Understanding understanding) {
    return Lesson.of(corpus).taught(understanding);
  }

  /// Whether all of it was learnt from this very corpus before.
  static boolean isLearnt(Corpus corpus, Understanding understanding) {
    return Lesson.of(corpus).file(understanding).read().isPresent();
  }

  /// @param entries how many there are
  private record Lesson(int entries, Lessons ways, IntentLessons intents) {

    static Lesson of(Corpus corpus) {
      return new Lesson(corpus.all().size(), Lessons.of(corpus), IntentLessons.of(corpus));
    }

    Semantics taught(Understanding understanding) {
      List<String> texts = Stream.concat(ways.texts().stream(), intents.texts().stream()).toList();
      List<float[]> vectors = understanding.vectors().vectors(texts);
      int asked = ways.lines().size();
      List<Example> examples = ways.examples(vectors.subList(0, asked));
      LearntFile file = file(understanding);
      Learnt learnt =
          file.read()
              .orElseGet(() -> {
                Learnt fresh =
                    Learnt.from(
                        examples,
                        entries,
                        intents.examples(vectors.subList(asked, vectors.size())));
                file.write(fresh);
                return fresh;
              });
      return new Semantics(
          new Recent(understanding.encoder(), RECENT), Likeness.among(examples, entries), learnt);
    }

    LearntFile file(Understanding understanding) {
      return understanding.learnt(hash(understanding.encoder().id()));
    }

    private byte[] hash(String encoder) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ways.hash(encoder));
        digest.update(Intent.all().toString().getBytes(StandardCharsets.UTF_8));
        intents
            .lines()
            .forEach(line ->
                digest.update(
                    "\0%s %s"
                        .formatted(line.intent(), line.text())
                        .getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
      } catch (NoSuchAlgorithmException everyJavaHasIt) {
        throw new AssertionError(everyJavaHasIt);
      }
    }
  }
}
