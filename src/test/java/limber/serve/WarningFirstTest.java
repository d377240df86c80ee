package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limber.corpus.Corpus;
import limber.corpus.RealCorpus;
import limber.search.Search;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Talk;
import org.junit.jupiter.api.Test;

/// A warning sign is heard even where the search fails at the same message.
class WarningFirstTest {

  private static final Chat CHAT = Chat.fresh(new ChatId(1));

  private final Corpus corpus = RealCorpus.english();
  private final Mind broken =
      new Mind(corpus, Noticing.of(corpus), closed(corpus), new Talk(corpus));

  @Test
  void aWarningOutlivesASearchThatFails() {
    assertThat(broken.understand(CHAT, "I can't feel when I wipe").words().alarm().unsettled())
        .isPresent();
  }

  @Test
  void whereNothingWarnsTheFailureIsTold() {
    assertThatThrownBy(() -> broken.understand(CHAT, "is yoga good for my back"))
        .isInstanceOf(RuntimeException.class);
  }

  private static Search closed(Corpus corpus) {
    Search search = Search.over(corpus);
    search.close();
    return search;
  }
}
