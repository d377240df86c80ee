package limber.sentence;

import java.util.List;

/// Makes vectors of texts, so that those which mean alike lie close together.
///
/// A vector has length 1: the cosine of two is the sum of their products. It may be shared with
/// other callers, so nobody writes into it.
public interface Encoder {

  /// What made the vectors. Those of another encoder cannot be compared with them.
  String id();

  /// The vector of one text.
  float[] vector(String text);

  /// The vectors of many texts, in their order.
  default List<float[]> vectors(List<String> texts) {
    return texts.stream().map(this::vector).toList();
  }
}
