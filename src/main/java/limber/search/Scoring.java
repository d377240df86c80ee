package limber.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.EntryId;

/// What an entry's fit does not know by itself: whose very words or name a sentence is, and whether
/// it asks for one thing about an exercise.
///
/// Where a sentence names an exercise and asks for one thing about it, the words that ask for it do
/// not count against that exercise.
final class Scoring {

  /// A question in an entry's very words. Only a passage of the same words and the same length gets
  /// so far; what is short of 1 is rounding.
  private static final double VERBATIM = 0.999;

  /// How far the others stand behind an entry that is called by its name or asked for in its very
  /// words.
  private static final double BESIDE = 0.9;

  /// From here on a sentence asks for one thing about an exercise.
  private static final double ASKS = 0.5;

  /// How far what is no exercise is held back where one is named and one thing is surely asked for.
  private static final double HELD_BACK = 0.4;

  /// How far a named exercise is raised of which one thing is surely asked for, and up to what.
  private static final double RAISED = 0.5;

  private static final double NAMED = 0.8;

  /// A name is meant that fits at least so well; what only sounds like one fits worse.
  private static final double SOUNDS = 0.3;

  private final LexicalFit words;
  private final Fit fit;
  private final Scope scope;
  private final Names names;
  private final Intending intending;

  /// How what a sentence is after is read.
  ///
  /// @param reader tells it
  /// @param cues phrases that ask for one thing
  /// @param filler words that say nothing
  /// @param comparing tells which names are held against each other
  /// @param senses tells which names are meant
  record Intending(
      IntentReader reader, Cues cues, Filler filler, Comparing comparing, Senses senses) {}

  /// @param words how well they fit by words
  /// @param fit how well they fit by all that is known
  Scoring(LexicalFit words, Fit fit, Scope scope, Names names, Intending intending) {
    this.words = words;
    this.fit = fit;
    this.scope = scope;
    this.names = names;
    this.intending = intending;
  }

  /// Holds a sentence against every entry.
  ///
  /// @param sentence as typed
  /// @param typed its words as the index spells them
  Reading read(String sentence, List<Word> typed) {
    List<String> texts = typed.stream().map(Word::text).toList();
    List<Names.Mention> mentions = names.mentioned(texts);
    Intents read = intending.reader().of(sentence, without(mentions, typed));
    Optional<Cues.Found> cue = intending.cues().find(texts).filter(_ -> read.ofOneThing() >= ASKS);
    boolean onlyNamed = mentions.size() == 1 && saysOnly(mentions.getFirst(), cue, texts);
    Intents intents =
        onlyNamed && (isWhole(mentions.getFirst(), texts) || (cue.isEmpty() && !read.asksPlainly()))
            ? Intents.only(Intent.Subject.EXERCISE)
            : read;
    Fitted fitted = fit.of(sentence, typed);
    Map<EntryId, Double> scores = fitted.scores();
    List<Word> rest = cue.map(found -> rest(typed, found)).orElse(typed);
    if (!rest.isEmpty()) {
      raiseVerbatim(scores, typed);
    }
    List<EntryId> exercises = intending.senses().meant(exercises(mentions), scores, intents);
    raiseExercises(scores, exercises, intents);
    if (cue.isPresent()) {
      raiseByRest(scores, exercises, rest);
    }
    if (onlyNamed) {
      raiseNamed(scores, mentions.getFirst(), typed);
    }
    Named named =
        new Named(
            mentions, intending.comparing().in(mentions, texts), Named.meant(texts, mentions));
    return new Reading(texts, scores, named, intents, scope.evidence(sentence, fitted.notOurs()));
  }

  /// What a sentence is after.
  ///
  /// @param reader tells it
  Intents intents(String sentence, List<Word> typed, IntentReader reader) {
    List<String> texts = typed.stream().map(Word::text).toList();
    return reader.of(sentence, without(names.mentioned(texts), typed));
  }

