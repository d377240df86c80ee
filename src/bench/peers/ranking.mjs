const MOST = 10;

/**
 * At most ten labels, best first, each with the score of its best way of asking.
 *
 * @param scored [label, score] of every way of asking that was found, best first
 */
export function bestOfEachLabel(scored) {
  const best = new Map();
  for (const [label, score] of scored) {
    if (!best.has(label)) {
      best.set(label, score);
      if (best.size === MOST) break;
    }
  }
  return [...best];
}
