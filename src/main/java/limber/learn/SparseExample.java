package limber.learn;

/// Features to learn from.
///
/// @param features the numbers of those that it has, each once
/// @param label the number of what it belongs to, from 0
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record SparseExample(int[] features, int label) {}
