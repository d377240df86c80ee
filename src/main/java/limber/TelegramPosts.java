package limber;

import limber.serve.Postbox;
import limber.telegram.Webhook;

/// What Telegram posts, as the service takes posts.
///
/// @param webhook knows what an update is
record TelegramPosts(Webhook webhook) implements Postbox {

  @Override
  public String secretHeader() {
    return Webhook.SECRET_HEADER;
  }

  @Override
  public boolean admits(String secret) {
    return webhook.isTelegrams(secret);
  }

  @Override
  public Receipt take(byte[] post) throws InterruptedException {
    return switch (webhook.take(post)) {
      case KEPT -> Receipt.KEPT;
      case NOT_KEPT -> Receipt.NOT_KEPT;
      case NO_UPDATE -> Receipt.NOT_UNDERSTOOD;
    };
  }
}
