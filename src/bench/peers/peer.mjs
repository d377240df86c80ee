// node peer.mjs ADAPTER CORPUS TEST
//
// Builds one peer's index from a corpus, asks it every question of a test, one after the other, and
// prints a line of JSON for each, { ranked: [[label, score], ...], millis }, and a last one for the
// whole, { index_s, rss_mb }. LuceneBm25.java prints the same.
import { bestOfEachLabel } from './ranking.mjs';
import { readCorpus, readRows } from './rows.mjs';

const WARM_UP = 300;

const [name, corpus, test] = process.argv.slice(2);
const { build, ask } = await import(`./adapters/${name}.mjs`);

const rows = readCorpus(corpus);
const began = performance.now();
const index = await build(rows);
const index_s = (performance.now() - began) / 1000;

for (const { text } of rows.slice(0, WARM_UP)) {
  await answer(text);
}
const outcomes = [];
for (const { text } of readRows(test)) {
  outcomes.push(await answer(text));
}
const rss_mb = process.memoryUsage().rss / 1e6;
for (const line of [...outcomes, { index_s, rss_mb }]) {
  console.log(JSON.stringify(line));
}

async function answer(text) {
  const asked = performance.now();
  const ranked = bestOfEachLabel(await ask(index, text));
  return { ranked, millis: performance.now() - asked };
}
