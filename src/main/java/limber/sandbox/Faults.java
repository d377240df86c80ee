package limber.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The faults that are still to happen, in the order they were asked for.
final class Faults {
  private final List<Fault> waiting = new ArrayList<>();

  synchronized void ask(Fault fault, int times) {
    for (int i = 0; i < times; i++) {
      waiting.add(fault);
    }
  }

  /// Takes the fault of a call, if one is due.
  synchronized Optional<Fault> take(Call call) {
    Optional<Fault> due = waiting.stream().filter(fault -> fault.befalls(call)).findFirst();
    due.ifPresent(waiting::remove);
    return due;
  }

  synchronized void forgetAll() {
    waiting.clear();
  }
}
