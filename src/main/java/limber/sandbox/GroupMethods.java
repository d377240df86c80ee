package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The methods by which the bot asks who is in a group, and goes.
final class GroupMethods {
  private final World world;

  GroupMethods(World world) {
    this.world = world;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("getChatMember", this::member);
    methods.put("getChatMemberCount", this::count);
    methods.put("getChatAdministrators", this::administrators);
    methods.put("leaveChat", this::leave);
  }

  private JsonNode member(Params params) {
    Chat chat = world.addressed(params);
    long user = params.node("user_id").asLong();
    if (user == world.bot().path("id").asLong()) {
      return Json.object().put("status", "member").set("user", world.bot());
    }
    if (!chat.people().contains(user)) {
      throw Refusal.bad("member not found");
    }
    return chat.isGroup() && user == 1 ? owner() : ordinary(Person.of(user));
  }

  private static ObjectNode ordinary(Person person) {
    return Json.object().put("status", "member").set("user", person.user());
  }

  /// Person 1 made all groups.
  private static ObjectNode owner() {
    ObjectNode owner = Json.object().put("status", "creator").set("user", Person.of(1).user());
    return owner.put("is_anonymous", false);
  }

  private JsonNode count(Params params) {
    return IntNode.valueOf(world.addressed(params).people().size() + 1);
  }

  private JsonNode administrators(Params params) {
    group(params, "there are no administrators in the private chat");
    return Json.array().add(owner());
  }

  private JsonNode leave(Params params) {
    Chat group = group(params, "chat member status can't be changed in private chats");
    new Memberships(world).leave(group);
    return BooleanNode.TRUE;
  }

  private Chat group(Params params, String reason) {
    Chat chat = world.addressed(params);
    if (!chat.isGroup()) {
      throw Refusal.bad(reason);
    }
    return chat;
  }
}
