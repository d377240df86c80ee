package limber.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.safety.Alarm;
import limber.safety.Safety;
import limber.search.Findings;
import limber.search.Question;
import limber.search.Ranked;
import limber.search.Search;
import limber.search.Verdict;
import limber.sentence.Understanding;
import limber.talk.Chat;
import limber.talk.Custody;
import limber.talk.DeepLink;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.Meaning;
import limber.talk.Talk;
import limber.zone.Places;
import limber.zone.Point;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All that is made from one version of the corpus: how words are understood and answered.
///
/// @param corpus what is known
/// @param safety looks for warning signs
/// @param search looks for answers
/// @param talk says how a conversation goes
public record Mind(Corpus corpus, Safety safety, Search search, Talk talk) {

  /// How many others than the answer are kept in mind.
  private static final int OTHERS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Mind.class);

  /// A mind that knows `corpus`, for an operator who has said nothing.
  public static Mind of(Corpus corpus) {
    return of(corpus, Custody.unsaid());
  }

  /// A mind that knows `corpus`; its two slow parts are made side by side.
  ///
  /// @param custody who keeps what is known of people, and for how long
  public static Mind of(Corpus corpus, Custody custody) {
    CompletableFuture<Safety> safety =
        CompletableFuture.supplyAsync(() -> Noticing.of(corpus), Mind::aside);
    Search search = Search.over(corpus);
    return new Mind(corpus, safety.join(), search, new Talk(corpus, custody));
  }

  /// On two cores the common pool has a single thread, and that may be the caller's.
  private static void aside(Runnable task) {
    Thread.ofPlatform().daemon().name("warning signs").start(task);
  }

  /// The same mind, which goes by meaning as well as by words, in all that it does.
  public Mind with(Understanding understanding) {
    return searching(understanding).noticing(understanding);
  }

  /// The same mind, which searches by meaning, too.
  public Mind searching(Understanding understanding) {
    return new Mind(corpus, safety, Search.over(corpus, understanding), talk);
  }

  /// The same mind, which notices warning signs by meaning, too.
  public Mind noticing(Understanding understanding) {
    return new Mind(corpus, Noticing.with(safety, corpus, understanding), search, talk);
  }

  /// What a person did, with all that is known about its meaning.
  ///
  /// @param chat the conversation so far, which tells what "it" is
  public Heard hear(Chat chat, Incoming incoming) {
    return hear(chat, incoming, chat);
  }

  /// What a person did in a group, with all that is known about its meaning.
  ///
  /// @param chat the conversation of the group so far
  /// @param own the conversation that its person has with Limber alone
  public Heard hear(Chat chat, Incoming incoming, Chat own) {
    return switch (incoming) {
      case Incoming.InGroup(var by, var what) -> new Heard.InGroup(by, own, hear(chat, what, own));
      case Incoming.Membership(var member) -> new Heard.Membership(member);
      case Incoming.Text(String text) -> words(chat, text);
      case Incoming.Command(String name, String argument) ->
          new Heard.Command(
              name, isLink(argument) ? Heard.Words.unread(argument) : words(chat, argument));
      case Incoming.Pressed(var on, var press) -> new Heard.Pressed(on, press);
      case Incoming.UnknownPress(var on) -> new Heard.UnknownPress();
      case Incoming.Location(double latitude, double longitude) ->
          new Heard.Located(Places.at(new Point(latitude, longitude)));
      case Incoming.NotText() -> new Heard.NotText();
      case Incoming.Woken() -> new Heard.Woken();
    };
  }

  /// Nobody said what a link carries, so that no warning sign is in it.
  private static boolean isLink(String argument) {
    return DeepLink.isOne(argument);
  }

  /// Most commands stand alone, and there is nothing in no words.
  private Heard.Words words(Chat chat, String text) {
    return text.isEmpty() ? Heard.Words.none() : understand(chat, text).words();
  }

  /// Somebody's words: warning signs first, then what the corpus says to them.
  ///
  /// @param chat the conversation so far, which tells what "it" is
  public Understood understand(Chat chat, String text) {
    Alarm alarm = safety.check(text);
    Findings findings =
        alarm.unsettled().map(_ -> found(chat, text)).orElseGet(() -> search(chat, text));
    Heard.Words words = new Heard.Words(text, alarm, meaning(findings.verdict()), others(findings));
    return new Understood(words, findings);
  }

  /// What may have been meant instead of the answer: what Limber can show, and no word on whose
  /// subject something is.
  private List<EntryId> others(Findings findings) {
    return findings.verdict() instanceof Verdict.Answer(EntryId answer, _)
        ? findings.ranked().stream()
            .map(Ranked::id)
            .filter(id ->
                !id.equals(answer) && corpus.find(id).filter(Entry::isWorthOffering).isPresent())
            .limit(OTHERS)
            .toList()
        : List.of();
  }

  /// What a search finds beside a warning. The warning comes first, so that nothing that goes wrong
  /// in the search, in native code it may be, may keep it back; it is told in the log.
  private Findings found(Chat chat, String text) {
    try {
      return search(chat, text);
    } catch (RuntimeException bug) {
      LOG.error("The search failed beside a warning: {}", bug.getClass().getSimpleName());
      return new Findings(new Verdict.Unknown(Optional.empty()), 0, List.of());
    }
  }

  private Findings search(Chat chat, String text) {
    return search.find(new Question(text, chat.context()));
  }

  /// Words, and all that the search made of them.
  ///
  /// @param words what a turn goes by
  /// @param findings the ranked entries behind it
  public record Understood(Heard.Words words, Findings findings) {}

  /// What is offered to somebody who types these words in any chat, the most fitting first.
  public List<EntryId> offered(String words) {
    return new Offering(this).of(words);
  }

  private static Meaning meaning(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Answer(var id, var aspect) -> new Meaning.Answered(id, aspect);
      case Verdict.More(var id) -> new Meaning.More(id);
      case Verdict.Compared(var first, var second, var aspect) ->
          new Meaning.Compared(first, second, aspect);
      case Verdict.Choices(var ids) -> new Meaning.Unclear(ids);
      case Verdict.Unknown(var notOurs) -> new Meaning.Unknown(notOurs);
    };
  }
}
