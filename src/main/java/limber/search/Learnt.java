package limber.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import limber.learn.Example;
import limber.learn.Head;
import limber.learn.HeadTraining;
import limber.learn.Heads;
import limber.learn.LearntFile;

/// What is learnt from a corpus.
///
/// @param head tells entries apart
/// @param scale says how sure is sure enough
/// @param intents tells intents apart, in the order of [Intent#all]
record Learnt(Head head, Scale scale, Head intents) {

  /// The name of the file in which it is kept.
  static final String FILE = "search.head";

  /// How it is written.
  static final LearntFile.Form<Learnt> FORM =
      new LearntFile.Form<>() {
        @Override
        public Learnt read(DataInputStream in) throws IOException {
          Scale scale = new Scale(in.readDouble(), in.readDouble());
          return new Learnt(Heads.DENSE.read(in), scale, Heads.DENSE.read(in));
        }

        @Override
        public void write(Learnt learnt, DataOutputStream out) throws IOException {
          out.writeDouble(learnt.scale().choices());
          out.writeDouble(learnt.scale().answer());
          Heads.DENSE.write(learnt.head(), out);
          Heads.DENSE.write(learnt.intents(), out);
        }
      };

  /// A head is trained for so many entries at most; for more it would take minutes, and each
  /// example would hardly be seen.
  private static final int TRAINED = 1_000;

  /// Learns for some seconds: all three side by side, for none needs another.
  ///
  /// @param ways what asks for the entries; at least one
  /// @param entries how many there are
  /// @param intents what tells intents apart; at least one
  static Learnt from(List<Example> ways, int entries, List<Example> intents) {
    CompletableFuture<Scale> scale =
        CompletableFuture.supplyAsync(() -> CrossValidation.scale(ways, entries));
    CompletableFuture<Head> intentsHead =
        CompletableFuture.supplyAsync(() -> HeadTraining.train(intents, Intent.all().size()));
    return new Learnt(head(ways, entries), scale.join(), intentsHead.join());
  }

  /// The head that tells entries apart, on the caller's thread.
  static Head head(List<Example> ways, int entries) {
    return entries <= TRAINED ? HeadTraining.train(ways, entries) : Centroids.head(ways, entries);
  }
}
