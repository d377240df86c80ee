import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auroc, figures, quantile } from './figures.mjs';
import { bestOfEachLabel } from './ranking.mjs';

const questions = [
  { labels: ['pay'], text: 'how can i pay' },
  { labels: ['pay', 'refund'], text: 'money back' },
  { labels: ['oos'], text: 'zebra' },
  { labels: ['oos'], text: 'my dog limps' },
];

function outcomes(...rankings) {
  return rankings.map((ranked, i) => ({ ranked, millis: i + 1 }));
}

test('the figures are those of the rankings', () => {
  const all = outcomes([['pay', 3]], [['dogs', 2], ['refund', 1]], [['pay', 1]], []);
  const made = figures(questions, all, new Set());
  assert.deepEqual(made, {
    top1: 0.5,
    mrr10: 0.75,
    auroc: 1,
    rejected95: 1,
    median_ms: 2,
    p99_ms: 4,
  });
});

test('who is told that it is not ours is refused, whatever the score', () => {
  const all = outcomes([['pay', 3]], [['refund', 2]], [['pay', 1]], [['dogs', 9]]);
  assert.equal(figures(questions, all, new Set()).rejected95, 0.5);
  assert.equal(figures(questions, all, new Set(['dogs'])).rejected95, 1);
});

test('the surer that it is not ours, the less a question is kept', () => {
  const all = outcomes([['dogs', 2]], [['refund', 2]], [['dogs', 9]], [['dogs', 1]]);
  const { auroc, rejected95 } = figures(questions, all, new Set(['dogs']));
  assert.equal(rejected95, 0.5);
  assert.equal(auroc, 0.75);
});

test('what finds nothing is rejected at any threshold', () => {
  const all = outcomes([['dogs', 2]], [['refund', 2]], [], [['pay', 1]]);
  assert.equal(figures(questions, all, new Set(['dogs'])).rejected95, 0.5);
});

test('a label that is not ours answers nothing', () => {
  const asked = [{ labels: ['dogs'], text: 'my dog limps' }, questions[0]];
  const all = outcomes([['dogs', 9]], [['pay', 1]]);
  assert.equal(figures(asked, all, new Set(['dogs'])).top1, 1);
});

test('the best way of asking counts for its label, and ten labels at most', () => {
  const ways = Array.from({ length: 30 }, (_, i) => [`label ${i >> 1}`, 30 - i]);
  const ranked = bestOfEachLabel(ways);
  assert.equal(ranked.length, 10);
  assert.deepEqual(ranked.slice(0, 2), [['label 0', 30], ['label 1', 28]]);
});

test('equal scores count half', () => {
  assert.equal(auroc([2, 1], [1, 0]), 0.875);
});

test('a quantile is a value that is there', () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([3, 1, 2], 0.05), 1);
});
