package limber.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.EntryId.Kind;
import limber.corpus.Routine;
import limber.search.Findings;
import limber.search.Question;
import limber.search.Ranked;
import limber.search.Verdict;

/// What is offered to somebody who types words of which it is not yet known whether they are
/// finished, and who is in no conversation with Limber.
///
/// @param mind what understands them
record Offering(Mind mind) {

  private static final EntryId SIGNS = EntryId.of("topic/warning-signs");
  private static final EntryId CLASSIC = EntryId.of("routine/classic");

  /// What scores less than so much of the best is about something else.
  private static final double NEAR = 0.5;

  /// The entries for these words, the most fitting first. Where there is, or may be, a warning sign
  /// in them, there is nothing but what to do about those.
  List<EntryId> of(String words) {
    if (words.isBlank()) {
      return there(withoutWords());
    }
    if (mind.safety().check(words).unsettled().isPresent()) {
      return there(Stream.of(SIGNS));
    }
    Findings findings = mind.search().find(Question.of(words));
    return there(
        Stream.of(answered(findings.verdict()), beginningWith(words), ranked(findings))
            .flatMap(ids -> ids));
  }

  /// The routine that most begin with and what it is made of, then all others.
  private Stream<EntryId> withoutWords() {
    List<EntryId> first = new ArrayList<>();
    mind.corpus()
        .find(CLASSIC)
        .filter(Routine.class::isInstance)
        .map(Routine.class::cast)
        .ifPresent(classic -> {
          first.add(CLASSIC);
          classic.steps().forEach(step -> first.add(step.exercise()));
        });
    return Stream.of(first.stream(), all(Kind.ROUTINE), all(Kind.EXERCISE)).flatMap(ids -> ids);
  }

  private Stream<EntryId> all(Kind kind) {
    return entries(kind).sorted(Comparator.comparing(Entry::title)).map(Entry::id);
  }

  private Stream<Entry> entries(Kind kind) {
    return mind.corpus().entries().values().stream().filter(entry -> entry.id().kind() == kind);
  }

  private static Stream<EntryId> answered(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Answer(var id, var _) -> Stream.of(id);
      case Verdict.More(var id) -> Stream.of(id);
      case Verdict.Compared(var one, var other, var _) -> Stream.of(one, other);
      case Verdict.Choices(var ids) -> ids.stream();
      case Verdict.Unknown _ -> Stream.empty();
    };
  }

  /// What is called so, by the beginnings of words: "bir do" is the bird dog.
  private Stream<EntryId> beginningWith(String words) {
    List<String> typed = words(words);
    return Stream.of(Kind.EXERCISE, Kind.ROUTINE, Kind.TOPIC)
        .flatMap(this::entries)
        .filter(entry ->
            Stream.concat(Stream.of(entry.title()), entry.basics().naming().names().stream())
                .map(Offering::words)
                .anyMatch(name ->
                    typed.stream()
                        .allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)))))
        .sorted(Comparator.comparing(Entry::title))
        .map(Entry::id);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Stream<EntryId> ranked(Findings findings) {
    if (findings.verdict() instanceof Verdict.Unknown) {
      return Stream.empty();
    }
    double best = findings.ranked().stream().mapToDouble(Ranked::score).max().orElse(0);
    return findings.ranked().stream().filter(one -> one.score() >= NEAR * best).map(Ranked::id);
  }

  /// Each once, without what has no card of its own: small talk, and what is not ours.
  private List<EntryId> there(Stream<EntryId> ids) {
    return ids.distinct()
        .filter(id -> mind.corpus().find(id).filter(Entry::isWorthOffering).isPresent())
        .toList();
  }
}
