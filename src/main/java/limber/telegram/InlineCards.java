package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.GroupPhrase;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Source;
import limber.corpus.Topic;
import limber.talk.DeepLink;
import limber.talk.Reply;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedMpeg4Gif;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// What is offered behind the bot's name: a card for each entry, and a button to it in the bot's
/// own chat. Its buttons in a chat with the bot would not work elsewhere, so there are none of
/// them.
///
/// @param corpus what holds the entries
/// @param links knows the bot's name
/// @param look whether cards may have pictures
record InlineCards(Corpus corpus, Links links, Look look) {

  /// What a link carries that leads to the routines.
  static final String ROUTINES = DeepLink.doing("routines");

  private static final String HTML = "HTML";

  /// About two lines of a phone.
  private static final int DESCRIPTION = 90;

  /// What cards look like.
  sealed interface Look {}

  /// With the picture of an exercise where Telegram has it.
  ///
  /// @param fileId what Telegram calls a picture
  record Pictured(Function<Sight, Optional<String>> fileId) implements Look {}

  /// In words alone.
  record InWords() implements Look {}

  /// What stands above all cards.
  String start() {
    return voice().words(GroupPhrase.INLINE_START);
  }

  /// A card; none for what has left the corpus, and for small talk.
  Optional<InlineQueryResult> of(EntryId id) {
    return corpus.find(id).flatMap(this::of);
  }

  private Optional<InlineQueryResult> of(Entry entry) {
    return switch (entry) {
      case Exercise exercise ->
          Optional.of(
              pictured(exercise)
                  .orElseGet(() -> article(entry, new Reply.ExerciseCard(entry.id()))));
      case Routine routine -> Optional.of(article(routine, new Reply.RoutinePreview(routine.id())));
      case Topic topic -> Optional.of(article(topic, new Reply.TopicAnswer(topic.id())));
      case SmallTalk _ -> Optional.empty();
    };
  }

  private InlineQueryResult article(Entry entry, Reply reply) {
    return InlineQueryResultArticle.builder()
        .id(entry.id().toString())
        .title(entry.title())
        .description(clipped(entry.basics().answer().brief()))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(Html.render(new Wording(corpus).render(reply).text()))
                .parseMode(HTML)
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .replyMarkup(keyboard(entry))
        .build();
  }

  /// Under a picture there is little room: the fullest words that fit, always with the caution and
  /// at least one source; the others are in the bot's own chat. Where nothing fits, all is said
  /// without the picture.
  private Optional<InlineQueryResult> pictured(Exercise exercise) {
    return look instanceof Pictured(var fileId)
        ? fileId
            .apply(new Sight.OfExercise(exercise.id()))
            .flatMap(file ->
                captions(exercise).stream()
                    .filter(text -> Pieces.words(text).length() <= Caption.LIMIT)
                    .findFirst()
                    .map(text -> moving(exercise, file, text)))
        : Optional.empty();
  }

  private InlineQueryResult moving(Exercise exercise, String file, Text text) {
    return InlineQueryResultCachedMpeg4Gif.builder()
        .id(exercise.id().toString())
        .mpeg4FileId(file)
        .title(exercise.title())
        .caption(Html.render(text))
        .parseMode(HTML)
        .replyMarkup(keyboard(exercise))
        .build();
  }

  /// The fullest first.
  private List<Text> captions(Exercise exercise) {
    Text brief = Text.of(exercise.basics().answer().brief());
    Text steps = Text.lines(heading(EntryPhrase.STEPS_HEADING), entries().steps(exercise));
    List<Source> all = exercise.basics().background().sources();
    List<Source> one = all.stream().limit(1).toList();
    return List.of(
        caption(exercise, List.of(brief, steps), all),
        caption(exercise, List.of(brief, steps), one),
        caption(exercise, List.of(steps), one),
        caption(exercise, List.of(brief), one));
  }

  private Text caption(Exercise exercise, List<Text> middle, List<Source> sources) {
    Passage caption = new Passage().heading(exercise.title());
    middle.forEach(caption::say);
    caption.section(
        voice().words(EntryPhrase.CAUTION_HEADING), Text.of(exercise.guidance().caution().text()));
    if (!sources.isEmpty()) {
      caption.fold(
          voice().words(EntryPhrase.SOURCES_HEADING), new SourceWords(voice()).of(sources));
    }
    return caption.alone().text();
  }

  private Text heading(Phrase phrase) {
    return Text.bold(voice().words(phrase));
  }

  private @Nullable InlineKeyboardMarkup keyboard(Entry entry) {
    Screen.Link open =
        new Screen.Link(
            voice().words(GroupPhrase.BUTTON_OPEN_IN_LIMBER),
            new Screen.Target.Start(DeepLink.to(entry.id())));
    Screen named = links.addressed(new Screen(Text.of(""), List.of()).with(open));
    return Keyboard.of(new Part.Keys(List.of(), named.links())).orElse(null);
  }

  /// The first words, as far as two lines go.
  private static String clipped(String words) {
    if (words.length() <= DESCRIPTION) {
      return words;
    }
    int space = words.lastIndexOf(' ', DESCRIPTION);
    return words.substring(0, space < 0 ? DESCRIPTION : space) + "…";
  }

  private EntryWording entries() {
    return new EntryWording(corpus, voice(), new Buttons(corpus, voice()), Whom.anybody(corpus));
  }

  private Voice voice() {
    return new Voice(corpus.phrases());
  }
}
