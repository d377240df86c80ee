package limber.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Answer;
import limber.corpus.Asking;
import limber.corpus.Background;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Keywords;
import limber.corpus.Naming;
import limber.corpus.Phrase;
import limber.corpus.Phrases;
import limber.corpus.PlainWords;
import limber.corpus.Screening;
import limber.corpus.Topic;
import limber.sentence.Encoder;

/// As many entries as one likes, of made-up words. A text begins with the one word that is its
/// entry's own; the others are drawn as in a language, few of them often and many of them seldom.
final class SyntheticCorpus {

  private static final int WAYS = 10;
  private static final int WORDS_OF_A_WAY = 7;
  private static final int VOCABULARY = 20_000;

  private final int entries;
  private final SplittableRandom random = new SplittableRandom(1);

  SyntheticCorpus(int entries) {
    this.entries = entries;
  }

  /// The entries, each asked for in ten ways.
  Corpus corpus() {
    SortedMap<EntryId, Entry> topics = new TreeMap<>();
    for (int entry = 0; entry < entries; entry++) {
      topics.put(id(entry), topic(entry));
    }
    var phrases = Phrase.all().stream().collect(Collectors.toMap(phrase -> phrase, Phrase::key));
    return new Corpus(
        topics, Screening.none(), Keywords.none(), new Phrases(phrases), PlainWords.none());
  }

  /// New ways of asking for entries that are drawn.
  List<Labelled> questions(int count) {
    List<Labelled> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int entry = random.nextInt(entries);
      questions.add(Labelled.of(text(entry), Set.of(id(entry))));
    }
    return questions;
  }

  /// In place of the model: the texts of an entry lie around its middle, and all of them on one
  /// side of the sphere, as those of a language do. Two texts of an entry have a cosine of about
  /// 0.85, others of 0.42.
  static Encoder encoder() {
    return new Encoder() {
      @Override
      public String id() {
        return "synthetic";
      }

      @Override
      public float[] vector(String text) {
        float[] sum = new float[384];
        add(1, "", sum);
        add(1, text.substring(0, text.indexOf(' ')), sum);
        add(0.6, text, sum);
        return unit(sum);
      }
    };
  }

  private static EntryId id(int entry) {
    return new EntryId(EntryId.Kind.TOPIC, "entry-" + entry);
  }

  private Entry topic(int entry) {
    List<String> ways = Stream.generate(() -> text(entry)).distinct().limit(WAYS).toList();
    return new Topic(
        new Basics(
            id(entry),
            new Naming(ways.getFirst(), List.of()),
            new Asking(ways.getFirst(), ways),
            new Answer(text(entry) + ".", Optional.empty()),
            Background.none()),
        Topic.Scope.OURS);
  }

  private String text(int entry) {
    return Stream.concat(
            Stream.of(word(VOCABULARY + entry)),
            IntStream.range(1, WORDS_OF_A_WAY)
                .mapToObj(_ -> word((int) Math.pow(VOCABULARY, random.nextDouble()))))
        .collect(Collectors.joining(" "));
  }

  /// A word for each number, no two alike.
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 26; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  private static void add(double weight, String seed, float[] sum) {
    SplittableRandom draws = new SplittableRandom(seed.hashCode());
    float[] drawn = new float[sum.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = (float) draws.nextDouble(-1, 1);
    }
    unit(drawn);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (float) weight * drawn[i];
    }
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
