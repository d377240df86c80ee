package limber.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Version 9 of the records: a chat knows what brings its person back, and when they were here.
final class Daily {

  private Daily() {}

  /// Brings a chat forward: of somebody whom nobody reminded yet.
  static void step(ObjectNode chat) {
    ObjectNode everyday = ((ObjectNode) chat.get("known")).putObject("everyday");
    reminders(everyday.putObject("reminders"));
    keeping(everyday.putObject("keeping"));
    presence(everyday.putObject("presence"));
  }

  private static void reminders(ObjectNode reminders) {
    reminders
        .putObject("weekly")
        .put("mode", "OFF")
        .put("time", "18:00:00")
        .putNull("pause")
        .put("second", "ON")
        .putArray("days");
    reminders.putNull("once");
    reminders.putObject("coming").putNull("first").putNull("second").putNull("last");
    reminders.putNull("asked");
  }

  private static void keeping(ObjectNode keeping) {
    keeping.put("lookBacks", "ON");
    ObjectNode totals = keeping.putObject("totals");
    totals.putObject("done").put("sessions", 0).put("walked", 0);
    totals.putNull("lastRun").putNull("lastWalk").put("weeks", 0);
    keeping.putObject("streak").put("weeks", 0).putNull("open").putNull("forgiven");
    keeping.putObject("coming").putNull("lookBack").putNull("silence");
  }

  private static void presence(ObjectNode presence) {
    presence.putNull("seen");
    presence.putNull("next");
    presence.put("stage", "HERE");
  }
}
