package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/// All methods of the Bot API that the sandbox has.
final class BotApi {
  private final World world;
  private final ApiSchema schema = ApiSchema.load();
  private final UpdateMethods updates;
  private final Map<String, ApiMethod> methods = new HashMap<>();

  BotApi(World world, FileStore files) {
    this.world = world;
    this.updates = new UpdateMethods(world.updates());
    Media media = new Media(files);
    updates.register(methods);
    new SendMethods(world, media).register(methods);
    new EditMethods(world, media).register(methods);
    new DeleteMethods(world).register(methods);
    new QueryMethods(world).register(methods);
    new InlineMethods(world, media).register(methods);
    new ProfileMethods(world).register(methods);
    new LookupMethods(world, files).register(methods);
    new GroupMethods(world).register(methods);
  }

  /// The method's name as the Bot API spells it; a refusal when there is none.
  String nameOf(String method) {
    return schema.nameOf(method).orElseThrow(() -> Refusal.notFound("method not found"));
  }

  /// Checks a call and carries it out.
  Answer run(Call call) {
    try {
      return new Answer.Accepted(result(call));
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private JsonNode result(Call call) {
    Params params = schema.check(call);
    String name = nameOf(call.method());
    ApiMethod method = methods.get(name);
    if (method == null) {
      throw new IllegalStateException("bot-api.json has " + name + ", but nothing carries it out.");
    }
    if (name.equals("getUpdates")) {
      return method.run(params); // it may wait, and must not hold up the world meanwhile
    }
    synchronized (world) {
      return method.run(params);
    }
  }

  void close() {
    updates.close();
  }
}
