package limber.telegram;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What Telegram shows with every update that it posts, so that nobody else can post one.
///
/// It follows from the token, so all processes of one bot know it without telling each other, and
/// the token does not follow from it.
final class WebhookSecret {

  private static final String PURPOSE = "limber webhook";
  private static final String HMAC = "HmacSHA256";

  private final String text;

  private WebhookSecret(String text) {
    this.text = text;
  }

  /// The secret of the bot with this token.
  static WebhookSecret of(String token) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(token), HMAC));
      return new WebhookSecret(HexFormat.of().formatHex(mac.doFinal(bytes(PURPOSE))));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + HMAC + ".", impossible);
    }
  }

  /// The secret as Telegram is told: 64 characters of `0-9` and `a-f`.
  String text() {
    return text;
  }

  /// Whether this is the secret. How long that takes does not tell how much of it is right.
  boolean is(String shown) {
    return MessageDigest.isEqual(bytes(text), bytes(shown));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "WebhookSecret[(kept secret)]";
  }
}
