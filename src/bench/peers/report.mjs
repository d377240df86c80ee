// node report.mjs TEST NOT_OURS < outcomes
//
// Makes one line of JSON out of the outcomes that a peer printed, with the keys that `limber
// evaluate search` prints; without `mcc`, for a peer has no threshold of its own.
import { figures } from './figures.mjs';
import { lines, readRows } from './rows.mjs';

const [test, notOurs] = process.argv.slice(2);
const printed = lines('/dev/stdin').map((line) => JSON.parse(line));
const whole = printed.pop();
const report = {
  ...figures(readRows(test), printed, new Set(lines(notOurs))),
  ...whole,
};
console.log(
  JSON.stringify(report, (_, value) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  ),
);
