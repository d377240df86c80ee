package limber.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.talk.ChatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The claims of two nodes on one database.
class SharedClaimsTest extends ClaimsContract {

  private final DatabaseUrl url = TestPostgres.fresh();
  private final Database database = PostgresDatabase.open(url);
  private final List<Claims> nodes = List.of(node(), node());

  private Claims node() {
    return new SharedClaims(database, Node.join(url, connection -> true));
  }

  @AfterEach
  void leave() {
    nodes.forEach(Claims::close);
    database.close();
  }

  @Override
  List<Claims> nodes() {
    return nodes;
  }

  @Override
  void bring(Claims node, Lane lane, ChatId chat) {
    database.transaction(connection -> {
      node.note(connection, lane, chat);
      return true;
    });
    node.noted(lane, chat);
  }

  @Test
  void whatANodeHeldThatLeftIsFreedForAnother() {
    bring(nodes.getFirst(), Lane.INBOX, new ChatId(7));
    assertThat(nodes.getFirst().take(Lane.INBOX, 1)).hasSize(1);
    nodes.getFirst().close();
    nodes.getLast().freeAbandoned();
    assertThat(nodes.getLast().take(Lane.INBOX, 1)).containsExactly(new ChatId(7));
  }
}
