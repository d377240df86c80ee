package limber.telegram;

import java.util.Optional;
import limber.coach.RunId;
import limber.talk.GroupPress;
import limber.talk.PersonId;
import limber.talk.Press;

/// What a button for one person in a group carries on the wire, after the word `group`.
final class GroupPresses {

  private GroupPresses() {}

  static String encode(GroupPress press) {
    return switch (press) {
      case GroupPress.StepTogether(PersonId leader, RunId run, int position, Press.Move move) ->
          "step|"
              + leader.number()
              + "|"
              + run.number()
              + "|"
              + position
              + "|"
              + Presses.word(move);
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return words.length == 5 && words[0].equals("step")
        ? Optional.of(
            new GroupPress.StepTogether(
                new PersonId(Long.parseLong(words[1])),
                new RunId(Presses.number(words[2])),
                Presses.number(words[3]),
                Presses.constant(Press.Move.class, words[4])))
        : Optional.empty();
  }
}
