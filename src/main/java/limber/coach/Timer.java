package limber.coach;

import java.time.Instant;

/// Where a timer is within a step.
///
/// @param interval which of the step's intervals runs, from 0
/// @param began when it began; it may have been put off since
/// @param wakeAt when there is something to do next
public record Timer(int interval, Instant began, Instant wakeAt) {}
