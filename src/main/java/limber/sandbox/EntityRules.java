package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Telegram does with entities: it checks those that were given, finds some by itself, trims
/// the text under them and keeps them from crossing code.
final class EntityRules {
  private static final int MOST = 100;
  private static final Pattern FOUND =
      Pattern.compile(
          "(?<command>(?<![\\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\w/<>]))"
              + "|(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'])"
              + "|(?<mention>(?<![\\w@])@[A-Za-z][A-Za-z0-9_]{3,31}\\b)");
  private static final Set<String> FOUND_BY_TELEGRAM =
      Set.of(
          "mention",
          "hashtag",
          "cashtag",
          "bot_command",
          "url",
          "email",
          "phone_number",
          "bank_card_number");
  private static final Set<String> GIVEN =
      Set.of(
          "bold",
          "italic",
          "underline",
          "strikethrough",
          "spoiler",
          "blockquote",
          "expandable_blockquote",
          "code",
          "pre",
          "text_link",
          "text_mention",
          "custom_emoji",
          "date_time");

  private EntityRules() {}

  /// Reads the entities that a caller gave with a plain text.
  static FormattedText given(String text, JsonNode entities) {
    List<Entity> read = new ArrayList<>();
    for (JsonNode entity : entities) {
      String type = entity.path("type").asText();
      if (!GIVEN.contains(type) && !FOUND_BY_TELEGRAM.contains(type)) {
        throw Refusal.bad("can't parse MessageEntity: Unsupported type specified");
      }
      int offset = entity.path("offset").asInt();
      int length = entity.path("length").asInt();
      refuseOutside(text, offset, length);
      if (length > 0 && GIVEN.contains(type)) {
        read.add(withExtra(Entity.of(type, offset, length), entity));
      }
    }
    return new FormattedText(text, read.stream().sorted(Entity.ORDER).toList());
  }

  private static void refuseOutside(String text, int offset, int length) {
    if (offset < 0) {
      throw Refusal.bad("receive an entity with incorrect offset " + offset);
    }
    if (length < 0) {
      throw Refusal.bad("receive an entity with incorrect length " + length);
    }
    if (offset > text.length()) {
      throw Refusal.bad("entity begins after the end of the text at UTF-16 offset " + offset);
    }
    long end = (long) offset + length;
    if (end > text.length()) {
      throw Refusal.bad(
          "entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d"
              .formatted(offset, end));
    }
  }

  private static Entity withExtra(Entity entity, JsonNode given) {
    switch (entity.type()) {
      case "text_link" -> {
        String url = needed(given, "url");
        if (Links.check(url) instanceof Links.Link.Bad(var reason)) {
          throw Refusal.bad("entity URL '" + url + "' is invalid: " + reason);
        }
        entity.extra().put("url", url);
      }
      case "custom_emoji" ->
          entity.extra().put("custom_emoji_id", needed(given, "custom_emoji_id"));
      case "text_mention" -> {
        needed(given, "user");
        entity.extra().set("user", given.path("user"));
      }
      case "date_time" -> {
        needed(given, "unix_time");
        entity.extra().set("unix_time", given.path("unix_time"));
        dateFormat(given).ifPresent(f -> entity.extra().put("date_time_format", f));
      }
      case "pre" -> {
        if (given.has("language")) {
          entity.extra().put("language", given.path("language").asText());
        }
      }
      default -> {
        // the others are but a type and a place
      }
    }
    return entity;
  }

  private static Optional<String> dateFormat(JsonNode entity) {
    String format = entity.path("date_time_format").asText();
    if (!format.matches("([rR]|[wWdDtT]+)?")) {
      throw Refusal.bad("Invalid date format used");
    }
    return format.isEmpty() ? Optional.empty() : Optional.of(format);
  }

  private static String needed(JsonNode entity, String member) {
    if (!entity.has(member)) {
      throw Refusal.bad("can't parse MessageEntity: Can't find field \"" + member + "\"");
    }
    return entity.path(member).asText();
  }

  /// The text as Telegram keeps and shows it.
  static FormattedText settled(FormattedText written) {
    FormattedText trimmed = trimmed(written);
    List<Entity> entities = new ArrayList<>(outsideCode(trimmed.entities()));
    for (Entity found : found(trimmed.text())) {
      if (entities.stream().noneMatch(e -> !e.isLook() && !isQuote(e) && e.overlaps(found))) {
        entities.add(found);
      }
    }
    return new FormattedText(
        trimmed.text(), entities.stream().sorted(Entity.ORDER).limit(MOST).toList());
  }

  private static boolean isQuote(Entity entity) {
    return entity.type().endsWith("blockquote");
  }

  /// Spaces go from both ends, at the start only as far as the first entity.
  private static FormattedText trimmed(FormattedText written) {
    int end = written.text().length();
    while (end > 0 && isSpace(written.text().charAt(end - 1))) {
      end--;
    }
    int firstEntity = written.entities().isEmpty() ? end : written.entities().getFirst().offset();
    int start = 0;
    while (start < Math.min(end, firstEntity) && isSpace(written.text().charAt(start))) {
      start++;
    }
    List<Entity> moved = new ArrayList<>();
    for (Entity entity : written.entities()) {
      int length = Math.min(entity.end(), end) - entity.offset();
      if (length > 0) {
        moved.add(entity.at(entity.offset() - start, length));
      }
    }
    return new FormattedText(written.text().substring(start, end), moved);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /// Looks are cut where code is, anything else inside code goes.
  private static List<Entity> outsideCode(List<Entity> entities) {
    List<Entity> verbatim = entities.stream().filter(Entity::isVerbatim).toList();
    List<Entity> kept = new ArrayList<>(verbatim);
    for (Entity entity : entities) {
      if (entity.isVerbatim()) {
        continue;
      }
      if (entity.isLook()) {
        kept.addAll(without(entity, verbatim));
      } else if (isQuote(entity) || verbatim.stream().noneMatch(entity::overlaps)) {
        kept.add(entity);
      }
    }
    return kept;
  }

  private static List<Entity> without(Entity look, List<Entity> holes) {
    List<Entity> pieces = new ArrayList<>();
    int from = look.offset();
    for (Entity hole : holes) {
      if (look.overlaps(hole)) {
        if (hole.offset() > from) {
          pieces.add(look.at(from, hole.offset() - from));
        }
        from = Math.max(from, hole.end());
      }
    }
    if (from < look.end()) {
      pieces.add(look.at(from, look.end() - from));
    }
    return pieces;
  }

  private static List<Entity> found(String text) {
    List<Entity> found = new ArrayList<>();
    Matcher matcher = FOUND.matcher(text);
    while (matcher.find()) {
      String type =
          matcher.group("command") != null
              ? "bot_command"
              : matcher.group("url") != null ? "url" : "mention";
      found.add(Entity.of(type, matcher.start(), matcher.end() - matcher.start()));
    }
    return found;
  }
}
