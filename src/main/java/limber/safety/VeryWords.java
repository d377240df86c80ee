package limber.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What somebody wrote to be learnt from, word for word: a message in the very words of an example
/// is known without a guess.
///
/// Texts are known by a hash of their letters, in 64 bits
/// ([FNV-1a](https://www.rfc-editor.org/rfc/rfc9923)): of fifty thousand texts two have the same
/// once in ten billion times, and they take a tenth of the room.
final class VeryWords {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// In ascending order.
  private final long[] hashes;

  private final short[] labels;

  private VeryWords(long[] hashes, short[] labels) {
    this.hashes = hashes;
    this.labels = labels;
  }

  /// The very words of all lessons. Of texts that stand under several labels the first counts, for
  /// what is asked of the corpus may be a sign all the same.
  static VeryWords of(Lessons lessons) {
    List<Lessons.Line> lines = lessons.lines();
    long[] each = lines.stream().mapToLong(line -> hash(line.text())).toArray();
    long[] hashes = Arrays.stream(each).sorted().distinct().toArray();
    short[] labels = new short[hashes.length];
    for (int i = each.length - 1; i >= 0; i--) {
      labels[Arrays.binarySearch(hashes, each[i])] = (short) lines.get(i).label();
    }
    return new VeryWords(hashes, labels);
  }

  /// The label of a message.
  Optional<Integer> label(String message) {
    int place = Arrays.binarySearch(hashes, hash(message));
    return place < 0 ? Optional.empty() : Optional.of((int) labels[place]);
  }

  /// Of the letters and digits alone, in lower case, with one space between words.
  private static long hash(String text) {
    long hash = BASIS;
    boolean begun = false;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        hash = space ? with(hash, ' ') : hash;
        hash = with(hash, Character.toLowerCase(letter));
        begun = true;
        space = false;
      } else if (letter != '\'' && letter != '’') {
        space = begun;
      }
    }
    return hash;
  }

  private static long with(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }
}
