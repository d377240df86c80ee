package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limber.coach.Presence;
import limber.corpus.Corpus;
import limber.corpus.DataPhrase;

/// What is kept of somebody, in their own hands: what it is, to take it along, to have it
/// forgotten.
final class OwnData implements Subject {

  /// So long a button that forgets everything is good for.
  private static final Duration GOOD_FOR = Duration.ofHours(1);

  private static final Pattern OR = Pattern.compile("\\s*,\\s*");

  private final Custody custody;
  private final Set<List<String>> exporting;
  private final Set<List<String>> forgetting;

  OwnData(Corpus corpus, Custody custody) {
    this.custody = custody;
    this.exporting = said(corpus, DataPhrase.WORDS_EXPORT);
    this.forgetting = said(corpus, DataPhrase.WORDS_FORGET);
  }

  private static Set<List<String>> said(Corpus corpus, DataPhrase phrase) {
    return OR.splitAsStream(corpus.phrases().text(phrase))
        .map(Clause::words)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return switch (name) {
      case "privacy" ->
          Optional.of(Inquiry.back(Turn.saying(chat, new DataReply.WhatIsKept(custody))));
      case "export" -> Optional.of(Inquiry.back(offered(chat)));
      case "forget" -> Optional.of(Inquiry.back(Turn.saying(chat, forgetOffered())));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    List<String> said = Clause.words(words.text());
    if (exporting.contains(said)) {
      return Optional.of(Inquiry.back(offered(chat)));
    }
    return forgetting.contains(said)
        ? Optional.of(Inquiry.back(Turn.saying(chat, forgetOffered())))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return press instanceof DataPress ours
        ? Optional.of(pressed(chat, on, ours, now))
        : Optional.empty();
  }

  private Turn pressed(Chat chat, MessageId on, DataPress press, Instant now) {
    return switch (press) {
      case DataPress.ShowPapers() -> Inquiry.back(offered(chat));
      case DataPress.HandPaper(Paper paper) -> Inquiry.back(handed(chat, paper, now));
      case DataPress.ForgetMe() -> Inquiry.back(Turn.saying(chat, forgetOffered()));
      case DataPress.ForgetAll() -> replacing(chat, on, new DataReply.ForgetAsked(now));
      case DataPress.ForgetForGood(Instant asked) ->
          now.isBefore(asked.plus(GOOD_FOR))
              ? replacing(forgotten(chat), on, new DataReply.AllForgotten(custody.backupDays()))
              : replacing(chat, on, forgetOffered());
      case DataPress.ForgetNothing() -> replacing(chat, on, new DataReply.NothingForgotten());
      // whoever presses anything is here, and that is all that there is to it
      case DataPress.StayKept() -> replacing(chat, on, new DataReply.StaysKept());
    };
  }

  /// The conversation of somebody of whom nothing is known any more, and nothing is to be kept.
  static Chat forgotten(Chat chat) {
    Chat fresh = Chat.fresh(chat.id());
    return fresh.everyday(fresh.everyday().with(Presence.gone()));
  }

  private Reply forgetOffered() {
    return new DataReply.ForgetOffered(custody.backupDays());
  }

  private static Turn offered(Chat chat) {
    List<Paper> papers = new ArrayList<>(List.of(Paper.EVERYTHING, Paper.SUMMARY));
    if (hasPlan(chat)) {
      papers.add(Paper.CALENDAR);
    }
    return Turn.saying(chat, new DataReply.PapersOffered(papers));
  }

  private static Turn handed(Chat chat, Paper paper, Instant now) {
    return paper == Paper.CALENDAR && !hasPlan(chat)
        ? Turn.saying(chat, new DataReply.NoPlanToHand())
        : Turn.saying(chat, new DataReply.PaperHanded(paper, chat, now));
  }

  private static boolean hasPlan(Chat chat) {
    return chat.training().planned().plan().isPresent();
  }

  private static Turn replacing(Chat chat, MessageId on, Reply reply) {
    return new Turn(chat, List.of(Utterance.replacing(on, reply)));
  }
}
