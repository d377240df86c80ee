package limber.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.PlainWords;

/// Explains words that cannot be avoided: each once to a person, beneath the first message in which
/// they read it. What is folded away may never be read, so its words are explained there, but are
/// still to be explained where they come into view.
final class Explaining {

  /// How many words a message explains; the others wait until they come up again.
  static final int MOST = 3;

  private final PlainWords plain;
  private final OwnWords ownWords;

  Explaining(Corpus corpus) {
    this.plain = corpus.plainWords();
    this.ownWords = new OwnWords(corpus);
  }

  /// The turn, with the words explained that its person has not had explained yet.
  Turn explained(Turn turn) {
    Chat chat = turn.chat();
    List<Utterance> replies = new ArrayList<>();
    for (Utterance said : turn.replies()) {
      if (said.reply() instanceof Reply.Telling telling && isRead(said)) {
        List<String> inView = unexplained(ownWords.inView(telling), chat, MOST);
        chat = chat.explained(inView);
        List<String> folded = unexplained(ownWords.folded(telling), chat, MOST - inView.size());
        replies.add(said.with(with(telling, inView, folded)));
      } else {
        replies.add(said);
      }
    }
    return new Turn(chat, replies);
  }

  /// Where only what can be pressed changes, nobody reads anything new.
  private static boolean isRead(Utterance said) {
    return !(said.where() instanceof Where.KeysOf);
  }

  private List<String> unexplained(Stream<String> texts, Chat chat, int most) {
    return plain.in(texts.collect(Collectors.joining("\n"))).stream()
        .filter(word -> !chat.saidOnce().explained().contains(word))
        .limit(most)
        .toList();
  }

  private static Reply with(Reply.Telling telling, List<String> inView, List<String> folded) {
    return inView.isEmpty() && folded.isEmpty()
        ? telling
        : new Reply.Explained(telling, inView, folded);
  }
}
