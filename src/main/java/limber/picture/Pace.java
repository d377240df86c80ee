package limber.picture;

/// How a movement begins and ends.
enum Pace {
  /// Without a jerk: the path of least jerk between two points at rest, after Flash and Hogan
  /// (1985).
  REST_TO_REST {
    @Override
    double at(double time) {
      return time * time * time * (10 - 15 * time + 6 * time * time);
    }
  },
  /// Begins at rest and is in full swing at its end.
  REST_TO_SWING {
    @Override
    double at(double time) {
      return time * time * (2 - time);
    }
  },
  /// Is in full swing at its beginning and ends at rest.
  SWING_TO_REST {
    @Override
    double at(double time) {
      return time * (1 + time - time * time);
    }
  },
  /// Goes on evenly.
  SWING_TO_SWING {
    @Override
    double at(double time) {
      return time;
    }
  };

  /// The pace between two poses.
  ///
  /// @param begins whether the figure rests in the first
  /// @param ends whether it rests in the second
  static Pace of(boolean begins, boolean ends) {
    if (begins) {
      return ends ? REST_TO_REST : REST_TO_SWING;
    }
    return ends ? SWING_TO_REST : SWING_TO_SWING;
  }

  /// How much of the way is over.
  ///
  /// @param time how much of the time is over, from 0 to 1
  abstract double at(double time);
}
