package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;

/// What a person can send that is not a text, as members of a Message.
final class Attachments {
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final byte[] STICKER =
      Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=");
  private static final byte[] SILENCE = {'O', 'g', 'g', 'S', 0, 2, 0, 0};
  private static final double BERN_LATITUDE = 46.948;
  private static final double BERN_LONGITUDE = 7.4474;

  private final FileStore files;
  private final Media media;

  Attachments(FileStore files) {
    this.files = files;
    this.media = new Media(files);
  }

  /// The content of `{"kind": …, "caption": …}`; a location takes `latitude` and `longitude`.
  ObjectNode content(JsonNode asked) {
    String kind = asked.path("kind").asText();
    ObjectNode content =
        switch (kind) {
          case "sticker" -> file(MediaKind.STICKER, "sticker.webp", "image/webp", STICKER);
          case "voice" -> file(MediaKind.VOICE, "voice.oga", "audio/ogg", SILENCE);
          case "photo" -> file(MediaKind.PHOTO, "photo.png", "image/png", PICTURE);
          case "location" -> location(asked);
          case "contact" -> contact();
          default -> throw new Impossible("There is nothing of the kind \"" + kind + "\" to send.");
        };
    return Messages.caption(content, TextRules.typed(asked.path("caption").asText()));
  }

  private ObjectNode file(MediaKind kind, String name, String type, byte[] bytes) {
    return media.content(files.keep(kind, new Upload(name, type, new Blob(bytes))));
  }

  private static ObjectNode location(JsonNode asked) {
    ObjectNode place = Json.object();
    place
        .putObject("location")
        .put("latitude", degrees(asked, "latitude", BERN_LATITUDE, 90))
        .put("longitude", degrees(asked, "longitude", BERN_LONGITUDE, 180));
    return place;
  }

  private static double degrees(JsonNode asked, String name, double unsaid, int most) {
    JsonNode given = asked.path(name);
    double degrees = given.isMissingNode() ? unsaid : given.asDouble(Double.NaN);
    if (!(Math.abs(degrees) <= most)) {
      throw new Impossible("A " + name + " is a number from -" + most + " to " + most + ".");
    }
    return degrees;
  }

  private static ObjectNode contact() {
    ObjectNode card = Json.object();
    card.putObject("contact").put("phone_number", "+15550100").put("first_name", "Sam");
    return card;
  }
}
