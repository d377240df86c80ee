// Reads files of number<TAB>label[|label]<TAB>text[<TAB>answer], in UTF-8, without a header.
import { readFileSync } from 'node:fs';

/** The label of what nothing answers. */
export const NONE = 'oos';

/** All rows of a file, as { labels, text }. */
export function readRows(file) {
  return lines(file).map((line, i) => {
    const [, labels, text] = line.split('\t');
    if (text === undefined) {
      throw new Error(`${file} line ${i + 1} needs 3 fields, parted by tabs.`);
    }
    return { labels: labels.split('|'), text };
  });
}

/** What a corpus is asked for by, as { label, text }: a row with two labels counts for each. */
export function readCorpus(file) {
  return readRows(file).flatMap(({ labels, text }) =>
    labels.filter((label) => label !== NONE).map((label) => ({ label, text })),
  );
}

/** The lines of a file, without the end of the last one. */
export function lines(file) {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '');
}
