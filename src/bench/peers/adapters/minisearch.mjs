// https://lucaong.github.io/minisearch/: prefixes of longer words and a fifth of a word's letters
// wrong, as its documentation shows; it stems nothing of itself.
import MiniSearch from 'minisearch';

export function build(rows) {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['label'],
    searchOptions: { fuzzy: 0.2, prefix: (term) => term.length > 3 },
  });
  index.addAll(rows.map((row, id) => ({ id, ...row })));
  return index;
}

export function ask(index, text) {
  return index.search(text).map(({ label, score }) => [label, score]);
}
