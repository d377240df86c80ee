package limber.corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns a checked pose script into its poses, each with all that it takes over from another.
final class PoseBinding {

  private final Map<String, Pose> poses = new LinkedHashMap<>();

  private PoseBinding() {}

  static PoseScript script(Spot file) {
    PoseBinding binding = new PoseBinding();
    Spot written = file.at("poses");
    written.keys().forEach(name -> binding.poses.put(name, binding.pose(written.at(name))));
    return new PoseScript(
        EntryId.of(file.at("exercise").needText()),
        EntryBinding.constant(PoseScript.View.values(), file.at("view").needText()),
        file.at("props").items().stream().map(PoseBinding::prop).toList(),
        binding.poses,
        file.at("moves").items().stream().map(PoseBinding::move).toList(),
        file.at("first").needText(),
        Optional.of(file.at("wrong")).filter(Spot::isThere).map(PoseBinding::wrong));
  }

  private static Prop prop(Spot prop) {
    return new Prop(
        EntryBinding.constant(Prop.Kind.values(), prop.at("is").needText()),
        prop.at("at").number().orElse(0),
        prop.at("faces")
            .text()
            .map(side -> EntryBinding.constant(Side.values(), side))
            .orElse(Side.RIGHT),
        prop.at("around").text().map(part -> BodyPart.named(part).getFirst()));
  }

  private static PoseScript.Move move(Spot move) {
    return new PoseScript.Move(
        move.at("to").needText(),
        move.at("move").number().orElseThrow(),
        move.at("hold").number().orElse(0));
  }

  private static PoseScript.Wrong wrong(Spot wrong) {
    return new PoseScript.Wrong(
        wrong.at("pose").needText(),
        wrong.at("right").needText(),
        BodyPart.named(wrong.at("mark").needText()).getFirst());
  }

  private Pose pose(Spot spot) {
    Pose before = before(spot);
    return new Pose(
        spot.key(),
        angles(spot, before),
        spot.at("rests").isThere() ? rests(spot.at("rests")) : before.rests(),
        emphasis(spot, before.emphasis()));
  }

  /// What a pose takes over; an upright one where it takes over nothing.
  private Pose before(Spot spot) {
    return spot.at("as")
        .text()
        .map(poses::get)
        .or(() -> spot.at("mirrors").text().map(poses::get).map(PoseBinding::mirrored))
        .orElseGet(() ->
            new Pose(
                "",
                Map.of(Angle.TRUNK, 90),
                List.of(),
                new Pose.Emphasis(Set.of(), List.of(), Pose.Line.NONE, Optional.empty())));
  }

  private static Pose mirrored(Pose pose) {
    Map<Angle, Integer> angles = new EnumMap<>(Angle.class);
    pose.angles()
        .forEach((angle, degrees) -> angles.put(angle.mirrored(), angle.mirrored(degrees)));
    Pose.Emphasis emphasis = pose.emphasis();
    return new Pose(
        pose.name(),
        angles,
        pose.rests().stream().map(PoseBinding::mirrored).toList(),
        new Pose.Emphasis(
            emphasis.glow().stream().map(Area::mirrored).collect(Collectors.toSet()),
            emphasis.arrows().stream().map(BodyPart::mirrored).toList(),
            emphasis.line(),
            emphasis.side().map(Side::other)));
  }

  private static Pose.Rest mirrored(Pose.Rest rest) {
    Pose.On on =
        rest.on() instanceof Pose.On.Self(BodyPart part)
            ? new Pose.On.Self(part.mirrored())
            : rest.on();
    return new Pose.Rest(rest.part().mirrored(), on);
  }

  private static Map<Angle, Integer> angles(Spot spot, Pose before) {
    Map<Angle, Integer> angles = new EnumMap<>(Angle.class);
    angles.putAll(before.angles());
    for (Angle angle : Angle.values()) {
      spot.at(angle.word()).number().ifPresent(degrees -> angles.put(angle, degrees));
    }
    for (Side side : Side.values()) {
      for (Spot limbs : spot.each("both", side.word()).toList()) {
        limbs.keys().stream()
            .forEach(key ->
                angles.put(
                    Angle.of(side.word() + "-" + key).orElseThrow(),
                    limbs.at(key).number().orElseThrow()));
      }
    }
    return angles;
  }

  private static List<Pose.Rest> rests(Spot rests) {
    return rests.keys().stream()
        .flatMap(key ->
            BodyPart.named(key).stream()
                .map(part -> new Pose.Rest(part, on(part, rests.at(key).needText()))))
        .toList();
  }

  /// A hand on `knees` is on the knee of its own side.
  private static Pose.On on(BodyPart part, String written) {
    String[] words = written.split(" ", 2);
    Optional<Pose.Surface> surface =
        Arrays.stream(Pose.Surface.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words[0]))
            .findFirst();
    if (surface.isPresent()) {
      return new Pose.On.Thing(
          surface.get(),
          words.length > 1 ? Optional.of(Integer.parseInt(words[1])) : Optional.empty());
    }
    List<BodyPart> named = BodyPart.named(words[0]);
    return new Pose.On.Self(
        named.stream()
            .filter(one -> one.side().equals(part.side()))
            .findFirst()
            .orElse(named.getFirst()));
  }

  private static Pose.Emphasis emphasis(Spot spot, Pose.Emphasis before) {
    Set<Area> glow = new HashSet<>(before.glow());
    if (spot.at("glow").isThere()) {
      glow.clear();
      spot.at("glow").texts().forEach(word -> glow.addAll(Area.named(word)));
    }
    List<BodyPart> arrows =
        spot.at("arrows").isThere()
            ? spot.at("arrows").texts().stream()
                .flatMap(word -> BodyPart.named(word).stream())
                .toList()
            : before.arrows();
    Optional<Side> side =
        spot.at("side").isThere()
            ? Arrays.stream(Side.values())
                .filter(one -> one.word().equals(spot.at("side").needText()))
                .findFirst()
            : before.side();
    Pose.Line line =
        spot.at("line")
            .text()
            .map(word -> EntryBinding.constant(Pose.Line.values(), word))
            .orElse(before.line());
    return new Pose.Emphasis(glow, arrows, line, side);
  }
}
