package limber.telegram;

/// Is told how the polling goes.
public interface PollWatch {

  /// Telegram has answered the first poll: messages are coming in.
  void firstPoll();

  /// Polling has ended for good, because only the operator can mend what is wrong.
  ///
  /// @param sentence what is wrong and which setting to change, free of secrets
  void fatal(String sentence);
}
