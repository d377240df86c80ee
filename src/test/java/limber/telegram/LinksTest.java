package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import limber.talk.GroupReply;
import limber.talk.Reply;
import limber.telegram.Screen.Link;
import limber.telegram.Screen.Target;
import org.junit.jupiter.api.Test;

final class LinksTest {

  private final Myself myself = new Myself();
  private final Links links = new Links(myself);
  private final Wording wording = new Wording(Example.corpus());

  @Test
  void aCardAPreviewAndAnAnswerCanBeSharedByALinkThatLeadsBack() {
    myself.learn("limber_bot");
    assertThat(shared(new Reply.ExerciseCard(Example.BIRD_DOG)))
        .hasToString(
            "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Flimber_bot%3Fstart%3Dex_bird-dog"
                + "&text=Bird%20dog%3A%20an%20exercise%20for%20the%20back%2C%20step%20by%20step");
    assertThat(shared(new Reply.RoutinePreview(Example.CLASSIC)).getQuery())
        .startsWith("url=https://t.me/limber_bot?start=rt_classic&text=");
    assertThat(shared(new Reply.TopicAnswer(Example.YOGA)).getQuery())
        .startsWith("url=https://t.me/limber_bot?start=tp_yoga&text=");
  }

  @Test
  void aLinkIntoTheBotItselfHasItsName() {
    Screen screen =
        new Screen(Text.of("Write me"), List.of())
            .with(new Link("Write me", new Target.Start("rt_classic")));
    assertThat(links.addressed(screen).links()).isEmpty();
    myself.learn("limber_bot");
    assertThat(links.addressed(screen).links())
        .containsExactly(
            new Link("Write me", new Target.Page("https://t.me/limber_bot?start=rt_classic")));
  }

  @Test
  void asLongAsTheNameIsNotKnownMessagesGoWithoutSuchLinks() {
    Screen card = wording.render(new Reply.ExerciseCard(Example.BIRD_DOG));
    Link page = new Link("Page", new Target.Page("https://example.org"));
    assertThat(card.links()).isNotEmpty();
    assertThat(links.addressed(card.with(page)).links()).containsExactly(page);
    assertThat(Keyboard.of(new Part.Keys(List.of(), card.links()))).isEmpty();
  }

  @Test
  void onlyCardsPreviewsAndAnswersAreShared() {
    for (Reply reply : Replies.all()) {
      boolean shared =
          wording.render(reply).links().stream()
              .anyMatch(one -> one.where() instanceof Target.Share);
      assertThat(shared).as("%s", reply).isEqualTo(isToBeShared(reply));
    }
  }

  private static boolean isToBeShared(Reply reply) {
    return switch (reply) {
      case Reply.Rated(var rated, _, _, _) -> isToBeShared(rated);
      case Reply.Suited(var suited, _) -> isToBeShared(suited);
      case GroupReply.Publicly(var told) -> isToBeShared(told);
      case Reply.Explained(Reply.TopicAnswer(var id), _, _) -> !id.equals(Example.NOWHERE);
      case Reply.Explained(var telling, _, _) -> isToBeShared(telling);
      case Reply.ExerciseCard _, Reply.TopicAnswer _ -> true;
      case Reply.RoutinePreview _ -> true;
      default -> false;
    };
  }

  private URI shared(Reply reply) {
    return links.addressed(wording.render(reply)).links().stream()
        .map(Link::where)
        .map(where -> URI.create(((Target.Page) where).url()))
        .findFirst()
        .orElseThrow();
  }
}
