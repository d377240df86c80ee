package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Real questions over the real corpus. The bounds lie a little below what was measured, so that
/// they fail where something got worse, not where one question did.
///
/// The files `report-*.tsv` beside those that are read here are for `limber evaluate search` alone.
/// Nothing may be tuned on them, so no test reads them, and nobody looks up which of their
/// questions fail. Everything is free to be looked at in `develop-*.tsv`.
class QuestionsTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Search SEARCH = Search.over(CORPUS);

  @AfterAll
  static void close() {
    SEARCH.close();
  }

  @Test
  void theRightEntryComesFirst() {
    List<Labelled> questions = developed(label -> !label.contains("oos"));
    assertShare(0.88, questions, question -> question.rank() == 0);
    assertShare(0.95, questions, question -> question.rank() >= 0 && question.rank() < 3);
  }

  @Test
  void fewQuestionsAreAnsweredWrongly() {
    assertShare(
        0.92,
        developed(label -> !label.contains("oos")),
        question -> !question.answered() || question.rank() == 0);
  }

  @Test
  void whatIsNotOursIsRefused() {
    List<Labelled> questions = developed(label -> label.contains("oos"));
    assertShare(0.93, questions, question -> !question.answered());
    assertShare(
        0.85, questions, question -> question.findings().verdict() instanceof Verdict.Unknown);
  }

  @Test
  void oneThingAboutAnExerciseIsUnderstood() {
    List<String[]> known =
        Stream.of("aspects.tsv", "aspects-second.tsv")
            .flatMap(file -> rows(file).stream())
            .filter(row -> isKnown(Set.of(row[1])))
            .toList();
    assertShare(0.88, known, row -> find(row[3]).verdict().equals(answer(row[1], row[2])));
  }

  @Test
  void whatWasShownIsFollowed() {
    List<String[]> known =
        rows("follow-ups.tsv").stream().filter(row -> isKnown(Set.of(row[2]))).toList();
    assertShare(
        0.92,
        known,
        row -> find(row[4], row[1].split(",")).verdict().equals(answer(row[2], row[3])));
  }

  private static <T> void assertShare(double least, List<T> cases, Predicate<T> good) {
    List<String> bad = cases.stream().filter(good.negate()).map(QuestionsTest::shown).toList();
    assertThat(cases).isNotEmpty();
    assertThat(1 - bad.size() / (double) cases.size())
        .as("%d of %d are not so:%n%s", bad.size(), cases.size(), String.join("\n", bad))
        .isGreaterThanOrEqualTo(least);
  }

  private static String shown(Object what) {
    return what instanceof String[] row ? String.join(" | ", row) : what.toString();
  }

  /// The questions of `develop.tsv` whose entries the corpus has.
  private static List<Labelled> developed(Predicate<Set<String>> wanted) {
    List<Labelled> questions = new ArrayList<>();
    for (String[] row : rows("develop.tsv")) {
      Set<String> labels = Set.of(row[1].split("\\|"));
      if (wanted.test(labels) && (labels.contains("oos") || isKnown(labels))) {
        questions.add(new Labelled(row[2], labels, find(row[2])));
      }
    }
    return questions;
  }

  private static boolean isKnown(Set<String> labels) {
    return labels.stream().anyMatch(label -> CORPUS.find(EntryId.of(label)).isPresent());
  }

  private static Findings find(String text, String... context) {
    return SEARCH.find(new Question(text, List.of(context).stream().map(EntryId::of).toList()));
  }

  private static Verdict answer(String id, String aspect) {
    return new Verdict.Answer(
        EntryId.of(id),
        List.of(Aspect.values()).stream().filter(one -> one.word().equals(aspect)).findFirst());
  }

  private static List<String[]> rows(String file) {
    try (var in =
        Objects.requireNonNull(QuestionsTest.class.getResourceAsStream("/questions/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("The questions cannot be read", e);
    }
  }

  /// A question, what answers it, and what was found.
  private record Labelled(String text, Set<String> labels, Findings findings) {

    /// Where the first right entry stands among the ranked, or -1.
    int rank() {
      return findings.ranked().stream()
          .map(entry -> labels.contains(entry.id().toString()))
          .toList()
          .indexOf(true);
    }

    boolean answered() {
      return findings.verdict() instanceof Verdict.Answer;
    }

    @Override
    public String toString() {
      Optional<Ranked> first = findings.ranked().stream().findFirst();
      return "%s %s: %s, first %s".formatted(text, labels, findings.verdict(), first);
    }
  }
}
