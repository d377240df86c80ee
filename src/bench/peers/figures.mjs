// The figures by which searches are compared, as `limber evaluate search` defines them.
import { NONE } from './rows.mjs';

/**
 * What came of a test.
 *
 * @param questions of the test, as { labels, text }
 * @param outcomes one for each question, as { ranked, millis }
 * @param notOurs the labels whose only answer is that this is not ours
 */
export function figures(questions, outcomes, notOurs) {
  const asked = questions.map(({ labels }, i) => ({
    right: new Set(labels.filter((label) => label !== NONE && !notOurs.has(label))),
    ranked: outcomes[i].ranked.map(([label]) => label),
    confidence: confidence(outcomes[i].ranked, notOurs),
  }));
  const ours = asked.filter(({ right }) => right.size > 0);
  const others = asked.filter(({ right }) => right.size === 0);
  const high = ours.map(({ confidence }) => confidence);
  const low = others.map(({ confidence }) => confidence);
  const kept = quantile(high, 0.05);
  const millis = outcomes.map((outcome) => outcome.millis);
  return {
    top1: mean(ours.map(({ right, ranked }) => (right.has(ranked[0]) ? 1 : 0))),
    mrr10: mean(ours.map(reciprocalRank)),
    auroc: auroc(high, low),
    rejected95: mean(low.map((value) => (value < kept ? 1 : 0))),
    median_ms: quantile(millis, 0.5),
    p99_ms: quantile(millis, 0.99),
  };
}

/**
 * How sure a system is that something answers the question: the score of its best label. Where that
 * says that it is not ours, it is as sure of the opposite; where nothing was found, nothing can be
 * answered at any threshold.
 */
function confidence([best], notOurs) {
  if (best === undefined) return -Infinity;
  const [label, score] = best;
  return notOurs.has(label) ? -score : score;
}

function reciprocalRank({ right, ranked }) {
  const place = ranked.findIndex((label) => right.has(label));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The value that this part of all values does not exceed, by the nearest rank. */
export function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

/** How likely one of `high` exceeds one of `low`, where equal ones count half. */
export function auroc(high, low) {
  let above = 0;
  for (const one of high) {
    for (const other of low) {
      above += one > other ? 1 : one === other ? 0.5 : 0;
    }
  }
  return above / (high.length * low.length);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
