package limber.corpus;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rule by which pain decides how a session goes on, and how the next one will be: a table, of
/// which the first row that holds decides.
///
/// @param words what is said about it
/// @param instead what may be begun in place of a session that may not: exercises and routines
/// @param noHarderFrom from this pain before a session on, 1 to 6, nothing in it is made harder
/// @param rows the table; the last one always holds
public record PainRule(Words words, List<EntryId> instead, int noHarderFrom, List<Row> rows) {

  public PainRule {
    instead = List.copyOf(instead);
    rows = List.copyOf(rows);
    if (rows.isEmpty() || !rows.getLast().always()) {
      throw new IllegalArgumentException("The last row of a pain rule holds always.");
    }
  }

  /// The least that holds in a language without such a file: pain that spreads stops everything,
  /// any pain keeps things from getting harder, and nothing else is known.
  public static PainRule none() {
    When leg = When.told(EnumSet.of(Told.LEG_SPREADING));
    return new PainRule(
        new Words("", "", List.of()),
        List.of(),
        1,
        List.of(
            new Row("leg", new Text("", ""), List.of(leg), List.of(), Light.STOP),
            new Row("nothing-told", new Text("", ""), List.of(), List.of(), Light.SAME)));
  }

  /// The row of that id, or none: for ids from outside, such as a stored session's.
  public Optional<Row> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// What is said about the rule as a whole.
  ///
  /// @param title its heading
  /// @param limits how far it can be trusted
  /// @param sources what it rests on
  public record Words(String title, String limits, List<Source> sources) {
    public Words {
      sources = List.copyOf(sources);
    }
  }

  /// One row of the table.
  ///
  /// @param id its lasting name, which stored chats hold
  /// @param text what is said about it
  /// @param when it holds where any of these does; always where there are none
  /// @param and and where any of these does as well, if there are some
  /// @param light what it decides
  public record Row(String id, Text text, List<When> when, List<When> and, Light light) {
    public Row {
      when = List.copyOf(when);
      and = List.copyOf(and);
    }

    /// Whether it holds whatever was told.
    public boolean always() {
      return when.isEmpty() && and.isEmpty();
    }
  }

  /// What is said about a row.
  ///
  /// @param title when it holds, in a few words
  /// @param because what it decides and why, in one or two sentences
  public record Text(String title, String because) {}

  /// What a row decides.
  ///
  /// @param colour the light
  /// @param next what follows
  public record Light(Colour colour, Next next) {
    static final Light STOP = new Light(Colour.RED, Next.STOP);
    static final Light SAME = new Light(Colour.AMBER, Next.REPEAT);
  }

  /// The lights, from the best to the worst.
  public enum Colour {
    GREEN,
    AMBER,
    RED
  }

  /// What follows for the next session.
  public enum Next {
    /// One thing more.
    PROGRESS,
    /// The same again.
    REPEAT,
    /// A third less, or the easier exercise.
    LESS,
    /// End this one; a walk or relief instead.
    STOP,
    /// The same, and somebody should look at it.
    SEE_SOMEONE
  }

  /// Something that all has to be so at once.
  ///
  /// @param told what has to be said in words
  /// @param pain the bounds of the worst pain during and after
  /// @param change the bounds of how far that lies above the pain before; less than 0 is below it
  /// @param earlier what the sessions right before have to be, newest first
  /// @param redFor how long red has to have lasted
  public record When(
      Set<Told> told,
      Optional<Range> pain,
      Optional<Range> change,
      List<Earlier> earlier,
      Optional<Duration> redFor) {
    public When {
      told = Set.copyOf(told);
      earlier = List.copyOf(earlier);
    }

    /// Nothing but what is said in words.
    static When told(Set<Told> told) {
      return new When(told, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
  }

  /// What somebody may say about a session, beside a number.
  public enum Told {
    /// Pain has moved further down a leg than it usually is.
    LEG_SPREADING,
    SHARP,
    TOO_MUCH,
    EASY,
    RIGHT,
    HARD,
    /// The next morning their back was as before the session, or better.
    SAME_OR_BETTER,
    A_BIT_WORSE,
    MUCH_WORSE
  }

  /// What a session was that came before.
  public enum Earlier {
    /// Green, with a morning after it that was the same or better, and nothing was added after it.
    GREEN,
    /// Green, and something was added after it.
    PROGRESSED,
    AMBER,
    RED
  }

  /// Whole numbers from one to another, both among them.
  public record Range(int from, int to) {

    /// Whether a number is one of them.
    public boolean holds(int number) {
      return from <= number && number <= to;
    }
  }
}
