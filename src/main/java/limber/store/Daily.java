package limber.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Version 9 of the records: a chat knows what brings its person back, when they were here, and
/// which answers helped; what is to be said of a session and of an answer has more to it.
final class Daily {

  private Daily() {}

  /// Brings a record, or a part of one, forward.
  static void step(ObjectNode any) {
    for (JsonNode part : any) {
      Records.objects(part).forEach(Daily::step);
    }
    switch (any.path("is").asText()) {
      case "NotedAsNotHelpful" -> any.putArray("others");
      case "Summed" -> any.putArray("reached");
      default -> {}
    }
    if (any.has("memory")) {
      chat(any);
    }
  }

  /// Of somebody whom nobody reminded yet.
  private static void chat(ObjectNode chat) {
    ratings((ObjectNode) chat.get("memory"));
    ObjectNode everyday = ((ObjectNode) chat.get("known")).putObject("everyday");
    reminders(everyday.putObject("reminders"));
    keeping(everyday.putObject("keeping"));
    presence(everyday.putObject("presence"));
  }

  /// What did not help was rated.
  private static void ratings(ObjectNode memory) {
    JsonNode unhelpful = memory.remove("unhelpful");
    ObjectNode ratings = memory.putObject("ratings");
    ratings.set("rated", unhelpful);
    ratings.putArray("found");
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
