package limber;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The system's Chromium, without a window. Nothing is ever downloaded.
public final class Browser implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
  private static final Duration START = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// Opens it; where it is not installed the calling test is skipped and says so.
  ///
  /// @param profile an empty folder for what the browser keeps
  public static Browser open(Path profile) {
    Path chromium = installed("Chromium", "chromium", "chromium-browser");
    Path driver = installed("Chromium's driver", "chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--lang=en",
        "--window-size=420,860",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withTimeout(START)
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path installed(String what, String... names) {
    Optional<Path> found = Arrays.stream(names).flatMap(Browser::onPath).findFirst();
    String skipped =
        what
            + " is not installed: the chat page was not tested; on Debian, install chromium and"
            + " chromium-driver.";
    if (found.isEmpty()) {
      LOG.warn(skipped);
    }
    Assumptions.assumeTrue(found.isPresent(), skipped);
    return found.orElseThrow();
  }

  private static Stream<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /// What Selenium drives.
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
