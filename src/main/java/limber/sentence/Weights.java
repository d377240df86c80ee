package limber.sentence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// A model's files on the class path, from a jar that carries nothing else of use.
///
/// @param model the network, in ONNX
/// @param tokenizer Hugging Face's `tokenizer.json`
record Weights(String model, String tokenizer) {

  /// [bge-small-en-v1.5](https://huggingface.co/BAAI/bge-small-en-v1.5), its weights in eight bits
  /// as [Xenova](https://huggingface.co/Xenova/bge-small-en-v1.5) converted them.
  static final Weights BGE_SMALL =
      new Weights("/bge-small-en-v1.5-q.onnx", "/bge-small-en-v1.5-q-tokenizer.json");

  /// The pieces that the model knows.
  Map<String, Integer> vocabulary() throws IOException {
    try (InputStream json = file(tokenizer).openStream()) {
      return Vocabulary.read(json);
    }
  }

  /// Some of the pieces that the model knows.
  ///
  /// @param wanted tells of a piece and its number whether it is one of them
  Set<String> pieces(BiPredicate<String, Integer> wanted) throws IOException {
    try (InputStream json = file(tokenizer).openStream()) {
      return Vocabulary.some(wanted, json);
    }
  }

  /// The network's bytes. They lie outside the heap, which needs none of its room for them, and are
  /// gone with the arena.
  ByteBuffer network(Arena arena) throws IOException {
    URLConnection file = file(model).openConnection();
    try (ReadableByteChannel bytes = Channels.newChannel(file.getInputStream())) {
      ByteBuffer network = arena.allocate(file.getContentLengthLong()).asByteBuffer();
      while (network.hasRemaining() && bytes.read(network) >= 0) {
        // each round reads as much as there is
      }
      return network.flip();
    }
  }

  private static URL file(String name) throws FileNotFoundException {
    URL file = Weights.class.getResource(name);
    if (file == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return file;
  }
}
