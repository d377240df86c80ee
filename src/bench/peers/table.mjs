// node table.mjs TITLE < lines
//
// Makes a table in Markdown of reports, one line of JSON each.
import { lines } from './rows.mjs';

const COLUMNS = {
  '': ({ name }) => name,
  'right first': ({ top1 }) => percent(top1),
  'MRR of 10': ({ mrr10 }) => mrr10.toFixed(3).slice(1),
  AUROC: ({ auroc }) => auroc.toFixed(3).slice(1),
  'rejected at 95 % kept': ({ rejected95 }) => percent(rejected95),
  median: ({ median_ms }) => `${median_ms.toFixed(1)} ms`,
  '99 of 100': ({ p99_ms }) => `${p99_ms.toFixed(1)} ms`,
  'made in': ({ index_s }) => `${index_s.toFixed(1)} s`,
  memory: ({ rss_mb }) => `${rss_mb.toFixed(0)} MB`,
};

const reports = lines('/dev/stdin').map((line) => JSON.parse(line));
console.log(`${process.argv[2]}\n`);
console.log(row(Object.keys(COLUMNS)));
console.log('|---'.repeat(Object.keys(COLUMNS).length) + '|');
for (const report of reports) {
  console.log(row(Object.values(COLUMNS).map((column) => column(report))));
}
console.log();

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`.replace('|  |', '| |');
}
