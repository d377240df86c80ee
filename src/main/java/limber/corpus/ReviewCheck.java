package limber.corpus;

import java.util.stream.Stream;

/// An entry that a clinician has to look at says what there is to confirm.
final class ReviewCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .articles()
        .filter(entry -> entry.at("review").isThere() != entry.at("confirm").isThere())
        .map(ReviewCheck::mistake);
  }

  private static Mistake mistake(Spot entry) {
    Spot review = entry.at("review");
    return review.isThere()
        ? review.mistake(
            "a review is needed, and nothing says of what",
            "Write `confirm:` and a list of sentences that a clinician can answer with yes or no.")
        : entry
            .at("confirm")
            .mistake(
                "there is something to confirm, and no review is asked for",
                "Write `review: needed` above it, or delete it.");
  }
}
