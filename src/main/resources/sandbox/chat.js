// The chat page: what the server tells goes into the modules below, and from there onto the page.
//
// Here everything is wired. The other files each do one job: wire.js talks to the server, place.js
// knows which chat this is, log.js keeps the messages, message.js draws one (entities.js, media.js,
// keyboard.js), composer.js is the message box, presses.js awaits answers, header.js, membership.js,
// commands.js, deeds.js and popup.js are what one can press around it, inline.js and links.js are
// what Telegram's apps do by themselves, scroll.js keeps the place.

import { showClock, skipTime } from "./clock.js";
import { commandMenu } from "./commands.js";
import { composer } from "./composer.js";
import { messageDeeds } from "./deeds.js";
import { byId, element } from "./element.js";
import { header, setOnline, showName, showTyping } from "./header.js";
import { inlineAnswered, inlineMode } from "./inline.js";
import { chooseChat, followLinks } from "./links.js";
import { messageLog } from "./log.js";
import { membership } from "./membership.js";
import { copy, showNotice, toast } from "./notice.js";
import {
  addressOf,
  chat,
  draft,
  forgetTodo,
  fromBot,
  isGroup,
  isOwn,
  me,
  personName,
} from "./place.js";
import { shareLocation } from "./places.js";
import { actionItem, popupMenu } from "./popup.js";
import { answered, isBusy, press } from "./presses.js";
import { scrollKeeper } from "./scroll.js";
import { applyTheme } from "./theme.js";
import { fetchBot, listen } from "./wire.js";

const WRITERS = [1, 2, 3];
const ATTACHMENTS = {
  Sticker: "sticker",
  "Voice message": "voice",
  Photo: "photo",
  Contact: "contact",
};

/** Unfolded quotes, as "message id offset", so that an edit does not fold them. */
const unfolded = new Set();
let bot = { name: "Bot", username: "" };
let unread = 0;

// ---- messages

function showHistory({ messages, notice, clock, standing, commands: list }) {
  showNotice({ text: notice });
  showClock(clock);
  const missed = log.showHistory(messages);
  if (!scroll.isAtBottom()) unread += missed;
  showUnread();
  member.setStanding(standing);
  commands.setCommands(list);
  loadBot();
}

function commandsChanged(list) {
  commands.setCommands(list);
  loadBot(); // a bot that tells its commands tells what it is, too
}

function messageArrived(message) {
  if (fromBot(message)) showTyping(false);
  const isNew = log.arrived(message);
  if (isNew && !isOwn(message) && !scroll.isAtBottom()) unread++;
  showUnread();
}

function showUnread() {
  byId("unread").textContent = unread || "";
  byId("to-bottom-label").textContent = unread
    ? `Go to the newest message, ${unread} unread`
    : "Go to the newest message";
}

/** Sends a text that was pressed, not typed. In a group a command says for whom it is. */
function sendText(text) {
  const bare = isGroup && /^\/[a-z0-9_]+$/i.test(text);
  box.send({ text: bare ? `${text}@${bot.username}` : text });
}

function inlineText(query) {
  return `@${bot.username} ${query}`;
}

// ---- the edges of the page

async function loadBot() {
  try {
    bot = { ...bot, ...(await fetchBot()) };
  } catch {
    // It is asked for again with the next history.
    return;
  }
  showName(bot.name);
  member.setBot(bot);
  box.changed(); // what is written already may begin with the bot's name
}

/** To the message box, or to the messages where the focus would open a keyboard over them. */
function focusChat() {
  byId(isTouched() ? "scroller" : "input").focus({ preventScroll: true });
}

function isTouched() {
  return matchMedia("(pointer: coarse)").matches;
}

function attachItems() {
  return [
    ...Object.entries(ATTACHMENTS).map(([name, kind]) =>
      actionItem(name, () => box.send({ kind })),
    ),
    actionItem("Location…", () => shareLocation(box.send)),
  ];
}

/** In a group: who of its people writes. */
function showWriters() {
  const people = [...new Set([...WRITERS, me])];
  byId("writers").hidden = !isGroup;
  byId("writers").append(
    ...people.map((person) =>
      element(
        "a",
        {
          href: addressOf(chat, { from: person }),
          "aria-current": person === me && "true",
        },
        personName(person),
      ),
    ),
  );
}

// ---- wiring

applyTheme();
const scroll = scrollKeeper({
  focusChat,
  unreadSeen() {
    unread = 0;
    showUnread();
  },
});
const log = messageLog({
  scroll,
  lost: focusChat,
  changed: () => member.show(),
  drawing: {
    sendText,
    press,
    isBusy,
    copy,
    notice: toast,
    writeInline: (query) => box.write(inlineText(query)),
    sendInline: (query) => chooseChat("Send to", inlineText(query)),
    isUnfolded: (key) => unfolded.has(key),
    setUnfolded(key, open) {
      if (open) unfolded.add(key);
      else unfolded.delete(key);
      // The reader looks at the quote: it must not slide away to keep the bottom in view.
      scroll.measure();
    },
  },
});
const member = membership({ isEmpty: log.isEmpty, sendText, focusChat });
const commands = commandMenu({ sendText, complete: (text) => box.write(text) });
const box = composer({
  log,
  arrived: messageArrived,
  typed(text) {
    commands.typed(text);
    inline.typed(text);
  },
  takesKey: (event) => commands.handleKey(event) || inline.handleKey(event),
});
const inline = inlineMode({
  botName: () => bot.username,
  sent(message) {
    box.write("");
    messageArrived(message);
  },
});
followLinks({ botName: () => bot.username, sendText });
messageDeeds({ log, begin: box.begin });
header(member.item);
popupMenu(byId("attach"), byId("attach-menu"), attachItems);
showWriters();

byId("clock").addEventListener("click", skipTime);
byId("viewer").addEventListener("click", () => byId("viewer").close());
box.changed();
if (!isTouched()) focusChat();
if (draft) {
  box.write(draft);
  forgetTodo();
}

listen({
  online: setOnline,
  history: showHistory,
  message: messageArrived,
  edit: log.edited,
  delete: log.deleted,
  typing: () => showTyping(true),
  answer: answered,
  inline: inlineAnswered,
  commands: commandsChanged,
  reaction: log.reacted,
  notice: showNotice,
  standing: ({ standing }) => member.setStanding(standing),
  clock(time) {
    showClock(time);
    log.arrange();
  },
});
