// Presses of inline buttons: each waits for the bot's answer, and its button shows that it waits.

import { showBusy } from "./keyboard.js";
import { viewOf } from "./log.js";
import { alertDialog, toast } from "./notice.js";
import { postPress } from "./wire.js";

const PRESS_MILLIS = 15_000;

/** Presses whose answer is awaited, as "message id, data". */
const busy = new Set();

/** Callback query id → the promise of its answer, which may come before the press returns. */
const answers = new Map();

export function isBusy(message, data) {
  return busy.has(keyOf(message.message_id, data));
}

export async function press(message, data) {
  const id = message.message_id;
  if (isBusy(message, data)) return;
  setBusy(id, data, true);
  try {
    const { callback_query_id } = await postPress(id, data);
    const answer = answerTo(callback_query_id).promise;
    // An answer that comes too late for the button is still shown.
    answer.then(showAnswer).then(() => answers.delete(callback_query_id));
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PRESS_MILLIS))]);
  } catch (error) {
    toast(`Not pressed: ${error.message}`);
  } finally {
    setBusy(id, data, false);
  }
}

/** The bot answered a press. */
export function answered(answer) {
  answerTo(answer.callback_query_id).resolve(answer);
}

function keyOf(id, data) {
  return `${id}, ${data}`;
}

function setBusy(id, data, isBusy) {
  if (isBusy) busy.add(keyOf(id, data));
  else busy.delete(keyOf(id, data));
  viewOf(id)
    ?.querySelectorAll("[data-callback]")
    .forEach((button) => button.dataset.callback === data && showBusy(button, isBusy));
}

function answerTo(queryId) {
  if (!answers.has(queryId)) answers.set(queryId, Promise.withResolvers());
  return answers.get(queryId);
}

function showAnswer({ text, show_alert }) {
  if (!text) return;
  if (show_alert) alertDialog(text);
  else toast(text);
}
