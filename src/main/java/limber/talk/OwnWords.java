package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Guidance;
import limber.corpus.Routine;
import limber.corpus.Term;

/// The entries' own words in a reply, about in the order in which they are read; none where an
/// entry is gone, as it may be for a run that was stored. What stands around them, and how it
/// looks, is not known here.
///
/// @param corpus what the entries say
record OwnWords(Corpus corpus) {

  /// What stands in view.
  Stream<String> inView(Reply.Telling reply) {
    return switch (reply) {
      case Reply.TopicAnswer(var id) -> in(id, Entry.class, OwnWords::lead);
      case Reply.MoreAnswer(var id) ->
          in(id, Entry.class, entry -> Stream.concat(Stream.of(entry.title()), more(entry)));
      case Reply.Comparison(var first, var second, var aspect) ->
          Stream.of(first, second)
              .flatMap(id -> in(id, Exercise.class, exercise -> about(exercise, aspect)));
      case Reply.RoutinePreview(var id) -> in(id, Routine.class, this::preview);
      case Reply.ExerciseCard(var id) -> in(id, Exercise.class, OwnWords::card);
      case Reply.AspectAnswer(var id, var aspect) ->
          in(id, Exercise.class, exercise -> about(exercise, aspect));
      case Reply.StepShown(var step, _) -> in(step.exercise(), Exercise.class, OwnWords::step);
      case Reply.SmallTalk(var id) -> brief(id);
      case Reply.DoNotKnow(var notOurs) -> notOurs.stream().flatMap(this::brief);
    };
  }

  /// What is folded away. A step is read on a mat and has to stay short, so that its fold does not
  /// count.
  Stream<String> folded(Reply.Telling reply) {
    return switch (reply) {
      case Reply.TopicAnswer(var id) -> in(id, Entry.class, OwnWords::more);
      case Reply.RoutinePreview(var id) -> in(id, Routine.class, OwnWords::more);
      case Reply.ExerciseCard(var id) -> in(id, Exercise.class, OwnWords::rest);
      case Reply.MoreAnswer _,
          Reply.Comparison _,
          Reply.AspectAnswer _,
          Reply.StepShown _,
          Reply.SmallTalk _,
          Reply.DoNotKnow _ ->
          Stream.empty();
    };
  }

  private <E extends Entry> Stream<String> in(
      EntryId id, Class<E> kind, Function<E, Stream<String>> words) {
    return corpus.find(id).filter(kind::isInstance).map(kind::cast).stream().flatMap(words);
  }

  private Stream<String> brief(EntryId id) {
    return in(id, Entry.class, entry -> Stream.of(entry.basics().answer().brief()));
  }

  private static Stream<String> lead(Entry entry) {
    return Stream.of(entry.title(), entry.basics().answer().brief());
  }

  private static Stream<String> more(Entry entry) {
    return entry.basics().answer().more().stream();
  }

  private Stream<String> preview(Routine routine) {
    List<Exercise> exercises =
        routine.steps().stream().map(step -> corpus.exercise(step.exercise())).toList();
    return Stream.of(
            lead(routine),
            exercises.stream().flatMap(exercise -> labels(exercise.profile().needs())),
            Stream.of(routine.suits()),
            labels(routine.fits()),
            exercises.stream().map(Exercise::title))
        .flatMap(same -> same);
  }

  private static Stream<String> card(Exercise exercise) {
    Guidance guidance = exercise.guidance();
    return Stream.of(
            lead(exercise),
            labels(exercise.profile().needs()),
            step(exercise),
            mistakes(guidance),
            Stream.of(guidance.caution().text()))
        .flatMap(same -> same);
  }

  private static Stream<String> rest(Exercise exercise) {
    return Stream.of(
            labels(exercise.profile().works()),
            Stream.of(exercise.guidance().evidence()),
            more(exercise))
        .flatMap(same -> same);
  }

  private static Stream<String> step(Exercise exercise) {
    Guidance guidance = exercise.guidance();
    return Stream.of(
            Stream.of(exercise.title()), guidance.steps().stream(), Stream.of(guidance.feel()))
        .flatMap(same -> same);
  }

  private Stream<String> about(Exercise exercise, Aspect aspect) {
    return Stream.concat(Stream.of(exercise.title()), oneThing(exercise, aspect));
  }

  private Stream<String> oneThing(Exercise exercise, Aspect aspect) {
    Guidance guidance = exercise.guidance();
    return switch (aspect) {
      case STEPS -> step(exercise);
      case DOSE -> Stream.empty();
      case BENEFIT -> Stream.of(exercise.basics().answer().brief(), guidance.evidence());
      case MUSCLES -> Stream.concat(labels(exercise.profile().works()), Stream.of(guidance.feel()));
      case CAUTION -> Stream.of(guidance.caution().text());
      case MISTAKES -> mistakes(guidance);
      case EASIER -> other(exercise.variants().easier());
      case HARDER -> other(exercise.variants().harder());
      case EQUIPMENT -> labels(exercise.profile().needs());
    };
  }

  private Stream<String> other(Optional<EntryId> id) {
    return id.stream().map(corpus::entry).flatMap(OwnWords::lead);
  }

  private static Stream<String> mistakes(Guidance guidance) {
    return guidance.mistakes().stream().flatMap(one -> Stream.of(one.mistake(), one.fix()));
  }

  private static Stream<String> labels(List<Term> terms) {
    return terms.stream().map(Term::label);
  }
}
