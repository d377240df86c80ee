package limber.sentence;

/// What came of loading the model. Limber can do without it, so that it is absent is no error.
public sealed interface Loading {

  /// The model can be used, and is to be closed.
  record Ready(SentenceModel model) implements Loading {}

  /// There is no model here.
  ///
  /// @param why one sentence for the operator
  record Absent(String why) implements Loading {}

  /// The operator does not want it.
  static Absent switchedOff() {
    return new Absent("The sentence model is switched off.");
  }
}
