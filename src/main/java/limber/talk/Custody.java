package limber.talk;

import java.util.Optional;

/// Who keeps what Limber knows of people, and for how long: all that the operator says about it.
///
/// @param keeper the name of whoever runs this bot; empty where they have not said it
/// @param contact how to reach them, as people read it; empty where they have not said it
/// @param backupDays after how many days a copy of the database is gone at the latest
/// @param forgetAfterDays after how many days without a word somebody is forgotten; empty for never
public record Custody(
    Optional<String> keeper,
    Optional<String> contact,
    int backupDays,
    Optional<Integer> forgetAfterDays) {

  /// How long before somebody is forgotten they are told so.
  public static final int WARNED_DAYS = 14;

  /// The fewest days after which somebody may be forgotten.
  public static final int FEWEST_DAYS = 30;

  /// How many days copies live where the operator has not said it.
  private static final int USUAL_BACKUP_DAYS = 30;

  public Custody {
    if (backupDays < 0) {
      throw new IllegalArgumentException("Copies cannot be gone before they are made.");
    }
    if (forgetAfterDays.filter(days -> days < FEWEST_DAYS).isPresent()) {
      throw new IllegalArgumentException("Nobody is forgotten within " + FEWEST_DAYS + " days.");
    }
  }

  /// Of an operator who has said nothing; nobody is forgotten who does not ask for it.
  public static Custody unsaid() {
    return new Custody(Optional.empty(), Optional.empty(), USUAL_BACKUP_DAYS, Optional.empty());
  }
}
