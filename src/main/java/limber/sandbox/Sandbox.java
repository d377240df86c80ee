package limber.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A Telegram of one's own: an HTTP server on the loopback interface that answers a bot as
/// Telegram's Bot API does, and shows people a chat page in the browser.
///
/// The Bot API is at `/bot<token>/<method>`, sent files are at `/file/bot<token>/<file_path>`, the
/// page is at `/` and what it asks for below `/sandbox/`. Everything is held in memory and bounded.
public final class Sandbox implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String token;
  private final World world;
  private final BotApi api;
  private final BotGate gate;

  private Sandbox(HttpServer server, SandboxSettings settings, MovableClock clock) {
    this.server = server;
    this.token = settings.token();
    this.world = new World(settings, clock);
    FileStore files = new FileStore();
    Faults faults = new Faults();
    RequestLog log = new RequestLog();
    this.api = new BotApi(world, files);
    this.gate = new BotGate(token, api, files, faults, log);
    server.createContext("/", new Front(gate, new PageApi(world, files, faults, log)));
    server.setExecutor(threads);
  }

  /// Starts a sandbox that accepts connections when this returns. The clock dates messages and ages
  /// queries, and can be moved on (see [#clock]); waits are in real time.
  ///
  /// @throws PortTakenException when the port of the settings cannot be listened on
  public static Sandbox start(SandboxSettings settings, InstantSource clock) {
    Sandbox sandbox = new Sandbox(listen(settings.port()), settings, new MovableClock(clock));
    sandbox.server.start();
    return sandbox;
  }

  private static HttpServer listen(int port) {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new PortTakenException(port, e);
    }
  }

  /// Where it is, as `http://localhost:PORT`.
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /// The one token that it accepts.
  public String token() {
    return token;
  }

  /// What time it is here, for a bot that shall live in the same time. The page can move it on.
  public MovableClock clock() {
    return world.clock();
  }

  /// Shows words of the program beside this sandbox at the top of every page. They stay until
  /// others take their place.
  ///
  /// @param text plain lines; empty takes away what is there
  public void notice(String text) {
    synchronized (world) {
      world.notice(text);
    }
  }

  /// The same with words that go by themselves after a while.
  ///
  /// @param length how long they stay
  public void notice(String text, Duration length) {
    synchronized (world) {
      world.notice(text, length);
    }
  }

  /// Ends all open polls, pages and deliveries and frees the port.
  @Override
  public void close() {
    gate.close();
    api.close();
    world.updates().close();
    synchronized (world) {
      world.chats().forEach(Chat::endPages);
    }
    server.stop(0);
    threads.shutdownNow();
  }
}
