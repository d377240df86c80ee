// Inline mode: what is typed behind the bot's name is asked of it, and its results are offered.

import { element, byId, icon, unseen } from "./element.js";
import { safeAddress } from "./entities.js";
import { listbox } from "./listbox.js";
import { toast } from "./notice.js";
import { addressOf, me } from "./place.js";
import { fileAddress, postChoice, postInline } from "./wire.js";

const PAUSE_MILLIS = 250;
const NEAR_PIXELS = 80;

let resultCount = 0;

/** Query id → the promise of its answer, which may come before the question returns. */
const answers = new Map();

/** The bot answered an inline query. */
export function inlineAnswered(answer) {
  answerTo(answer.inline_query_id).resolve(answer);
}

function answerTo(id) {
  if (!answers.has(id)) answers.set(id, Promise.withResolvers());
  return answers.get(id);
}

/** `botName()` is the bot's username; `sent(message)` takes a result that was chosen and sent. */
export function inlineMode({ botName, sent }) {
  const panel = byId("inline");
  const list = listbox(panel, { choose });
  let asked;
  let timer;

  /** Follows what is typed: the results are open while the text begins with the bot's name. */
  function typed(text) {
    const query = queryIn(text);
    if (query === asked?.query) return;
    clearTimeout(timer);
    asked = query === undefined ? undefined : { query, nextOffset: "" };
    if (asked) timer = setTimeout(() => ask(asked), PAUSE_MILLIS);
    else list.close();
  }

  function queryIn(text) {
    const name = `@${botName()} `;
    return text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length) : undefined;
  }

  async function ask(question) {
    const more = Boolean(question.nextOffset);
    question.waiting = true;
    try {
      const { inline_query_id: id, answer } = await postInline(
        question.query,
        question.nextOffset,
      );
      const { promise } = answerTo(id);
      const given = answer ?? (await promise);
      answers.delete(id);
      // What was typed meanwhile is another question.
      if (question === asked) show(given, more);
    } catch (error) {
      toast(`Not asked: ${error.message}`);
    }
    question.waiting = false;
  }

  function show({ inline_query_id: id, results, next_offset, button }, more) {
    asked.nextOffset = next_offset;
    const shown = results.map((result) => resultView(id, result));
    if (more) {
      panel.querySelector(".results").append(...shown);
      return;
    }
    const pictures = results.length > 0 && results.every((it) => it.type !== "article");
    panel.replaceChildren(
      ...[
        button && startView(button),
        element("div", { class: pictures ? "results pictures" : "results" }, ...shown),
        !button && results.length === 0 && element("p", { class: "nothing" }, "Nothing found"),
      ].filter(Boolean),
    );
    panel.scrollTop = 0;
    // Enter sends the first result, not the way to the bot above it.
    list.show(button && results.length > 0 ? 1 : 0);
  }

  async function choose(option) {
    if (option.dataset.start) {
      location.href = addressOf(me, { start: option.dataset.start });
      return;
    }
    try {
      const message = await postChoice(option.dataset.query, option.dataset.result);
      asked = undefined;
      list.close();
      sent(message);
    } catch (error) {
      toast(`Not sent: ${error.message}`);
    }
  }

  panel.addEventListener("scroll", () => {
    const near = panel.scrollHeight - panel.scrollTop - panel.clientHeight < NEAR_PIXELS;
    if (near && asked?.nextOffset && !asked.waiting) ask(asked);
  });

  return { typed, handleKey: list.handleKey };
}

function startView({ text, start_parameter: start }) {
  return element(
    "div",
    { role: "option", id: "inline-start", class: "inline-start", "data-start": start, dir: "auto" },
    text,
    icon("open"),
  );
}

function resultView(queryId, result) {
  const words = [result.title, result.description].filter(Boolean);
  return element(
    "div",
    {
      role: "option",
      id: `inline-result-${resultCount++}`,
      "data-query": queryId,
      "data-result": result.id,
    },
    pictureView(result),
    result.type === "article"
      ? element(
          "span",
          { class: "result-words", dir: "auto" },
          element("strong", {}, result.title),
          result.description ? element("span", {}, result.description) : undefined,
        )
      : unseen(words.join(", ") || result.type),
  );
}

/** The picture of a result; an article without one shows its first letter, as in Telegram. */
function pictureView({ type, title, file_id, mime_type: mime = "image/jpeg", thumbnail_url }) {
  const address = file_id ? fileAddress(file_id) : safeAddress(thumbnail_url);
  if (!address || !/^(image|video)\//.test(mime))
    return element("span", { class: "letter", "aria-hidden": "true" }, [...(title ?? type)][0]);
  return mime.startsWith("video/")
    ? element("video", { class: "result-picture", src: address, "aria-hidden": "true" })
    : element("img", { class: "result-picture", src: address, alt: "" });
}
