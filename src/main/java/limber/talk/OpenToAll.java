package limber.talk;

import java.util.Set;
import limber.coach.Program;

/// What people may do where others read along. All else is left to one's own chat.
public final class OpenToAll {

  private static final Set<String> COMMANDS =
      Set.of("start", "help", "exercises", "exercise", "routines", "warning", "privacy", "stop");

  private OpenToAll() {}

  /// Whether a command's answer may be read by everybody.
  ///
  /// @param command its name, without the slash
  static boolean is(String command) {
    return COMMANDS.contains(command);
  }

  /// Whether a button may stand where everybody can press it: what it leads to everybody may read.
  public static boolean is(Press press) {
    return switch (press) {
      case Press.Show _,
          Press.Browse _,
          Press.Exercises _,
          Press.Routines _,
          Press.Help _,
          GroupPress _ ->
          true;
      case Press.Begin(Program program) -> program.entry().isPresent();
      case Press.Do _,
          Press.AskDifferently _,
          Press.Helpful _,
          Press.NotHelpful _,
          Press.OnStep _,
          Press.OnWarning _,
          Press.OnCheck _,
          Press.Tick _,
          Press.AboutYou _,
          Press.Coaching _,
          Press.Everyday _ ->
          false;
    };
  }
}
