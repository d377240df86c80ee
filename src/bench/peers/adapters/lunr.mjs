// https://lunrjs.com/guides/: its default pipeline, which stems and leaves out stop words. Words are
// handed over by themselves, since a question mark or a colon is syntax to `index.search`.
import lunr from 'lunr';

export function build(rows) {
  const index = lunr(function () {
    this.ref('id');
    this.field('text');
    rows.forEach(({ text }, id) => this.add({ id, text }));
  });
  return { index, rows };
}

export function ask({ index, rows }, text) {
  return index
    .query((query) => query.term(lunr.tokenizer(text)))
    .map(({ ref, score }) => [rows[ref].label, score]);
}
