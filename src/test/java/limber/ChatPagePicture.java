package limber;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/// Makes the README's picture of the chat page anew: `mvn test -Dtest=ChatPagePicture`. By its name
/// it is left out where all tests run.
///
/// Two phones side by side: a question and its answer, and a routine with a question in its middle.
final class ChatPagePicture {

  private static final Path PICTURE = Path.of("docs", "chat-page.png");
  private static final double SCALE = 1.4;
  private static final Map<String, Object> PHONE =
      Map.of("width", 440, "height", 960, "deviceScaleFactor", SCALE, "mobile", true);
  private static final int GAP = (int) (24 * SCALE);
  private static final double CORNER = 40 * SCALE;

  @TempDir private Path folder;

  @Test
  void thePictureForTheReadme() throws Exception {
    try (TestBot bot = TestBot.start(folder.resolve("data"));
        Browser browser = Browser.open(folder.resolve("browser"))) {
      ChromeDriver driver = browser.driver();
      driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", PHONE);
      driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
      driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
      List<BufferedImage> phones =
          List.of(asking(driver, bot.address()), walking(driver, bot.address()));
      Files.createDirectories(PICTURE.getParent());
      write(fewerShades(sideBySide(phones)));
    }
  }

  private static BufferedImage asking(ChromeDriver driver, URI address) throws IOException {
    ChatPage chat = ChatPage.open(driver, address, 1);
    chat.say("/start");
    chat.answer(Written.phrase(BotPhrase.WELCOME));
    chat.say("is yoga good for my back?");
    chat.answer(Written.answer("topic/yoga"));
    return screen(driver);
  }

  private static BufferedImage walking(ChromeDriver driver, URI address) throws IOException {
    ChatPage chat = ChatPage.open(driver, address, 2);
    driver.executeScript("document.documentElement.dataset.theme = 'dark'");
    chat.say("/start");
    chat.answer(Written.phrase(BotPhrase.WELCOME));
    chat.say("/routines");
    chat.answer(Written.phrase(EntryPhrase.ROUTINES)).press(Written.classic().title());
    chat.answer(Written.phrase(EntryPhrase.ROUTINE_SUITS_HEADING))
        .press(Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE));
    for (String question : Written.check()) {
      chat.answer(question).press(Written.phrase(CheckPhrase.BUTTON_NONE_OF_THESE));
    }
    chat.answer(Written.phrase(SessionPhrase.SESSION_PAIN_BEFORE)).press("0");
    chat.answer(Written.phrase(SessionPhrase.SESSION_LEG))
        .press(Written.phrase(SessionPhrase.BUTTON_NO));
    chat.answer(Written.phrase(SessionPhrase.SESSION_STEPS_HEADING))
        .press(Written.phrase(SessionPhrase.BUTTON_START_HAND));
    chat.answer(Written.step(1)).press(Written.phrase(RunPhrase.BUTTON_DONE));
    chat.answer(Written.step(2)).press(Written.phrase(RunPhrase.BUTTON_DONE));
    chat.answer(Written.step(3));
    chat.say("done, next one please");
    chat.answer(Written.step(4));
    return screen(driver);
  }

  private static BufferedImage screen(ChromeDriver driver) throws IOException {
    driver.executeScript("document.activeElement.blur()");
    return ImageIO.read(new ByteArrayInputStream(driver.getScreenshotAs(OutputType.BYTES)));
  }

  private static BufferedImage sideBySide(List<BufferedImage> phones) {
    int width = phones.getFirst().getWidth();
    int height = phones.getFirst().getHeight();
    BufferedImage all =
        new BufferedImage(phones.size() * (width + GAP) - GAP, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = all.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int i = 0; i < phones.size(); i++) {
      int left = i * (width + GAP);
      canvas.setComposite(AlphaComposite.Src);
      canvas.fill(new RoundRectangle2D.Double(left, 0, width, height, CORNER, CORNER));
      canvas.setComposite(AlphaComposite.SrcAtop);
      canvas.drawImage(phones.get(i), left, 0, null);
    }
    canvas.dispose();
    return all;
  }

  /// Leaves out shades that nobody sees, which makes the file a third smaller.
  private static BufferedImage fewerShades(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        Color one = new Color(picture.getRGB(x, y), true);
        picture.setRGB(
            x,
            y,
            new Color(
                    shade(one.getRed()),
                    shade(one.getGreen()),
                    shade(one.getBlue()),
                    one.getAlpha())
                .getRGB());
      }
    }
    return picture;
  }

  private static int shade(int value) {
    return Math.min(255, (value + 2) / 4 * 4);
  }

  /// Pressed as small as it goes, for it travels with every clone.
  private static void write(BufferedImage picture) throws IOException {
    Files.deleteIfExists(PICTURE);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam small = writer.getDefaultWriteParam();
    small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    small.setCompressionQuality(0);
    try (var out = ImageIO.createImageOutputStream(PICTURE.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), small);
    } finally {
      writer.dispose();
    }
  }
}
