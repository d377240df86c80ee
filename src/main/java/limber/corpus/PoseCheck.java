package limber.corpus;

import java.util.List;
import java.util.stream.Stream;

/// Whatever a pose script names is there: its exercise, and the poses that it begins with, goes to
/// and compares.
final class PoseCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.POSE)
        .flatMap(script -> Stream.concat(exercise(script, pages), names(script)));
  }

  private static Stream<Mistake> exercise(Spot script, Pages pages) {
    Spot named = script.at("exercise");
    List<String> exercises =
        pages.names().stream().filter(id -> id.startsWith("exercise/")).toList();
    return named.text().stream()
        .filter(id -> !exercises.contains(id))
        .map(id ->
            named.mistake(
                "there is no exercise \"" + id + "\"",
                Closest.instead(id, exercises, "Write the exercise's own file first.")));
  }

  private static Stream<Mistake> names(Spot script) {
    Spot poses = script.at("poses");
    List<String> all = poses.keys();
    Stream<Mistake> takenOver =
        all.stream()
            .flatMap(name ->
                poses
                    .at(name)
                    .each("as", "mirrors")
                    .flatMap(other -> unknown(other, all.subList(0, all.indexOf(name)))));
    Stream<Spot> used =
        Stream.of(
                script.at("moves").items().stream().map(move -> move.at("to")),
                Stream.of(script.at("first")),
                script.at("wrong").each("pose", "right"))
            .flatMap(some -> some);
    return Stream.concat(takenOver, used.flatMap(name -> unknown(name, all)));
  }

  private static Stream<Mistake> unknown(Spot name, List<String> known) {
    return name.text().stream()
        .filter(word -> !known.contains(word))
        .map(word ->
            name.mistake(
                "there is no pose \"" + word + "\" above or in this file",
                Closest.oneOf(word, known, "Write that pose first.")));
  }
}
