package limber.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import limber.corpus.PoseScript;

/// A script as a film: its frames, one after the other.
final class Film {

  static final Size SIZE = new Size(480, 360);

  /// How long a frame of a movement stays, in hundredths of a second.
  private static final int MOVING = 9;

  /// How long a frame of a hold stays, in hundredths of a second: only the ring moves.
  private static final int HOLDING = 30;

  /// Of how many frames the colours are counted: these have as good as all of them.
  private static final int SAMPLES = 6;

  private final String name;
  private final Motion motion;
  private final Scene scene;

  Film(PoseScript script) {
    this.name = script.exercise().slug() + ".gif";
    this.motion = new Motion(script);
    this.scene = Scene.of(script, motion.poses().values(), SIZE);
  }

  /// One frame of a film.
  ///
  /// @param moment what is to be seen
  /// @param hundredths how long, in hundredths of a second
  record Shot(Moment moment, int hundredths) {}

  /// All frames of the loop.
  List<Shot> shots() {
    List<Shot> shots = new ArrayList<>();
    for (Motion.Phase phase : motion.phases()) {
      int hundredths = (int) Math.round(phase.seconds() * 100);
      boolean counted =
          phase.kind() == Motion.Kind.HOLD && motion.moment(phase, 0).marks().held().isPresent();
      if (phase.kind() == Motion.Kind.HOLD && !counted) {
        if (hundredths > 0) {
          shots.add(new Shot(motion.moment(phase, 0), hundredths));
        }
        continue;
      }
      int each = counted ? HOLDING : MOVING;
      int count = Math.max(1, Math.round((float) hundredths / each));
      for (int i = 1; i <= count; i++) {
        shots.add(new Shot(motion.moment(phase, (double) i / count), each));
      }
    }
    if (motion.phases().getFirst().seconds() == 0) {
      // a first pose that is not held is the end of the way to it, and still the first to be seen
      Collections.rotate(shots, 1);
    }
    return shots;
  }

  Motion motion() {
    return motion;
  }

  /// The film as a file.
  Drawing gif() {
    List<Shot> shots = shots();
    try (ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      Colours colours = colours(shots, hands);
      Ahead<Shot, Gif.Frame> frames = new Ahead<>(shots, shot -> frame(shot, colours), hands);
      return Drawing.of(name, Drawing.Kind.MOVING, Gif.of(SIZE, colours, frames));
    }
  }

  private Colours colours(List<Shot> shots, ExecutorService hands) {
    List<Shot> samples =
        IntStream.range(0, SAMPLES)
            .map(i -> i * shots.size() / SAMPLES)
            .distinct()
            .mapToObj(shots::get)
            .toList();
    return Colours.of(new Ahead<>(samples, shot -> scene.draw(shot.moment), hands));
  }

  private Gif.Frame frame(Shot shot, Colours colours) {
    return new Gif.Frame(colours.numbers(scene.draw(shot.moment)), shot.hundredths);
  }

  /// The picture after a part of the loop's time, from 0 to 1.
  BufferedImage at(double part) {
    List<Shot> shots = shots();
    double left = part * shots.stream().mapToInt(Shot::hundredths).sum();
    for (Shot shot : shots) {
      left -= shot.hundredths;
      if (left < 0) {
        return scene.draw(shot.moment);
      }
    }
    return scene.draw(shots.getLast().moment);
  }

  /// The beginning, the middle or the end of the movement that leads into the first pose.
  ///
  /// @param part 0 for the beginning, 1 for the end
  BufferedImage stage(double part) {
    Motion.Phase into = motion.phases().getLast();
    return scene.draw(
        part < 1 ? motion.moment(into, part) : motion.moment(motion.phases().getFirst(), 0.6));
  }

  /// One picture of it.
  BufferedImage draw(Moment moment) {
    return scene.draw(moment);
  }
}
