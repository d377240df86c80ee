package limber.coach;

import limber.corpus.Profile.Difficulty;

/// How the week of a plan was made.
///
/// @param number which week it is, from 0
/// @param pitch how demanding its exercises may be
/// @param course what became of the sessions when it was made
/// @param walks what became of the walks
public record Week(int number, Pitch pitch, Course course, WalkCourse walks) {

  /// The first week of a plan: easy exercises only.
  public static Week first() {
    return new Week(0, Pitch.EASY, Course.FIRST, WalkCourse.SAME);
  }

  /// How demanding exercises may be.
  public enum Pitch {
    EASY,
    MEDIUM,
    HARD;

    /// Whether an exercise of that difficulty may come.
    boolean takes(Difficulty difficulty) {
      return switch (difficulty) {
        case EASY -> true;
        case MEDIUM -> this != EASY;
        case HARD -> this == HARD;
      };
    }

    Pitch harder() {
      return this == EASY ? MEDIUM : HARD;
    }

    Pitch easier() {
      return this == HARD ? MEDIUM : EASY;
    }
  }

  /// What became of the sessions, and so why.
  public enum Course {
    /// It is the first week.
    FIRST,
    /// A session was too much, so exercises are easier.
    GENTLER,
    /// It goes on as it is.
    SAME,
    /// All went well, so harder exercises may come.
    MORE,
    /// All went well, and there is nothing harder.
    FULL,
    /// There was a break, so it begins again gently.
    RESTART
  }

  /// What became of the walks.
  public enum WalkCourse {
    /// They stay as they are.
    SAME,
    /// They get longer.
    LONGER,
    /// They stay as they are, for a session was too much.
    HELD,
    /// They begin again a little shorter.
    SHORTER
  }
}
