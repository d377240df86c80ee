package limber;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/// Runs a command of Limber's in this process, as if it had been typed on the console.
final class Console {

  private Console() {}

  /// What a command printed.
  ///
  /// @param code its exit code
  /// @param out its lines
  /// @param err the lines of its complaints
  record Printed(int code, List<String> out, List<String> err) {}

  /// Runs the command that the arguments name.
  static Printed run(String... arguments) {
    return run(Main.commandLine(), arguments);
  }

  /// Runs a command that was made for the test.
  static Printed run(CommandLine command, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int code = command.execute(arguments);
      return new Printed(code, lines(printed), lines(complained));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
