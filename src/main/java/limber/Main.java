package limber;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import limber.evaluate.UnreadableSet;
import limber.store.BackupRefused;
import limber.store.DataFolderInUse;
import limber.store.DataFolderUnusable;
import limber.store.DatabaseInUse;
import limber.store.DatabaseUnreachable;
import limber.store.MoveRefused;
import limber.store.WrongKey;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The entry point: picks the command; without one it is the sandbox.
@Command(
    name = "limber",
    description = "A Telegram bot for people with back pain.",
    footer = {"", "Without a command Limber starts the sandbox. Settings: config/limber.yaml."},
    subcommands = {
      SandboxCommand.class,
      ServeCommand.class,
      AskCommand.class,
      FindCommand.class,
      CheckCommand.class,
      DrawCommand.class,
      EvaluateCommand.class,
      GapsCommand.class,
      RatingsCommand.class,
      BackupCommand.class,
      RotateKeyCommand.class,
      MoveDataCommand.class,
      LearnCommand.class,
      HelpCommand.class
    })
public final class Main {

  /// Failures that the operator can mend; their message is the one line that says how.
  private static final List<Class<? extends Exception>> MENDABLE =
      List.of(
          OperatorMistake.class,
          UnreadableSet.class,
          DataFolderInUse.class,
          DataFolderUnusable.class,
          DatabaseUnreachable.class,
          DatabaseInUse.class,
          BackupRefused.class,
          MoveRefused.class,
          WrongKey.class);

  private static final String[] SANDBOX = {"sandbox"};

  private Main() {}

  /// Runs the command that the arguments name, and ends with its exit code: 0 where it went well, 1
  /// where it found something wrong, 2 where the operator has to set something right.
  public static void main(String[] args) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    // pictures are drawn, and never shown here
    System.setProperty("java.awt.headless", "true");
    Logging.setUp();
    int code = commandLine().execute(args.length == 0 ? SANDBOX : args);
    System.exit(code);
  }

  /// The commands, ready to be executed.
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((failure, line, parsed) -> {
          Throwable cause = cause(failure);
          boolean mendable = MENDABLE.contains(cause.getClass());
          System.err.println(mendable ? cause.getMessage() : bug(cause));
          return mendable ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
        });
  }

  /// A failure that nobody but Limber's makers can mend: what and where, in one line, and without
  /// its message, which may quote what somebody wrote.
  private static String bug(Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("limber."))
            .findFirst()
            .map(frame -> ", " + frame.getFileName() + " line " + frame.getLineNumber())
            .orElse("");
    return "Limber itself failed (" + failure.getClass().getName() + where + "). Please report it.";
  }

  /// Whatever the locale, what Limber prints is UTF-8.
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /// What failed in the background is told like what fails here.
  private static Throwable cause(Exception failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
