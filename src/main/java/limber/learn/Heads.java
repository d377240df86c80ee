package limber.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;

/// How heads are written: numbers as they are, each run of them after its length.
public final class Heads {

  /// The form of a [Head].
  public static final LearntFile.Form<Head> DENSE =
      new LearntFile.Form<>() {
        @Override
        public Head read(DataInputStream in) throws IOException {
          float[] bias = floats(in);
          float[][] columns = new float[count(in)][];
          for (int column = 0; column < columns.length; column++) {
            columns[column] = floats(in);
            require(columns[column].length == bias.length);
          }
          return new Head(new Matrix(bias.length, columns), bias);
        }

        @Override
        public void write(Head head, DataOutputStream out) throws IOException {
          writeFloats(head.bias(), out);
          out.writeInt(head.weights().columns().length);
          for (float[] column : head.weights().columns()) {
            writeFloats(column, out);
          }
        }
      };

  /// The form of a [Perceptron].
  public static final LearntFile.Form<Perceptron> LAYERED =
      new LearntFile.Form<>() {
        @Override
        public Perceptron read(DataInputStream in) throws IOException {
          Head units = DENSE.read(in);
          Head head = DENSE.read(in);
          require(head.weights().columns().length == units.labels());
          return new Perceptron(units.weights(), units.bias(), head);
        }

        @Override
        public void write(Perceptron perceptron, DataOutputStream out) throws IOException {
          DENSE.write(new Head(perceptron.units(), perceptron.bias()), out);
          DENSE.write(perceptron.head(), out);
        }
      };

  /// The form of a [SparseHead].
  public static final LearntFile.Form<SparseHead> SPARSE =
      new LearntFile.Form<>() {
        @Override
        public SparseHead read(DataInputStream in) throws IOException {
          float[] bias = floats(in);
          short[] weights = shorts(in);
          float[] rarity = floats(in);
          require(weights.length == bias.length * rarity.length);
          return new SparseHead(weights, bias, rarity);
        }

        @Override
        public void write(SparseHead head, DataOutputStream out) throws IOException {
          writeFloats(head.bias(), out);
          writeShorts(head.weights(), out);
          writeFloats(head.rarity(), out);
        }
      };

  private Heads() {}

  private static float[] floats(DataInputStream in) throws IOException {
    FloatBuffer run = run(in, Float.BYTES).asFloatBuffer();
    float[] floats = new float[run.remaining()];
    run.get(floats);
    return floats;
  }

  private static short[] shorts(DataInputStream in) throws IOException {
    ShortBuffer run = run(in, Short.BYTES).asShortBuffer();
    short[] shorts = new short[run.remaining()];
    run.get(shorts);
    return shorts;
  }

  private static ByteBuffer run(DataInputStream in, int width) throws IOException {
    int length = count(in) * width;
    byte[] bytes = in.readNBytes(length);
    require(bytes.length == length);
    return ByteBuffer.wrap(bytes);
  }

  /// No head that Limber writes has more numbers in a run.
  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    require(count >= 0 && count < 1 << 24);
    return count;
  }

  private static void require(boolean whole) throws IOException {
    if (!whole) {
      throw new EOFException("What was learnt is not there as a whole.");
    }
  }

  private static void writeFloats(float[] floats, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(floats.length * Float.BYTES);
    bytes.asFloatBuffer().put(floats);
    out.writeInt(floats.length);
    out.write(bytes.array());
  }

  private static void writeShorts(short[] shorts, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(shorts.length * Short.BYTES);
    bytes.asShortBuffer().put(shorts);
    out.writeInt(shorts.length);
    out.write(bytes.array());
  }
}
