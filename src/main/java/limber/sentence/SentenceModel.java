package limber.sentence;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.CRC32C;

/// The sentence model [bge-small-en-v1.5](https://huggingface.co/BAAI/bge-small-en-v1.5), in eight
/// bits, carried out by ONNX Runtime on the caller's thread. Any number of threads may use it.
///
/// A text's vector is the network's last layer at `[CLS]`, scaled to length 1, as the model's card
/// has it. It has [#DIMENSION] numbers and depends on the text and the processor alone: texts are
/// never put into one batch. The network finds the range of its eight bits anew for each batch, so
/// a vector would come to depend on its neighbours (cosine to itself 0.992 to 0.999).
///
/// For finding passages that answer a question, the authors put [#INSTRUCTION] before the question
/// and nothing before the passage. Comparing a question with other ways of asking it, which are
/// questions too, needs no such thing. The caller decides.
public final class SentenceModel implements Encoder, AutoCloseable {

  /// How many numbers a vector has.
  public static final int DIMENSION = 384;

  /// What may be put before a question that is compared with passages.
  public static final String INSTRUCTION =
      "Represent this sentence for searching relevant passages: ";

  /// When it starts, ONNX Runtime 1.29 puts a regular expression to the command line of the
  /// process, and needs some 150 bytes of stack for each letter. A long class path takes more than
  /// a thread usually has, and that would end the process without a word.
  private static final long STACK_TO_START = 256L << 20;

  private final String id;
  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession.SessionOptions options;
  private final OrtSession session;

  /// Shared by all who use the session, so that it is not closed under their hands.
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private SentenceModel(
      OrtEnvironment environment, WordPieces pieces, String file, ByteBuffer network)
      throws OrtException {
    this.environment = environment;
    this.pieces = pieces;
    this.id =
        "%s %08x onnxruntime %s, %d pieces"
            .formatted(file, checksum(network), environment.getVersion(), WordPieces.MOST);
    this.options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    this.session = environment.createSession(network, options);
  }

  /// Loads the model from its jar; takes about half a second and 110 MB outside the heap.
  public static Loading load() {
    return load(Weights.BGE_SMALL);
  }

  static Loading load(Weights weights) {
    try {
      return new Loading.Ready(open(weights));
    } catch (LinkageError noNativeCode) {
      return new Loading.Absent(
          "ONNX Runtime, which the sentence model needs, does not run on %s %s."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    } catch (IOException | OrtException unreadable) {
      return new Loading.Absent(
          "The sentence model cannot be read: " + unreadable.getMessage() + ".");
    }
  }

  private static SentenceModel open(Weights weights) throws IOException, OrtException {
    OrtEnvironment environment = environment();
    environment.setTelemetry(false);
    WordPieces pieces = new WordPieces(weights.vocabulary());
    try (Arena arena = Arena.ofConfined()) {
      return new SentenceModel(environment, pieces, weights.model(), weights.network(arena));
    }
  }

  /// There is one environment in a process: where the first call fails, the second says why.
  private static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> start = new FutureTask<>(SentenceModel::sharedEnvironment);
    Thread.ofPlatform().name("starting ONNX Runtime").stackSize(STACK_TO_START).start(start);
    try {
      return start.get();
    } catch (ExecutionException failed) {
      return sharedEnvironment();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody waits for the sentence model any more.", closing);
    }
  }

  private static OrtEnvironment sharedEnvironment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "limber");
  }

  private static long checksum(ByteBuffer network) {
    CRC32C checksum = new CRC32C();
    checksum.update(network.duplicate());
    return checksum.getValue();
  }

  /// Names the network's file, its content, what carries it out, and how much of a text it reads.
  @Override
  public String id() {
    return id;
  }

  /// The vector of one text; of a long one the first 40 word pieces and the last 40 count.
  ///
  /// @throws IllegalStateException where the model is closed
  @Override
  public float[] vector(String text) {
    long[] ids = pieces.of(text);
    open.readLock().lock();
    try {
      return unit(opening(ids));
    } catch (OrtException failed) {
      throw new IllegalStateException("The sentence model could not be carried out.", failed);
    } finally {
      open.readLock().unlock();
    }
  }

  /// The vectors of many texts, on as many threads as there are processors.
  @Override
  public List<float[]> vectors(List<String> texts) {
    return texts.parallelStream().map(this::vector).toList();
  }

  /// The network's last layer at the first piece, `[CLS]`.
  private float[] opening(long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor pieces = tensor(ids);
        OnnxTensor attended = tensor(ones);
        OnnxTensor firstSentence = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", pieces,
                    "attention_mask", attended,
                    "token_type_ids", firstSentence))) {
      FloatBuffer layer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] opening = new float[DIMENSION];
      layer.get(opening);
      return opening;
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  /// Gives the model's memory back, once those who are using it are done.
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      session.close();
      options.close();
    } catch (OrtException failed) {
      throw new IllegalStateException("The sentence model could not be closed.", failed);
    } finally {
      open.writeLock().unlock();
    }
  }
}
