package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MediaTest extends SandboxTestBase {
  @Test
  void aPhotoKeepsItsSizeAndCanBeFetchedByBotAndPage() throws IOException {
    Upload picture = picture(30, 20);

    JsonNode message = photo(picture).path("result");
    String id = message.path("photo").path(0).path("file_id").asText();
    JsonNode file = bot.call("getFile", "file_id", id);
    HttpResponse<byte[]> shown = page.send(page.request("/sandbox/files/" + id));
    HttpResponse<byte[]> fetched =
        page.send(
            page.request("/file/bot" + sandbox.token() + "/" + file.path("file_path").asText()));

    assertThat(message.path("photo").path(0).path("width").asInt()).isEqualTo(30);
    assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(shown.body()).isEqualTo(picture.content().bytes());
    assertThat(fetched.body()).isEqualTo(picture.content().bytes());
  }

  @Test
  void whatIsNoPictureIsNoPhoto() throws IOException {
    assertThat(photo(upload("a.png", "not a picture")).path("description").asText())
        .isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
    assertThat(photo(picture(210, 10)).path("description").asText())
        .isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
    assertThat(photo(upload("a.png", "")).path("description").asText())
        .isEqualTo("Bad Request: file must be non-empty");
  }

  @Test
  void aPhotoMayHaveTenMegabytes() {
    Upload large = new Upload("a.png", "image/png", new Blob(new byte[(10 << 20) + 1]));

    assertThat(photo(large).path("description").asText())
        .isEqualTo("Bad Request: file is too big for a photo");
  }

  @Test
  void aFileIsSentAgainByItsIdOnlyAsWhatItIs() {
    String id = document("a.txt").path("document").path("file_id").asText();

    assertThat(
            bot.call("sendDocument", "chat_id", 1, "document", id)
                .path("document")
                .path("file_id")
                .asText())
        .isEqualTo(id);
    assertThat(bot.refusal("sendPhoto", "chat_id", 1, "photo", id))
        .isEqualTo("Bad Request: can't use file of type Document as Photo");
    assertThat(bot.refusal("sendDocument", "chat_id", 1, "document", "made-up"))
        .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
    assertThat(bot.refusal("getFile", "file_id", "made-up"))
        .isEqualTo("Bad Request: invalid file_id");
    assertThat(bot.refusal("sendDocument", "chat_id", 1, "document", "https://a.org/x"))
        .startsWith("Bad Request: sandbox: files are not fetched by URL");
  }

  @Test
  void anUploadIsNamedByItsPartOrByAttach() {
    JsonNode attached =
        bot.upload(
            "sendDocument",
            Map.of("chat_id", "1", "document", "attach://other"),
            "other",
            upload("a.txt", "x"));

    assertThat(attached.path("ok").asBoolean()).isTrue();
    assertThat(bot.refusal("sendDocument", "chat_id", 1, "document", "attach://nothing"))
        .isEqualTo("Bad Request: there is no file named \"nothing\"");
    assertThat(
            bot.upload("sendMessage", Map.of("chat_id", "1", "text", "a"), "file", upload("a", "x"))
                .path("description")
                .asText())
        .isEqualTo("Bad Request: sandbox: unknown parameter \"file\" for sendMessage");
  }

  @Test
  void aCaptionMayHave1024Characters() {
    String id = document("a.txt").path("document").path("file_id").asText();
    String html = "<b>" + "x".repeat(1024) + "</b>";

    assertThat(
            bot.call(
                    "sendDocument",
                    "chat_id",
                    1,
                    "document",
                    id,
                    "caption",
                    html,
                    "parse_mode",
                    "HTML")
                .path("caption")
                .asText())
        .hasSize(1024);
    assertThat(
            bot.refusal("sendDocument", "chat_id", 1, "document", id, "caption", "x".repeat(1025)))
        .isEqualTo("Bad Request: message caption is too long");
  }

  @Test
  void captionAndMediaAreEdited() {
    JsonNode sent = document("a.txt");
    int id = sent.path("message_id").asInt();
    String file = document("b.txt").path("document").path("file_id").asText();

    JsonNode captioned =
        bot.call("editMessageCaption", "chat_id", 1, "message_id", id, "caption", "new");
    JsonNode replaced =
        bot.call(
            "editMessageMedia",
            "chat_id",
            1,
            "message_id",
            id,
            "media",
            json("{\"type\":\"document\",\"media\":\"" + file + "\"}"));

    assertThat(captioned.path("caption").asText()).isEqualTo("new");
    assertThat(replaced.path("document").path("file_name").asText()).isEqualTo("b.txt");
    assertThat(replaced.has("caption")).isFalse();
    assertThat(bot.refusal("editMessageText", "chat_id", 1, "message_id", id, "text", "x"))
        .isEqualTo("Bad Request: there is no text in the message to edit");
  }

  @Test
  void anAnimationIsAlsoADocument() {
    JsonNode message =
        bot.upload(
                "sendAnimation",
                Map.of("chat_id", "1", "duration", "4"),
                "animation",
                upload("a.mp4", "film"))
            .path("result");

    assertThat(message.path("animation").path("duration").asInt()).isEqualTo(4);
    assertThat(message.path("document").path("file_id"))
        .isEqualTo(message.path("animation").path("file_id"));
  }

  @Test
  void aGifIsShownAndSentAgainAsAnAnimation() throws IOException {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "gif", gif);
    Upload picture = new Upload("a.gif", "application/octet-stream", new Blob(gif.toByteArray()));

    JsonNode message =
        bot.upload("sendAnimation", Map.of("chat_id", "1"), "animation", picture).path("result");
    String id = message.path("animation").path("file_id").asText();

    assertThat(message.path("animation").path("width").asInt()).isEqualTo(40);
    assertThat(message.path("document").path("file_id").asText()).isEqualTo(id);
    assertThat(page.send(page.request("/sandbox/files/" + id)).headers().firstValue("Content-Type"))
        .contains("image/gif");
    assertThat(
            bot.call("sendAnimation", "chat_id", 1, "animation", id, "caption", "again")
                .path("animation")
                .path("file_id")
                .asText())
        .isEqualTo(id);
    assertThat(bot.refusal("sendAnimation", "chat_id", 1, "animation", "made-up"))
        .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
    assertThat(
            bot.refusal(
                "sendAnimation", "chat_id", 1, "animation", id, "caption", "x".repeat(1025)))
        .isEqualTo("Bad Request: message caption is too long");
    assertThat(
            bot.refusal(
                "editMessageCaption",
                "chat_id",
                1,
                "message_id",
                message.path("message_id").asInt(),
                "caption",
                "x".repeat(1025)))
        .isEqualTo("Bad Request: message caption is too long");
  }

  @Test
  void anAlbumHasTwoToTenMedia() {
    String id = document("a.txt").path("document").path("file_id").asText();
    String item = "{\"type\":\"document\",\"media\":\"" + id + "\"}";

    JsonNode album =
        bot.call("sendMediaGroup", "chat_id", 1, "media", json("[" + item + "," + item + "]"));

    assertThat(album).hasSize(2);
    assertThat(album.path(0).path("media_group_id"))
        .isEqualTo(album.path(1).path("media_group_id"));
    assertThat(bot.refusal("sendMediaGroup", "chat_id", 1, "media", json("[" + item + "]")))
        .contains("2 to 10");
  }

  @Test
  void whatABrowserCouldRunIsServedAsBytes() {
    HttpHeaders drawing = shown("a.svg");

    assertThat(drawing.firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(drawing.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
  }

  @Test
  void aPageIsLookedAtButRunsNothing() {
    HttpHeaders html = shown("a.html");

    assertThat(html.firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(html.firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox;");
  }

  @Test
  void aDocumentIsFetchedUnderItsNameAndHasTheTypeOfItsName() {
    JsonNode document = document("Mein Rücken.ics").path("document");

    assertThat(document.path("mime_type").asText()).isEqualTo("text/calendar");
    assertThat(document.path("file_name").asText()).isEqualTo("Mein Rücken.ics");
    assertThat(document.path("file_size").asInt()).isEqualTo(7);
    assertThat(shown("Mein Rücken.ics").firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''Mein%20R%C3%BCcken.ics");
    assertThat(shown("a.pdf").firstValue("Content-Type")).contains("application/pdf");
    assertThat(shown("a.pdf").firstValue("Content-Disposition").orElse("")).startsWith("inline");
  }

  @Test
  void aGifSentAsADocumentIsAMovingPictureUnlessTelegramShallNotLook() {
    Upload gif = upload("a.gif", "GIF89a");

    assertThat(
            bot.upload("sendDocument", Map.of("chat_id", "1"), "document", gif)
                .path("result")
                .has("animation"))
        .isTrue();
    Map<String, String> unseen = Map.of("chat_id", "1", "disable_content_type_detection", "true");
    assertThat(bot.upload("sendDocument", unseen, "document", gif).path("result").has("animation"))
        .isFalse();
  }

  private HttpHeaders shown(String name) {
    String id = document(name).path("document").path("file_id").asText();
    return page.send(page.request("/sandbox/files/" + id + "/any-name")).headers();
  }

  private JsonNode photo(Upload upload) {
    return bot.upload("sendPhoto", Map.of("chat_id", "1"), "photo", upload);
  }

  private JsonNode document(String name) {
    return bot.upload("sendDocument", Map.of("chat_id", "1"), "document", upload(name, "content"))
        .path("result");
  }

  private static Upload upload(String name, String content) {
    return new Upload(name, "text/html", new Blob(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Upload picture(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
    return new Upload("a.png", "image/png", new Blob(png.toByteArray()));
  }
}
