package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.telegram.AtOnce.Offer;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/// Offers cards to whoever types words behind the bot's name, in any chat. Nothing of it is kept,
/// and nothing in it is of a person, so that Telegram may show it to others who type the same.
final class InlineAnswers {

  /// How many are offered at a time; whoever looks further down is offered the next.
  static final int PAGE = 20;

  private static final int AT_ONCE = 32;

  /// The writer has typed on, and Telegram takes no answer any more.
  private static final Duration LATE = Duration.ofSeconds(8);

  /// Long enough that a word that many type is looked up once, short enough that a corrected
  /// sentence is soon there.
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final AtOnce atOnce;
  private final Links links;
  private final BestEffort effort;

  InlineAnswers(Wire wire, AtOnce atOnce) {
    this.atOnce = atOnce;
    this.links = new Links(wire.myself());
    this.effort = new BestEffort("query", wire, AT_ONCE);
  }

  /// Answers a query, and does not wait for it.
  void answer(JsonNode query) {
    long asked = System.nanoTime();
    effort.make(wire -> answer(wire, query, asked));
  }

  private Outcome<?> answer(Wire wire, JsonNode query, long asked) throws InterruptedException {
    Optional<Offer> offer = atOnce.offer(query.path("query").asText());
    if (offer.isEmpty() || System.nanoTime() - asked > LATE.toNanos()) {
      return new Outcome.NoAnswer<>("too late");
    }
    int from = from(query.path("offset").asText(), offer.get());
    Outcome<Boolean> outcome =
        wire.call(page(query, offer.get(), from, new InlineCards.Pictured(atOnce::fileId)));
    // a picture whose name Telegram has forgotten must not keep the words back
    return outcome instanceof Outcome.Declined<Boolean>
        ? wire.call(page(query, offer.get(), from, new InlineCards.InWords()))
        : outcome;
  }

  private AnswerInlineQuery page(JsonNode query, Offer offer, int from, InlineCards.Look look) {
    InlineCards cards = new InlineCards(offer.corpus(), links, look);
    int to = Math.min(from + PAGE, offer.entries().size());
    List<EntryId> ids = offer.entries().subList(from, to);
    List<InlineQueryResult> results =
        ids.stream().map(cards::of).flatMap(Optional::stream).toList();
    return AnswerInlineQuery.builder()
        .inlineQueryId(query.path("id").asText())
        .results(results)
        .cacheTime((int) KEPT.toSeconds())
        .isPersonal(false)
        .nextOffset(to < offer.entries().size() ? Integer.toString(to) : "")
        .button(offer.mayLeadToExercise() ? toRoutines(cards) : null)
        .build();
  }

  private static InlineQueryResultsButton toRoutines(InlineCards cards) {
    return InlineQueryResultsButton.builder()
        .text(cards.start())
        .startParameter(InlineCards.ROUTINES)
        .build();
  }

  /// Where the page begins, by the words that we gave with the one before; at the beginning where
  /// they are not ours.
  private static int from(String offset, Offer offer) {
    return offset.matches("[0-9]{1,4}")
        ? Math.min(Integer.parseInt(offset), offer.entries().size())
        : 0;
  }
}
