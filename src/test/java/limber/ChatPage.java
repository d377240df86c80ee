package limber;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The chat page of one chat, as somebody reads and uses it.
public final class ChatPage {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(25);

  private final WebDriver driver;

  /// The newest message before the last thing that was done.
  private long before;

  private ChatPage(WebDriver driver) {
    this.driver = driver;
  }

  /// Opens a chat in the current tab and waits until it can be used.
  static ChatPage open(WebDriver driver, URI address, long chat) {
    ChatPage page = open(driver, address.resolve("/?chat=" + chat));
    page.waitFor("the command menu", () -> page.find(By.id("menu")).isDisplayed());
    return page;
  }

  /// Opens any address of the page in the current tab and waits until it is connected.
  public static ChatPage open(WebDriver driver, URI address) {
    driver.get(address.toString());
    ChatPage page = new ChatPage(driver);
    page.waitConnected();
    return page;
  }

  private void waitConnected() {
    waitFor("the chat to be connected", () -> !text(By.id("status")).equals("connecting…"));
    waitFor("the bot's name", () -> !text(By.id("name")).equals("Bot"));
  }

  /// Loads the page anew.
  void reload() {
    WebElement old = find(By.id("log"));
    driver.navigate().refresh();
    waitFor("the page to be new", () -> !find(By.id("log")).equals(old));
    waitConnected();
  }

  /// Types a message and sends it with Enter.
  public void say(String text) {
    mark();
    find(By.id("input")).sendKeys(text, Keys.ENTER);
  }

  /// Types without sending.
  public void type(CharSequence... keys) {
    mark();
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /// Chooses from the menu beside the message box, such as "Sticker".
  public void attach(String what) {
    mark();
    find(By.id("attach")).click();
    find(By.xpath("//*[@id='attach-menu']//button[.='" + what + "']")).click();
  }

  /// Chooses from the menu at the top, such as "Skip time…".
  public void fromMenu(String what) {
    find(By.id("chats")).click();
    find(By.xpath("//*[@id='chats-menu']//*[@role='menuitem'][.='" + what + "']")).click();
  }

  /// Presses what stands in the sheet that is open and begins with these words.
  public void onSheet(String words) {
    mark();
    waitFor(
        "\"" + words + "\" on a sheet",
        () -> {
          find(By.xpath("//*[@id='sheet']//button[starts-with(., '" + words + "')]")).click();
          return true;
        });
  }

  /// Lets time pass at once, such as "1 day".
  public void skip(String time) {
    fromMenu("Skip time…");
    onSheet("+ " + time);
  }

  /// Presses something that can be seen, such as "#start".
  public void press(String css) {
    mark();
    waitFor(
        "to press " + css,
        () -> {
          find(By.cssSelector(css)).click();
          return true;
        });
  }

  /// The titles of the results that are offered; waits until there are some.
  public List<String> results() {
    return waitFor(
        "inline results",
        () -> {
          List<WebElement> titles = driver.findElements(By.cssSelector("#inline .results strong"));
          return titles.isEmpty() ? null : titles.stream().map(WebElement::getText).toList();
        });
  }

  private void mark() {
    before = ids("").stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// The first message of the bot since the last deed that holds these words.
  public Said answer(String words) {
    return waitFor(
        "the bot to say \"" + words + "\"",
        () ->
            ids("[data-from=bot]").stream()
                .filter(id -> id > before)
                .map(Said::new)
                .filter(said -> said.text().contains(words))
                .findFirst()
                .orElse(null));
  }

  /// The newest message of all.
  public Said newest() {
    return new Said(ids("").getLast());
  }

  /// The texts of all messages, oldest first.
  public List<String> texts() {
    return ids("").stream().map(id -> new Said(id).text()).toList();
  }

  /// What stands at the top of the page.
  String notice() {
    return text(By.cssSelector("#notice[role=status]"));
  }

  /// Whether an element that this selector finds can be seen.
  public boolean shows(String css) {
    return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
  }

  /// Waits until something holds.
  public void waitUntil(String what, Supplier<Boolean> holds) {
    waitFor(what, holds);
  }

  private List<Long> ids(String which) {
    return driver.findElements(By.cssSelector("#log .message" + which)).stream()
        .map(message -> Long.valueOf(String.valueOf(message.getDomAttribute("data-message-id"))))
        .toList();
  }

  private WebElement find(By where) {
    return driver.findElement(where);
  }

  private String text(By where) {
    return String.valueOf(find(where).getDomProperty("textContent"));
  }

  private static boolean isLoaded(WebElement image) {
    return !"0".equals(String.valueOf(image.getDomProperty("naturalWidth")));
  }

  private <T> T waitFor(String what, Supplier<T> found) {
    return new WebDriverWait(driver, PATIENCE, LOOK)
        .withMessage(() -> what + "; the chat is:\n" + String.join("\n---\n", texts()))
        .ignoreAll(
            List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                ElementClickInterceptedException.class))
        .until(_ -> found.get());
  }

  /// A message on the page.
  public final class Said {

    private final long id;

    private Said(long id) {
      this.id = id;
    }

    /// All its words, folded ones too.
    public String text() {
      return ChatPage.this.text(part(".bubble"));
    }

    /// The labels of its buttons, row by row.
    List<String> buttons() {
      return driver.findElements(part(".key-label")).stream().map(WebElement::getText).toList();
    }

    /// What its picture is said to show; waits until the picture is there.
    String picture() {
      return waitFor(
          "a picture",
          () -> {
            WebElement image = find(part(".picture img"));
            return isLoaded(image) ? String.valueOf(image.getDomAttribute("alt")) : null;
          });
    }

    /// Where a part of it is on the page.
    Rectangle place(String css) {
      return find(part(css)).getRect();
    }

    /// Chooses from its menu, such as "Reply".
    public void choose(String deed) {
      mark();
      new Actions(driver).contextClick(find(part(".bubble"))).perform();
      find(By.xpath("//*[@id='deeds']//button[.='" + deed + "']")).click();
    }

    /// Where the file that it carries is.
    public String file() {
      return String.valueOf(find(part("a.file")).getDomProperty("href"));
    }

    /// Presses the button whose label begins like this.
    public void press(String label) {
      mark();
      waitFor(
          "the button \"" + label + "\"",
          () -> {
            key(label).click();
            return true;
          });
    }

    /// The button under it, or under what follows it where its words take several messages.
    private WebElement key(String label) {
      return ids("[data-from=bot]").stream()
          .filter(other -> other >= id)
          .flatMap(other -> driver.findElements(new Said(other).part(".key")).stream())
          .filter(key -> key.getText().startsWith(label))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException("No button " + label));
    }

    /// How many pixels of its folded quote show.
    int quoteHeight() {
      return find(part(".fold")).getSize().getHeight();
    }

    /// Unfolds its quote.
    void unfold() {
      waitFor(
          "the quote's arrow",
          () -> {
            find(part(".unfold")).click();
            return true;
          });
    }

    /// Whether the quote is said to be unfolded.
    boolean unfolded() {
      return "true".equals(find(part(".unfold")).getDomAttribute("aria-expanded"));
    }

    /// Waits until an edit has put these words in place of the old ones.
    void becomes(String words) {
      waitFor("message " + id + " to become \"" + words + "\"", () -> text().contains(words));
    }

    private By part(String css) {
      return By.cssSelector("#log [data-message-id='" + id + "'] " + css);
    }
  }
}
