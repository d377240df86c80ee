package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import limber.corpus.BotPhrase;
import limber.corpus.DataPhrase;
import limber.store.DataFolder;
import limber.store.Kept;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What somebody does with what is kept of them, through the whole bot.
@Timeout(120)
final class OwnDataInTheSandboxTest {

  private static final ChatId ANN = new ChatId(7);

  @TempDir private Path data;

  @Test
  void theFilesComeAndCanBeOpened() throws Exception {
    try (TestBot bot = TestBot.start(data);
        Person person = new Person(bot.address(), ANN.number())) {
      person.say("/start");
      person.say("/export");
      JsonNode offer = person.hears(Written.phrase(DataPhrase.EXPORT));

      person.press(offer, Written.phrase(DataPhrase.BUTTON_EVERYTHING));
      JsonNode all = person.hears(Written.phrase(DataPhrase.HANDED_EVERYTHING));
      assertThat(all.at("/document/file_name").asText()).matches("limber-data-[-0-9]+\\.zip");
      assertThat(names(file(bot, all))).contains("index.html", "data.json", "summary.pdf");

      person.press(offer, Written.phrase(DataPhrase.BUTTON_SUMMARY));
      JsonNode page = person.hears(Written.phrase(DataPhrase.HANDED_SUMMARY));
      try (PDDocument pdf = Loader.loadPDF(file(bot, page))) {
        assertThat(pdf.getNumberOfPages()).isOne();
      }
    }
  }

  @Test
  void whoeverIsForgottenIsAStrangerAfterwards() throws Exception {
    try (TestBot bot = TestBot.start(data);
        HttpClient http = HttpClient.newHttpClient();
        Guest guest = new Guest(http, bot.address(), ANN.number(), () -> {})) {
      guest.follow(
          List.of(
              new Act.Say("/start"),
              new Act.Hear(Written.phrase(BotPhrase.DISCLAIMER)),
              new Act.Say("is yoga good for my back?"),
              new Act.Hear(Written.answer("topic/yoga")),
              new Act.Say("forget me"),
              new Act.Hear("It is gone at once"),
              new Act.Press(Written.phrase(DataPhrase.BUTTON_FORGET_ALL)),
              new Act.Hear(Written.phrase(DataPhrase.FORGET_ASKED)),
              new Act.Press(Written.phrase(DataPhrase.BUTTON_FORGET_FOR_GOOD)),
              new Act.Hear(Written.phrase(DataPhrase.ALL_FORGOTTEN))));
    }
    try (DataFolder folder = DataFolder.open(data);
        Store store = Store.open(folder)) {
      assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN)));
      assertThat(store.firstQueued(ANN)).isEmpty();
    }
    try (TestBot bot = TestBot.start(data);
        Person person = new Person(bot.address(), ANN.number())) {
      person.say("/start");
      assertThat(Person.words(person.hears()))
          .as("what is said to strangers alone")
          .contains(Written.phrase(BotPhrase.DISCLAIMER));
    }
  }

  private static byte[] file(TestBot bot, JsonNode message) throws Exception {
    String id = message.at("/document/file_id").asText();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(bot.address().resolve("/sandbox/files/" + id)).build(),
              BodyHandlers.ofByteArray())
          .body();
    }
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
