package limber.telegram;

import java.time.InstantSource;

/// Everything that goes to and comes from Telegram, over one set of connections.
///
/// Closing it cancels what is open and leaves no thread behind that would keep the process alive.
public final class Telegram implements AutoCloseable {

  private final Wire wire;

  private Telegram(Wire wire) {
    this.wire = wire;
  }

  /// A connection for these settings; nothing is sent yet.
  public static Telegram open(TelegramSettings settings) {
    return new Telegram(new Wire(settings));
  }

  /// A connection that a test has made in its own way.
  static Telegram over(Wire wire) {
    return new Telegram(wire);
  }

  /// A poller that is yet to be started, to be closed before this.
  ///
  /// @param inbox keeps what comes in
  /// @param turn whether this process is to poll; [PollTurn#always] where it is alone
  /// @param watch is told when polling works and when it has ended for good
  /// @param pause lets time pass between tries; `Thread::sleep` but in tests
  public Poller poller(Inbox inbox, PollTurn turn, PollWatch watch, Pause pause) {
    return poller(new Reception(inbox), turn, watch, pause);
  }

  /// The same with a reception that answers some things at once.
  public Poller poller(Reception reception, PollTurn turn, PollWatch watch, Pause pause) {
    return new Poller(wire, reception, turn, watch, pause);
  }

  /// A webhook that is yet to be started, to be closed before this. There is either this or a
  /// poller.
  ///
  /// @param url where Telegram is to post updates to
  /// @param inbox keeps what comes in
  /// @param watch is told when the address is set and when it never will be
  /// @param pause lets time pass between tries; `Thread::sleep` but in tests
  public Webhook webhook(WebhookUrl url, Inbox inbox, PollWatch watch, Pause pause) {
    return webhook(url, new Reception(inbox), watch, pause);
  }

  /// The same with a reception that answers some things at once.
  public Webhook webhook(WebhookUrl url, Reception reception, PollWatch watch, Pause pause) {
    return new Webhook(wire, url, reception, watch, pause);
  }

  /// What sends replies.
  ///
  /// @param rendering finds their words
  /// @param viewing finds their pictures
  /// @param ids remembers the pictures that are with Telegram
  /// @param clock tells how long waits still last
  public Sending sending(Rendering rendering, Viewing viewing, FileIds ids, InstantSource clock) {
    return new Sending(wire, rendering, new Pictures(viewing, ids, clock), clock);
  }

  /// What sends replies as words alone.
  Sending sending(Rendering rendering, InstantSource clock) {
    return sending(rendering, Viewing.nothing(), FileIds.none(), clock);
  }

  /// How the bot presents itself in people's apps.
  public Profile profile() {
    return new Profile(wire);
  }

  /// Does once, unseen, what the first real message would otherwise have to wait about a second
  /// for.
  public void warmUp() {
    Warmup.run();
  }

  @Override
  public void close() {
    wire.close();
  }
}