  /// The names of topics stay: "how often" is one, and asks for one thing all the same.
  private static List<Word> without(List<Names.Mention> mentions, List<Word> words) {
    return IntStream.range(0, words.size())
        .filter(i ->
            mentions.stream()
                .filter(Names.Mention::isOfExerciseOrRoutine)
                .noneMatch(mention -> mention.covers(i)))
        .mapToObj(words::get)
        .toList();
  }

  private static List<EntryId> owners(List<Names.Mention> mentions) {
    return mentions.stream().flatMap(mention -> mention.owners().stream()).distinct().toList();
  }

  private static List<EntryId> exercises(List<Names.Mention> mentions) {
    return owners(mentions).stream().filter(id -> id.kind() == EntryId.Kind.EXERCISE).toList();
  }

  /// A question in an entry's very words is that entry's, however much another is about them. Words
  /// that only ask for one thing about an exercise ("how often") are left to what was shown before.
  private void raiseVerbatim(Map<EntryId, Double> scores, List<Word> words) {
    Map<EntryId, Double> asked = this.words.asked(words);
    if (asked.values().stream().anyMatch(score -> score >= VERBATIM)) {
      scores.replaceAll(
          (id, score) -> asked.getOrDefault(id, 0.0) >= VERBATIM ? 1 : score * BESIDE);
    }
  }

  /// Who names an exercise and asks for one thing about it means the exercise, not a subject that
  /// sounds like the thing. What only sounds like a name ("my head swims") fits badly, and counts
  /// little.
  private static void raiseExercises(
      Map<EntryId, Double> scores, List<EntryId> named, Intents intents) {
    double asks = intents.ofOneThing();
    double fits = named.stream().mapToDouble(id -> scores.getOrDefault(id, 0.0)).max().orElse(0);
    double held = 1 - HELD_BACK * asks * Math.min(1, fits / Judgement.ANSWER);
    scores.replaceAll((id, score) -> id.kind() == EntryId.Kind.EXERCISE ? score : score * held);
    for (EntryId id : named) {
      double least = asks >= ASKS && fits >= SOUNDS ? Judgement.ANSWER + Judgement.TIE : 0;
      scores.computeIfPresent(
          id,
          (_, score) ->
              Math.max(
                  score == fits ? least : 0,
                  Math.max(score, Math.min(NAMED, score * (1 + RAISED * asks)))));
    }
  }

  /// The words that ask for one thing about an exercise do not count against it.
  private void raiseByRest(Map<EntryId, Double> scores, List<EntryId> named, List<Word> rest) {
    Map<EntryId, Double> byRest = words.scores(rest);
    named.forEach(id -> scores.merge(id, byRest.getOrDefault(id, 0.0), Math::max));
  }

  /// A sentence that is nothing but a name means that entry, however well others fit.
  private static void raiseNamed(
      Map<EntryId, Double> scores, Names.Mention mention, List<Word> words) {
    double trust =
        words.subList(mention.from(), mention.to()).stream()
            .mapToDouble(Word::trust)
            .min()
            .orElse(0);
    scores.replaceAll((_, score) -> score * BESIDE);
    mention.owners().forEach(id -> scores.put(id, trust));
  }

  /// An exercise or routine is called by its name and a few words around it. A topic's name is a
  /// subject, of which one can ask many things; only who asks to be told about it means all of it.
  private boolean saysOnly(Names.Mention mention, Optional<Cues.Found> cue, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> !mention.covers(i))
        .filter(i -> cue.map(found -> !found.positions().contains(i)).orElse(true))
        .mapToObj(words::get)
        .allMatch(word ->
            mention.isOfExerciseOrRoutine()
                ? intending.filler().besideName(word)
                : intending.filler().asksToBeTold(word));
  }

  /// Nothing but the name of something to do: "first steps" asks for no steps.
  private static boolean isWhole(Names.Mention mention, List<String> words) {
    return mention.isOfExerciseOrRoutine() && mention.to() - mention.from() == words.size();
  }

  private List<Word> rest(List<Word> words, Cues.Found cue) {
    return IntStream.range(0, words.size())
        .filter(i -> !cue.positions().contains(i))
        .mapToObj(words::get)
        .filter(word -> !intending.filler().contains(word.text()))
        .toList();
  }
}
