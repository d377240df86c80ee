package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.EntryId.Kind;
import limber.corpus.EntryPhrase;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedMpeg4Gif;

final class InlineCardsTest {

  private static final Corpus CORPUS = RealCorpus.english();

  private static InlineCards cards(InlineCards.Look look) {
    Myself myself = new Myself();
    myself.learn("limber_bot");
    return new InlineCards(CORPUS, new Links(myself), look);
  }

  private static InlineQueryResult card(InlineCards.Look look, EntryId id) {
    return cards(look).of(id).orElseThrow();
  }

  private static final InlineCards.Look PICTURED =
      new InlineCards.Pictured(_ -> Optional.of("a file"));

  static List<EntryId> shown() {
    return CORPUS.entries().values().stream()
        .map(Entry::id)
        .filter(id -> id.kind() != Kind.SMALL_TALK)
        .toList();
  }

  static List<EntryId> exercises() {
    return shown().stream().filter(id -> id.kind() == Kind.EXERCISE).toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void everyEntryHasACardWithItsWordsItsSourcesAndAWayIntoTheBot(EntryId id) {
    InlineQueryResultArticle card = (InlineQueryResultArticle) card(new InlineCards.InWords(), id);
    String text = ((InputTextMessageContent) card.getInputMessageContent()).getMessageText();

    assertThat(card.getTitle()).isEqualTo(CORPUS.entry(id).title());
    assertThat(card.getId().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
    assertThat(card.getDescription()).isNotBlank().hasSizeLessThanOrEqualTo(91);
    assertThat(TagBalance.complaint(text)).isEmpty();
    if (!CORPUS.entry(id).basics().background().sources().isEmpty()) {
      assertThat(text).contains(CORPUS.phrases().text(EntryPhrase.SOURCES_HEADING));
    }
    assertThat(card.getReplyMarkup().getKeyboard().getFirst().getFirst().getUrl())
        .startsWith("https://t.me/limber_bot?start=");
  }

  @Test
  void mostExercisesHaveTheirPictureAndUnderItAlwaysTheCautionAndTheSources() {
    List<InlineQueryResultCachedMpeg4Gif> pictures =
        exercises().stream()
            .map(id -> card(PICTURED, id))
            .filter(InlineQueryResultCachedMpeg4Gif.class::isInstance)
            .map(InlineQueryResultCachedMpeg4Gif.class::cast)
            .toList();

    assertThat(pictures)
        .hasSizeGreaterThan(exercises().size() * 2 / 3)
        .allSatisfy(picture -> {
          assertThat(picture.getMpeg4FileId()).isEqualTo("a file");
          assertThat(picture.getCaption())
              .contains(
                  CORPUS.phrases().text(EntryPhrase.CAUTION_HEADING),
                  CORPUS.phrases().text(EntryPhrase.SOURCES_HEADING));
        });
  }

  @Test
  void smallTalkAndWhatIsNotThereHaveNoCard() {
    assertThat(cards(PICTURED).of(EntryId.of("small-talk/hello"))).isEmpty();
    assertThat(cards(PICTURED).of(EntryId.of("exercise/nowhere"))).isEmpty();
  }
}
