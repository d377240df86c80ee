package limber.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Version 8 of the records: there is a coach. A chat has what it remembers; a run knows what was
/// said about it, and how much of each exercise is prescribed; what is to be said knows the message
/// that it becomes.
final class Coached {

  private Coached() {}

  /// Brings a record, or a part of one, forward.
  static void step(ObjectNode any) {
    for (JsonNode part : any) {
      Records.objects(part).forEach(Coached::step);
    }
    if (any.has("memory")) {
      ObjectNode known = any.putObject("known");
      known.set("check", any.remove("check"));
      training(known.putObject("training"));
    }
    if (any.has("begunAt")) {
      run(any);
    }
    if (any.path("exercise").isTextual() && any.has("level")) {
      any.putObject("measure").put("is", "AtLevel").set("level", any.remove("level"));
    }
    if (any.path("routine").isTextual() && any.has("minutes")) {
      any.set("program", any.remove("routine"));
    }
    if (any.has("reply") && any.has("inPlaceOf")) {
      where(any, any.remove("inPlaceOf"));
    }
  }

  /// Of somebody whom no coach has seen yet.
  private static void training(ObjectNode training) {
    training.putObject("history").putArray("sessions");
    training.putArray("habits");
    ObjectNode wishes = training.putObject("wishes");
    wishes.put("hands", "ON").putNull("zone");
    wishes.putObject("mornings").put("is", "At").put("hour", 8);
    ObjectNode planned = training.putObject("planned");
    planned.putNull("plan").putArray("aside");
    ObjectNode walks = planned.putObject("walks");
    walks.putArray("told");
    walks.putNull("minutes").putArray("log");
    ObjectNode own = planned.putObject("own");
    own.putArray("all");
    own.putNull("naming");
    training.putNull("askAt");
  }

  private static void run(ObjectNode run) {
    run.set("program", run.remove("routine"));
    ObjectNode log = run.putObject("log");
    log.set("begunAt", run.remove("begunAt"));
    ObjectNode answers = log.putObject("answers");
    answers.putNull("before").putNull("worst").putNull("after").put("leg", "NOT_SAID");
    answers.putNull("complaint").putNull("effort").putNull("morning");
  }

  private static void where(ObjectNode utterance, JsonNode message) {
    ObjectNode where = utterance.putObject("where");
    if (message.isNull()) {
      where.put("is", "Anew");
    } else {
      where.put("is", "InPlaceOf").set("message", message);
    }
  }
}
