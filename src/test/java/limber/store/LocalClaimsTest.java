package limber.store;

import java.util.List;
import limber.talk.ChatId;

class LocalClaimsTest extends ClaimsContract {

  private final Claims claims = new LocalClaims();

  @Override
  List<Claims> nodes() {
    return List.of(claims);
  }

  @Override
  void bring(Claims node, Lane lane, ChatId chat) {
    node.noted(lane, chat);
  }
}
