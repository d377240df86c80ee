// What one can do with a message: a menu beside it, opened by its button or by a long or right press.

import { isEditable } from "./composer.js";
import { byId } from "./element.js";
import { idOf } from "./log.js";
import { wordsOf } from "./message.js";
import { copy } from "./notice.js";
import { actionItem, openPopup } from "./popup.js";

/** `log` has the messages; `begin(deed, message)` begins to answer or to change one. */
export function messageDeeds({ log, begin }) {
  const menu = byId("deeds");

  byId("log").addEventListener("contextmenu", (event) => {
    const view = event.target.closest(".message:not(.service)");
    const chosen = !document.getSelection().isCollapsed;
    // Links and chosen words keep the browser's own menu.
    if (!view || chosen || event.target.closest("a")) return;
    event.preventDefault();
    open(view, event.clientX, event.clientY);
  });
  byId("log").addEventListener("click", (event) => {
    const button = event.target.closest(".deeds-button");
    if (!button) return;
    const place = button.getBoundingClientRect();
    open(button.closest(".message"), place.left, place.bottom);
  });

  function open(view, x, y) {
    const message = log.message(idOf(view));
    openPopup(menu, itemsFor(message), view);
    const room = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(x, innerWidth - room.width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(y, innerHeight - room.height - 8))}px`;
  }

  function itemsFor(message) {
    const items = [actionItem("Reply", () => begin("reply", message))];
    if (isEditable(message)) items.push(actionItem("Edit", () => begin("edit", message)));
    if (!message.has_protected_content)
      items.push(actionItem("Copy text", () => copy(wordsOf(message))));
    return items;
  }
}
