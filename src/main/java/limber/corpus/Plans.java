package limber.corpus;

import java.util.List;
import java.util.Optional;

/// How the session for a day is made, and how walks build up.
///
/// @param goals what somebody can want, in the order in which it is offered; none where the
///   language makes no plans
/// @param sizes how many exercises fit into so many minutes, the shortest first
/// @param positions the positions that somebody can like
/// @param apart what is kept apart from sessions
/// @param walk how walks build up
public record Plans(
    List<Goal> goals, List<Size> sizes, Positions positions, Apart apart, Optional<Walk> walk) {
  public Plans {
    goals = List.copyOf(goals);
    sizes = List.copyOf(sizes);
  }

  /// No plans are made.
  public static Plans none() {
    return new Plans(
        List.of(),
        List.of(),
        new Positions(List.of(), List.of()),
        new Apart(List.of(), Optional.empty()),
        Optional.empty());
  }

  /// Whether no plans are made.
  public boolean isEmpty() {
    return goals.isEmpty();
  }

  /// The goal of that id, or the first, where it has left the file.
  public Goal goal(String id) {
    return goals.stream().filter(goal -> goal.id().equals(id)).findFirst().orElse(goals.getFirst());
  }

  /// The longest size of at most so many minutes, or the shortest.
  public Size size(int minutes) {
    return sizes.stream()
        .filter(size -> size.minutes() <= minutes)
        .reduce((first, second) -> second)
        .orElse(sizes.getFirst());
  }

  /// Something that somebody can want.
  ///
  /// @param id its lasting name, which stored plans hold, such as `less-pain`
  /// @param words how it is told
  /// @param warmUp ids of kinds, the best first
  /// @param core ids of kinds in the order in which they are wanted
  /// @param coolDown ids of kinds, the best first
  public record Goal(
      String id, Words words, List<String> warmUp, List<String> core, List<String> coolDown) {
    public Goal {
      warmUp = List.copyOf(warmUp);
      core = List.copyOf(core);
      coolDown = List.copyOf(coolDown);
    }
  }

  /// How a goal is told.
  ///
  /// @param label the words on its button
  /// @param why why its exercises serve it
  /// @param sources what that rests on
  public record Words(String label, String why, List<Source> sources) {
    public Words {
      sources = List.copyOf(sources);
    }
  }

  /// How many exercises fit into so many minutes.
  ///
  /// @param minutes the length of the session
  public record Size(int minutes, int warmUp, int core, int coolDown) {}

  /// The positions that somebody can like.
  ///
  /// @param choices in the order in which they are offered
  /// @param floor those for which one gets down to the floor, as ids
  public record Positions(List<Choice> choices, List<String> floor) {
    public Positions {
      choices = List.copyOf(choices);
      floor = List.copyOf(floor);
    }

    /// The choice of that id, or the first, where it has left the file.
    public Choice choice(String id) {
      return choices.stream()
          .filter(choice -> choice.id().equals(id))
          .findFirst()
          .orElse(choices.getFirst());
    }
  }

  /// A choice of positions.
  ///
  /// @param id its lasting name, which stored plans hold, such as `no-floor`
  /// @param label the words on its button
  /// @param only the ids of the positions that go; all where it is empty
  public record Choice(String id, String label, List<String> only) {
    public Choice {
      only = List.copyOf(only);
    }

    /// Whether one goes into this position.
    public boolean takes(Term position) {
      return only.isEmpty() || only.contains(position.id());
    }
  }

  /// What is kept apart from sessions.
  ///
  /// @param leaveOut exercises that are never part of one
  /// @param relief the routine in place of one after too much
  public record Apart(List<EntryId> leaveOut, Optional<EntryId> relief) {
    public Apart {
      leaveOut = List.copyOf(leaveOut);
    }
  }

  /// How walks build up.
  ///
  /// @param exercise the exercise that is the walk
  /// @param baseline the minutes to choose from, for a good day and a bad day
  /// @param growth how the minutes grow
  /// @param note what is known about it, and what is not
  /// @param sources what that rests on
  public record Walk(
      EntryId exercise, List<Integer> baseline, Growth growth, String note, List<Source> sources) {
    public Walk {
      baseline = List.copyOf(baseline);
      sources = List.copyOf(sources);
    }
  }

  /// How the minutes of walks grow.
  ///
  /// @param percent by how much from week to week
  /// @param towards the minutes at which they stop growing
  /// @param days on how many days of a week there is a walk at most
  public record Growth(int percent, int towards, int days) {}
}
