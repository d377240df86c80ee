// Keeps the newest message in view as long as the reader is at the bottom.

import { byId } from "./element.js";

const NEAR_PIXELS = 40;

/** Calls `unreadSeen()` when the reader comes to the bottom, `focusChat()` when a button has gone. */
export function scrollKeeper({ unreadSeen, focusChat }) {
  const scroller = byId("scroller");
  const button = byId("to-bottom");
  let atBottom = true;
  let lastTop = 0;

  function isNear() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PIXELS;
  }

  function measure() {
    setAtBottom(isNear());
  }

  /** Only a move upwards leaves the bottom: the list may have grown before the event arrives. */
  function scrolled() {
    const movedUp = scroller.scrollTop < lastTop;
    setAtBottom(isNear() || (atBottom && !movedUp));
  }

  function setAtBottom(value) {
    atBottom = value;
    lastTop = scroller.scrollTop;
    button.hidden = atBottom;
    if (atBottom) unreadSeen();
  }

  function toBottom() {
    scroller.scrollTop = scroller.scrollHeight;
    measure();
  }

  scroller.addEventListener("scroll", scrolled, { passive: true });
  button.addEventListener("click", () => {
    toBottom();
    focusChat();
  });
  // Also pictures that load and a window or an on-screen keyboard that changes the height.
  const follow = new ResizeObserver(() => (atBottom ? toBottom() : measure()));
  follow.observe(scroller);
  follow.observe(byId("log"));

  return { toBottom, measure, isAtBottom: () => atBottom };
}
