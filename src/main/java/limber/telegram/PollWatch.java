package limber.telegram;

/// Is told how the updates come in.
public interface PollWatch {

  /// Messages are coming in: Telegram has answered the first poll, or the first after standing by,
  /// or has taken the address that it is to post to.
  void firstPoll();

  /// Another process polls, and this one is ready to take its turn. Told each time that this
  /// begins.
  void standingBy();

  /// It has ended for good, because only the operator can mend what is wrong.
  ///
  /// @param sentence what is wrong and which setting to change, free of secrets
  void fatal(String sentence);
}
