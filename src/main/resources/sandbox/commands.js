// The list of the bot's commands: opened by the Menu button, or by typing "/" in the message box.

import { element, byId } from "./element.js";
import { listbox } from "./listbox.js";
import { closeOnOutsidePress } from "./popup.js";

/** `sendText(text)` sends a chosen command; `complete(text)` puts one into the message box. */
export function commandMenu({ sendText, complete }) {
  const panel = byId("commands");
  const input = byId("input");
  const button = byId("menu");
  let commands = [];

  const list = listbox(panel, {
    choose(option) {
      if (list.belongsTo() === input) complete("");
      close(true);
      sendText(`/${option.dataset.command}`);
    },
    complete(option) {
      close(true);
      complete(`/${option.dataset.command} `);
    },
    closed: () => button.setAttribute("aria-expanded", "false"),
  });

  button.addEventListener("click", () => (panel.hidden ? openAll() : close(true)));
  panel.addEventListener("keydown", (event) => {
    const hadFocus = panel.contains(document.activeElement);
    if (list.handleKey(event) && panel.hidden && hadFocus) button.focus();
  });
  closeOnOutsidePress(panel, button, close);

  function openAll() {
    show(commands, 0, panel);
    panel.focus();
  }

  /** Follows what is typed: the list is open while the text is the beginning of a command. */
  function typed(text) {
    const word = /^\/([a-z0-9_]*)$/i.exec(text)?.[1].toLowerCase();
    const matching = word === undefined ? [] : commands.filter((it) => it.command.startsWith(word));
    if (matching.length === 0) return close(false);
    // Enter must send what was typed in full, not a longer command that comes first.
    const typedInFull = matching.findIndex((it) => it.command === word);
    show(matching, Math.max(0, typedInFull), input);
  }

  function show(shown, first, owner) {
    if (shown.length === 0) return;
    panel.replaceChildren(...shown.map(optionView));
    button.setAttribute("aria-expanded", "true");
    list.show(first, owner);
  }

  function close(returnsFocus) {
    const focusWasInside = panel.contains(document.activeElement);
    list.close();
    if (returnsFocus && focusWasInside) button.focus();
  }

  return {
    typed,
    handleKey: list.handleKey,
    setCommands(known) {
      commands = known;
      button.hidden = known.length === 0;
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
