// https://www.fusejs.io/token-search: token search, which is for questions of several words. A
// threshold of 0.2 instead of 0.6 is 66 instead of 52 in 100 right first of CLINC150's validation
// questions, and takes half the time.
import Fuse from 'fuse.js';

export function build(rows) {
  return new Fuse(rows, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.2,
  });
}

/** Fuse's best score is 0, its worst 1. */
export function ask(index, text) {
  return index.search(text).map(({ item, score }) => [item.label, 1 - score]);
}
