package limber.learn;

/// A vector to learn from.
///
/// @param vector of length 1
/// @param label the number of what it belongs to, from 0
/// @param use whether it may be held out to see how well unknown ones are told apart
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record Example(float[] vector, int label, Use use) {

  /// What an example may be used for.
  public enum Use {
    /// It is like those that will be asked about.
    ANY,
    /// It is not, and is only learnt from.
    TRAINING
  }
}
