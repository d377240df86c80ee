package limber.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limber.corpus.Sign.Level;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Caution.Asked;
import limber.talk.Press.Word;

/// Settles a doubt: what somebody answers to "is it so?" becomes what it means. After a clear no
/// the question that they had asked is heard again, now without a sign in it. Whatever else they
/// write leaves it unsettled, and what is not settled counts as the sign.
///
/// @param chat the conversation, in which no doubt is open any more where it was settled
/// @param heard what is now to be answered, one after the other; at least one
record Settling(Chat chat, List<Heard> heard) {

  private static final Set<String> NO =
      Set.copyOf(Clause.words("nah neither never no none nope not"));

  /// Words that take a no back.
  private static final Set<String> YET =
      Set.copyOf(Clause.words("but dont dunno except idea know maybe only sometimes sure yes"));

  /// How many words say no more than no.
  private static final int LONGEST_NO = 6;

  Settling {
    heard = List.copyOf(heard);
  }

  private Settling(Chat chat, Heard heard) {
    this(chat, List.of(heard));
  }

  /// What was heard, after an open doubt is settled by it.
  static Settling of(Chat chat, Heard heard) {
    return chat.caution().asked() instanceof Asked.InDoubt(Warning ifSo, Meaning meaning, _)
        ? settled(chat, heard, ifSo, meaning)
        : new Settling(chat, heard);
  }

  private static Settling settled(Chat chat, Heard heard, Warning ifSo, Meaning meaning) {
    return switch (heard) {
      case Heard.Words words ->
          saysNo(words)
              ? dropped(chat, meaning)
              : new Settling(chat, unsettled(words, ifSo, meaning));
      case Heard.Pressed(_, Press.OnWarning(int number, Word word))
          when number == chat.caution().number() ->
          switch (word) {
            case IT_IS -> new Settling(chat, new Heard.Words("", new Alarm.Sure(ifSo), meaning));
            case IT_IS_NOT -> dropped(chat, meaning);
            case SEEN, YES, NOT_YET, SAFE, NOT_SAFE -> new Settling(chat, heard);
          };
      case Heard.Command(_, Heard.Words about) when about.alarm().unsettled().isPresent() ->
          new Settling(chat, unsettled(about, ifSo, meaning));
      case Heard.Command _,
          Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _,
          Heard.Woken _ ->
          new Settling(chat, heard);
    };
  }

  private static Settling dropped(Chat chat, Meaning meaning) {
    return new Settling(
        chat.cautious(chat.caution().answered()), new Heard.Words("", Alarm.none(), meaning));
  }

  private static boolean saysNo(Heard.Words words) {
    List<String> said = Clause.words(words.text());
    return words.alarm().unsettled().isEmpty()
        && said.size() <= LONGEST_NO
        && said.stream().limit(1).anyMatch(NO::contains)
        && said.stream().noneMatch(YET::contains);
  }

  /// What words come to that settle nothing: of two signs of the body the graver counts, but one of
  /// despair and one of the body both do, despair first.
  private static List<Heard> unsettled(Heard.Words words, Warning ifSo, Meaning meaning) {
    List<Warning> signs =
        Stream.concat(words.alarm().unsettled().stream(), Stream.of(ifSo))
            .sorted(Comparator.comparing(Warning::level))
            .toList();
    boolean both = isDespair(signs.getFirst()) && !isDespair(signs.getLast());
    return signs.stream()
        .limit(both ? signs.size() : 1)
        .<Heard>map(sign -> new Heard.Words(words.text(), new Alarm.Sure(sign), meaning))
        .toList();
  }

  private static boolean isDespair(Warning warning) {
    return warning.level() == Level.CRISIS;
  }
}
