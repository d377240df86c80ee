// The list of the bot's commands: opened by the Menu button, or by typing "/" in the message box.

import { element, byId } from "./element.js";
import { closeOnOutsidePress } from "./popup.js";

/** `sendText(text)` sends a chosen command; `complete(text)` puts one into the message box. */
export function commandMenu({ sendText, complete }) {
  const panel = byId("commands");
  const input = byId("input");
  const button = byId("menu");
  let commands = [];
  let active = 0;
  // Who shows which command is active: the message box while one types, else the list itself.
  let owner = panel;

  panel.setAttribute("role", "listbox");
  button.addEventListener("click", () => (panel.hidden ? openAll() : close(true)));
  panel.addEventListener("keydown", (event) => handleKey(event));
  panel.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  // The list takes no focus from the message box when one presses into it.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  closeOnOutsidePress(panel, button, close);

  function openAll() {
    show(commands, panel);
    panel.focus();
  }

  /** Follows what is typed: the list is open while the text is the beginning of a command. */
  function typed(text) {
    const word = /^\/([a-z0-9_]*)$/i.exec(text)?.[1].toLowerCase();
    const matching = word === undefined ? [] : commands.filter((it) => it.command.startsWith(word));
    if (matching.length === 0) return close(false);
    show(matching, input);
    // Enter must send what was typed in full, not a longer command that comes first.
    activate(
      Math.max(
        0,
        matching.findIndex((it) => it.command === word),
      ),
    );
  }

  function show(list, newOwner) {
    owner = newOwner;
    panel.replaceChildren(...list.map(optionView));
    panel.hidden = list.length === 0;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    activate(0);
  }

  function close(returnsFocus) {
    if (panel.hidden) return;
    const focusWasInside = panel.contains(document.activeElement);
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    owner.removeAttribute("aria-activedescendant");
    if (returnsFocus && focusWasInside) button.focus();
  }

  function activate(index) {
    const options = [...panel.children];
    if (options.length === 0) return;
    active = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    owner.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  function choose(option) {
    if (owner === input) complete("");
    close(true);
    sendText(`/${option.dataset.command}`);
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
    const option = panel.children[active];
    switch (event.key) {
      case "ArrowDown":
        return () => activate(active + 1);
      case "ArrowUp":
        return () => activate(active - 1);
      case "Enter":
        return event.shiftKey ? undefined : () => choose(option);
      case "Tab":
        return () => {
          close(true);
          complete(`/${option.dataset.command} `);
        };
      case "Escape":
        return () => close(true);
      default:
        return undefined;
    }
  }

  return {
    typed,
    handleKey,
    setCommands(list) {
      commands = list;
      button.hidden = list.length === 0;
    },
  };
}

function optionView({ command, description }, index) {
  return element(
    "li",
    { role: "option", id: `command-${index}`, "data-command": command },
    element("strong", {}, `/${command}`),
    element("span", { dir: "auto" }, description),
  );
}
