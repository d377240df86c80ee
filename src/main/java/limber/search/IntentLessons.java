package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.FollowUp;
import limber.corpus.Keywords;
import limber.learn.Example;

/// What is learnt from to tell intents apart: the corpus's phrases for them, and ways of asking for
/// its entries, which name what they are about.
///
/// @param lines in an order that depends on the corpus alone
record IntentLessons(List<Line> lines) {

  /// Where an exercise's name may stand in a phrase.
  static final String NAME = "{x}";

  /// From one phrase to the next so many names are passed over, so that phrases that stand
  /// together, and are alike, have names that are not.
  private static final int STRIDE = 11;

  /// So many ways of asking would outnumber the phrases; every seventh, of exercises every fourth,
  /// is enough to know the rest by.
  private static final int EVERY = 7;

  private static final int EVERY_EXERCISE = 4;

  /// Of the examples with a subject every fifth is enough where only the nearest counts: with all
  /// of them as many aspects are told apart, and it takes longer.
  private static final int EVERY_NEAREST = 5;

  IntentLessons {
    lines = List.copyOf(lines);
  }

  /// A text, and what somebody is after who says it.
  record Line(Intent intent, String text) {}

  /// All that a corpus has to teach.
  static IntentLessons of(Corpus corpus) {
    List<Line> lines = new ArrayList<>();
    List<String> names = names(corpus);
    for (Passage<Intent> phrase : phrases(corpus.keywords())) {
      lines.add(new Line(phrase.owner(), withName(phrase.text(), names, lines.size())));
    }
    corpus
        .keywords()
        .followUps()
        .getOrDefault(FollowUp.NONE, List.of())
        .forEach(text -> lines.add(ofItsOwn(text, names, lines.size())));
    lines.addAll(ways(corpus));
    return new IntentLessons(lines);
  }

  /// The phrases for all intents that have any, as they are written.
  static List<Passage<Intent>> phrases(Keywords keywords) {
    List<Passage<Intent>> phrases = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      Stream.of(keywords.aspects(), keywords.aspectPhrases())
          .flatMap(texts -> texts.getOrDefault(aspect, List.of()).stream())
          .forEach(text -> phrases.add(new Passage<>(new Intent.OneThing(aspect), text)));
    }
    for (FollowUp how : FollowUp.values()) {
      if (how != FollowUp.NONE) {
        keywords
            .followUps()
            .getOrDefault(how, List.of())
            .forEach(text -> phrases.add(new Passage<>(new Intent.GoingOn(how), text)));
      }
    }
    return phrases;
  }

  /// "What about {x} instead?" wants all of an exercise; whatever else begins like that is about
  /// something else.
  private static Line ofItsOwn(String text, List<String> names, int turn) {
    Intent.Subject subject = text.contains(NAME) ? Intent.Subject.EXERCISE : Intent.Subject.OTHER;
    return new Line(subject, withName(text, names, turn));
  }

  private static String withName(String phrase, List<String> names, int turn) {
    String name = names.isEmpty() ? "it" : names.get(turn * stride(names.size()) % names.size());
    return phrase.replace(NAME, name);
  }

  /// With a number of names that [#STRIDE] divides, only some would ever come up.
  private static int stride(int names) {
    return names % STRIDE == 0 ? 1 : STRIDE;
  }

  private static List<String> names(Corpus corpus) {
    return corpus.all().stream()
        .filter(entry -> isExercise(entry.id()))
        .map(entry -> entry.title().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Line> ways(Corpus corpus) {
    List<Line> exercises = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (Entry entry : corpus.all()) {
      for (String way : entry.basics().asking().ways()) {
        if (isExercise(entry.id())) {
          exercises.add(new Line(Intent.Subject.EXERCISE, way));
        } else {
          others.add(new Line(Intent.Subject.OTHER, way));
        }
      }
    }
    List<Line> some = new ArrayList<>(every(EVERY_EXERCISE, exercises));
    some.addAll(every(EVERY, others));
    return some;
  }

  private static <T> List<T> every(int nth, List<T> all) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += nth) {
      some.add(all.get(i));
    }
    return some;
  }

  private static boolean isExercise(EntryId id) {
    return id.kind() == EntryId.Kind.EXERCISE;
  }

  /// The texts alone.
  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /// The same as vectors, each intent as its number among all.
  List<Example> examples(List<float[]> vectors) {
    List<Intent> intents = Intent.all();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = intents.indexOf(lines.get(i).intent());
      examples.add(new Example(vectors.get(i), number, Example.Use.ANY));
    }
    return examples;
  }

  /// Of examples of intents all that name no subject, and some of those that do.
  static List<Example> fewWithSubject(List<Example> examples) {
    List<Example> few = new ArrayList<>();
    List<Example> withSubject = new ArrayList<>();
    for (Example example : examples) {
      boolean names = Intent.all().get(example.label()) instanceof Intent.Subject;
      (names ? withSubject : few).add(example);
    }
    few.addAll(every(EVERY_NEAREST, withSubject));
    return few;
  }
}
