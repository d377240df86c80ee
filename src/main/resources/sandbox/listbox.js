// A list above the message box from which one chooses by pointer or by keys.

import { byId } from "./element.js";

/**
 * Makes `panel` such a list. Its options are its descendants with `role=option`; `choose(option)`
 * takes the chosen one, `complete(option)` the one that Tab was pressed on, and `closed()` hears of
 * the list's end.
 */
export function listbox(panel, { choose, complete, closed }) {
  let active = 0;
  // Who shows which option is active: the message box while one types, else the list itself.
  let owner = byId("input");

  panel.setAttribute("role", "listbox");
  panel.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  // The list takes no focus from the message box when one presses into it.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());

  function options() {
    return [...panel.querySelectorAll("[role=option]")];
  }

  /** Opens the list with one of its options active. */
  function show(first = 0, newOwner = byId("input")) {
    owner = newOwner;
    panel.hidden = false;
    activate(first);
  }

  function activate(index) {
    const all = options();
    if (all.length === 0) return;
    active = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    owner.setAttribute("aria-activedescendant", all[active].id);
    all[active].scrollIntoView({ block: "nearest" });
  }

  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    owner.removeAttribute("aria-activedescendant");
    closed?.();
  }

  /** Whether the key was for the list. */
  function handleKey(event) {
    const action = panel.hidden || event.isComposing ? undefined : actionFor(event);
    if (!action) return false;
    event.preventDefault();
    event.stopPropagation();
    action();
    return true;
  }

  function actionFor(event) {
    if (event.key === "Escape") return close;
    const option = options()[active];
    if (!option) return undefined;
    switch (event.key) {
      case "ArrowDown":
        return () => activate(active + 1);
      case "ArrowUp":
        return () => activate(active - 1);
      case "Enter":
        return event.shiftKey ? undefined : () => choose(option);
      case "Tab":
        return complete && (() => complete(option));
      default:
        return undefined;
    }
  }

  return { show, close, handleKey, belongsTo: () => owner };
}
