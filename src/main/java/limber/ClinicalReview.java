package limber;

import java.util.List;
import java.util.stream.Collectors;
import limber.corpus.Corpus;
import limber.corpus.Entry;

/// What a clinician should still confirm in a corpus, as a page of Markdown to tick off.
///
/// @param corpus the corpus
record ClinicalReview(Corpus corpus) {

  private static final String HEAD =
      """
      # What a clinician should still confirm

      Limber's words were written from guidelines, reviews and trials, and held against them a second
      time. No clinician has read them yet. The sentences below are those that rest on common knowledge, or
      on a source that was read at second hand. Each can be answered with yes or no.

      To settle one: take its sentence out of `confirm` in the entry's file, change the entry where the
      answer is no, and set `reviewed` to the day. When `confirm` is empty, take `review: needed` out
      too. This page is made from the entries: `limber check --review`.
      """;

  /// The page.
  String page() {
    List<Entry> open = corpus.all().stream().filter(entry -> !confirm(entry).isEmpty()).toList();
    int sentences = open.stream().mapToInt(entry -> confirm(entry).size()).sum();
    String count =
        "\n%d sentences in %d of %d entries.\n"
            .formatted(sentences, open.size(), corpus.all().size());
    return open.stream()
        .map(ClinicalReview::section)
        .collect(Collectors.joining("", HEAD + count, ""));
  }

  private static String section(Entry entry) {
    return confirm(entry).stream()
        .map("- [ ] %s\n"::formatted)
        .collect(
            Collectors.joining("", "\n## %s (`%s`)\n\n".formatted(entry.title(), entry.id()), ""));
  }

  private static List<String> confirm(Entry entry) {
    return entry.basics().background().review().confirm();
  }
}
