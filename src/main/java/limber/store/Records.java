package limber.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import limber.coach.Program;
import limber.corpus.EntryId;
import limber.talk.Chat;

/// What is kept, as JSON with the version of its form. An older form is brought forward step by
/// step; a newer one is refused, for a downgrade must not lose anything.
final class Records {

  /// The step from each version to the next, the first leading from 1 to 2.
  private static final List<Step> STEPS =
      List.of(
          new Step(Chat.class, Records::withSaidOnce),
          new Step(Chat.class, Records::withCaution),
          new Step(Chat.class, Records::withUnhelpful),
          new Step(Chat.class, Records::withCheck),
          new Step(Object.class, Records::withSeveralSigns),
          new Step(Object.class, Records::withPaceAndUrgency),
          new Step(Object.class, Coached::step),
          new Step(Object.class, Daily::step));

  /// The version that is written.
  static final int VERSION = STEPS.size() + 1;

  private static final String EPOCH = Instant.EPOCH.toString();

  private static final String VERSION_KEY = "version";

  /// How a record of this version begins, so that it is written and read in one go.
  private static final String NOW = "{\"" + VERSION_KEY + "\":" + VERSION + ",";

  private final ObjectMapper json =
      JsonMapper.builder()
          .annotationIntrospector(new SealedTypes())
          .addModules(new Jdk8Module(), new JavaTimeModule(), ids())
          // what a record tells of its parts is none of them
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// What one version changed.
  ///
  /// @param of the type whose records it changed, `Object` where it is all; the others are as they
  ///   were
  /// @param change brings such a record forward
  private record Step(Class<?> of, Consumer<ObjectNode> change) {

    void take(ObjectNode written, Class<?> type) {
      if (of.isAssignableFrom(type)) {
        change.accept(written);
      }
    }
  }

  /// Version 2: beside the introduction a chat knows which words were explained.
  private static void withSaidOnce(ObjectNode chat) {
    ObjectNode saidOnce = chat.putObject("saidOnce");
    saidOnce.set("introduction", chat.remove("introduction"));
    saidOnce.putArray("explained");
  }

  /// Version 3: what waits after a warning; what went before stands together.
  private static void withCaution(ObjectNode chat) {
    ObjectNode memory = chat.objectNode();
    for (String part : List.of("shown", "lastRun", "saidOnce")) {
      memory.set(part, chat.remove(part));
    }
    chat.set("memory", memory);
    ObjectNode caution = chat.putObject("caution");
    caution.putObject("waiting").put("is", "Nothing");
    caution.putNull("quiet");
    caution.putObject("asked").put("is", "Nothing");
    caution.put("number", 0);
  }

  /// Version 4: of which messages it was said that they did not help.
  private static void withUnhelpful(ObjectNode chat) {
    ((ObjectNode) chat.get("memory")).putArray("unhelpful");
  }

  /// Version 5: what is asked before exercise; nobody was asked before.
  private static void withCheck(ObjectNode chat) {
    ObjectNode check = chat.putObject("check");
    check.putObject("asked").put("is", "Nothing");
    ObjectNode told = check.putObject("told");
    for (String answer : List.of("noEmergency", "noUrgent", "about")) {
      told.putNull(answer);
    }
    told.putArray("has");
    told.putArray("allowed");
    check.put("number", 0);
  }

  /// Version 6: a warning, wherever it stands, may be of several signs, and of somebody else's.
  private static void withSeveralSigns(ObjectNode any) {
    for (JsonNode part : any) {
      objects(part).forEach(Records::withSeveralSigns);
    }
    JsonNode sign = any.path("sign");
    if (any.path("level").isTextual() && sign.isTextual()) {
      any.remove("sign");
      ArrayNode signs = any.putArray("signs");
      if (!sign.textValue().isEmpty()) {
        signs.add(sign);
      }
      any.put("whose", "OWN");
    }
  }

  /// Version 7: a chat knows how much its person did of late, and since when a doubt is open; what
  /// is said has an urgency. A doubt that was open before is due at once.
  private static void withPaceAndUrgency(ObjectNode any) {
    if (any.path("memory") instanceof ObjectNode memory) {
      memory.putObject("pace").put("since", EPOCH).put("done", 0).put("line", "TO_SAY");
      if (any.path("caution").path("asked") instanceof ObjectNode asked && asked.has("ifSo")) {
        asked.put("at", EPOCH);
      }
    }
    if (any.has("reply")) {
      any.put("urgency", "ANSWER");
    }
  }

  /// The objects in a node, without those within them.
  static Stream<ObjectNode> objects(JsonNode node) {
    return node.isArray()
        ? node.valueStream().flatMap(Records::objects)
        : Stream.of(node).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }

  /// Writes a record of type `T`.
  <T> String write(T value, Class<T> type) {
    try {
      // every record has a part, so what follows the brace is one
      return NOW + json.writerFor(type).writeValueAsString(value).substring(1);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(
          "A " + type.getSimpleName() + " cannot be written.", unwritable);
    }
  }

  /// Writes a conversation for its person, over several lines.
  String pretty(Chat chat) {
    try {
      return json.readTree(write(chat, Chat.class)).toPrettyString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("What was just written can be read.", impossible);
    }
  }

  /// Reads a record of type `T`, of this version or an earlier one.
  <T> T read(String text, Class<T> type) {
    try {
      if (text.startsWith(NOW)) {
        return json.readValue(text, type);
      }
      ObjectNode written = (ObjectNode) json.readTree(text);
      int version = written.path(VERSION_KEY).asInt();
      if (version < 1 || version > VERSION) {
        throw new IllegalStateException(
            "A record of version "
                + version
                + " was written by a newer Limber; this one reads up to "
                + VERSION
                + ".");
      }
      written.remove(VERSION_KEY);
      STEPS.stream().skip(version - 1).forEach(step -> step.take(written, type));
      return json.treeToValue(written, type);
    } catch (JsonProcessingException unreadable) {
      throw new Unreadable("A " + type.getSimpleName() + " cannot be read.", unreadable);
    }
  }

  private static SimpleModule ids() {
    return new SimpleModule()
        .addSerializer(EntryId.class, new IdWriter())
        .addDeserializer(EntryId.class, new IdReader())
        .addSerializer(Program.class, new ProgramWriter())
        .addDeserializer(Program.class, new ProgramReader());
  }

  private static final class IdWriter extends StdScalarSerializer<EntryId> {
    private static final long serialVersionUID = 1;

    IdWriter() {
      super(EntryId.class);
    }

    @Override
    public void serialize(EntryId id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(id.toString());
    }
  }

  private static final class IdReader extends StdScalarDeserializer<EntryId> {
    private static final long serialVersionUID = 1;

    IdReader() {
      super(EntryId.class);
    }

    @Override
    public EntryId deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return EntryId.of(in.getValueAsString());
    }
  }

  private static final class ProgramWriter extends StdScalarSerializer<Program> {
    private static final long serialVersionUID = 1;

    ProgramWriter() {
      super(Program.class);
    }

    @Override
    public void serialize(Program program, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(program.word());
    }
  }

  private static final class ProgramReader extends StdScalarDeserializer<Program> {
    private static final long serialVersionUID = 1;

    ProgramReader() {
      super(Program.class);
    }

    @Override
    public Program deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Program.parse(in.getValueAsString())
          .orElseThrow(() -> context.weirdStringException("", Program.class, "is no program"));
    }
  }
}
