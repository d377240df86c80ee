package limber.coach;

/// What somebody did in seven days.
///
/// @param sessions in which they did at least one exercise
/// @param walked minutes of walking, on walks of their own and within sessions
public record Done(int sessions, int walked) {

  /// With what else was done in these days.
  Done and(Done more) {
    return new Done(sessions + more.sessions, walked + more.walked);
  }
}
