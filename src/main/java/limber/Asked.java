package limber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `limber ask --json` prints for a question. The fields are a contract: others may be added,
/// none changes.
///
/// @param text the question
/// @param kind `answer`, `choices`, `unknown`, `warning` or `small-talk`
/// @param level for warnings: `emergency`, `urgent` or `crisis`
/// @param asks for warnings: true where a short question is asked first, for lack of certainty
/// @param id for answers: the entry's id
/// @param aspect where one was asked for, such as `dose`
/// @param confidence 0 to 1
/// @param ranked up to 10 entries, best first, whatever the kind
/// @param reply the words that a user would read
/// @param millis how long it took to understand and answer
@JsonInclude(JsonInclude.Include.NON_NULL)
record Asked(
    String text,
    String kind,
    @Nullable String level,
    @Nullable Boolean asks,
    @Nullable String id,
    @Nullable String aspect,
    double confidence,
    List<Candidate> ranked,
    String reply,
    double millis) {

  /// An entry that may answer.
  ///
  /// @param id its id
  /// @param score 0 to 1
  record Candidate(String id, double score) {}
}
