// The message box: what is written there, and the message that it answers or changes.

import { element, byId, icon } from "./element.js";
import { nameOf, wordsOf } from "./message.js";
import { toast } from "./notice.js";
import { fromBot, isOwn } from "./place.js";
import { postEdit, postMessage } from "./wire.js";

/**
 * `log` has the messages; `arrived(message)` takes one that was sent; `typed(text)` hears of every
 * change; `takesKey(event)` may take a key before the box does.
 */
export function composer({ log, arrived, typed, takesKey }) {
  const input = byId("input");
  const bar = byId("about");
  /** The message that is answered or changed: `{deed: "reply" | "edit", message}`. */
  let about;

  /** Sends something and shows it; gives whether it went through. */
  async function send(message) {
    const reply = about?.deed === "reply" ? { reply_to_message_id: about.message.message_id } : {};
    setAbout(undefined);
    try {
      arrived(await postMessage({ ...message, ...reply }));
      return true;
    } catch (error) {
      toast(`Not sent: ${error.message}`);
      return false;
    }
  }

  async function edit(message, text) {
    setAbout(undefined);
    try {
      log.edited(await postEdit(message.message_id, text));
      return true;
    } catch (error) {
      toast(`Not changed: ${error.message}`);
      return false;
    }
  }

  async function submit() {
    const text = input.value;
    if (!text.trim()) return;
    const changes = about?.deed === "edit" ? about.message : undefined;
    set("");
    input.focus();
    const done = await (changes ? edit(changes, text) : send({ text }));
    // What could not be sent comes back, unless something else is being written.
    if (!done && !input.value) set(text);
  }

  function set(text) {
    input.value = text;
    changed();
  }

  function fit() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  function changed() {
    fit();
    byId("send").classList.toggle("idle", !input.value.trim());
    typed(input.value);
  }

  function key(event) {
    if (takesKey(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && about) {
      cancel();
    } else if (event.key === "ArrowUp" && !input.value) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) begin("reply", log.newest(fromBot));
      else begin("edit", log.newest(isEditable));
    }
  }

  /** Answers or changes a message: `deed` is "reply" or "edit". */
  function begin(deed, message) {
    if (!message) return;
    setAbout({ deed, message });
    if (deed === "edit") set(message.text);
    input.focus();
  }

  function cancel() {
    if (about.deed === "edit") set("");
    setAbout(undefined);
  }

  function setAbout(next) {
    about = next;
    bar.hidden = !about;
    if (!about) return;
    const title =
      about.deed === "edit" ? "Edit your message" : `Reply to ${nameOf(about.message)}`;
    bar.replaceChildren(
      icon(about.deed),
      element(
        "span",
        { class: "about-words" },
        element("strong", {}, title),
        element("span", { dir: "auto" }, wordsOf(about.message)),
      ),
      element(
        "button",
        { type: "button", class: "round quiet", "aria-label": "Cancel", onclick: cancel },
        icon("close"),
      ),
    );
  }

  input.addEventListener("input", changed);
  input.addEventListener("keydown", key);
  window.addEventListener("resize", fit);
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });

  return {
    send,
    begin,
    changed,
    /** Puts words into the box, to be gone on with. */
    write(text) {
      set(text);
      input.focus();
    },
  };
}

/** Whether the person who writes here may change the message. */
export function isEditable(message) {
  return isOwn(message) && message.text !== undefined && !message.via_bot;
}
