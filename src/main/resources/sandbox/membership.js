// Whether the bot may write here: started, blocked or not yet begun in a private chat; a member or
// not in a group. The wide buttons above the message box change it.

import { byId } from "./element.js";
import { toast } from "./notice.js";
import { forgetTodo, isGroup, startParameter } from "./place.js";
import { actionItem } from "./popup.js";
import { postBlock, postMember } from "./wire.js";

/** `isEmpty()` tells whether the chat is; `sendText(text)` begins it; `focusChat()` goes there. */
export function membership({ isEmpty, sendText, focusChat }) {
  let standing = "open";
  let botName = "the bot";
  let description = "";
  let toStart = startParameter;

  function show() {
    const blocked = !isGroup && standing === "blocked";
    const begins = !isGroup && isEmpty();
    byId("empty").hidden = !begins || !description;
    byId("start").hidden = blocked || !(begins || toStart);
    byId("unblock").hidden = !blocked;
    byId("add").hidden = !isGroup || standing === "open";
    byId("add").textContent = `Add ${botName} to the group`;
    byId("composer").hidden = blocked;
  }

  async function change(deed) {
    try {
      await deed();
    } catch (error) {
      toast(error.message);
    }
  }

  const block = (blocked) =>
    change(async () => {
      await postBlock(blocked);
      if (blocked) byId("unblock").focus();
      else focusChat();
    });
  const add = (added) => change(() => postMember(added));

  byId("start").addEventListener("click", () => {
    focusChat();
    sendText(toStart ? `/start ${toStart}` : "/start");
    if (toStart) forgetTodo();
    toStart = undefined;
    show();
  });
  byId("unblock").addEventListener("click", () => block(false));
  byId("add").addEventListener("click", () => add(true));

  return {
    show,
    setStanding(word) {
      standing = word;
      show();
    },
    setBot(bot) {
      botName = bot.name;
      description = bot.description ?? "";
      byId("description").textContent = description;
      show();
    },
    item() {
      const open = standing === "open";
      if (isGroup)
        return open
          ? actionItem("Remove the bot", () => add(false))
          : actionItem("Add the bot", () => add(true));
      return standing === "blocked"
        ? actionItem("Unblock the bot", () => block(false))
        : actionItem("Stop and block the bot", () => block(true));
    },
  };
}
