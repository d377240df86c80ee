// https://github.com/axa-group/nlp.js/blob/master/docs/v4/quickstart.md: the basic dock with English,
// an intent for each label. What it reads of moods is switched off, for nobody asks.
import { dockStart } from '@nlpjs/basic';

const ENGLISH = 'en';
const NONE = 'None';

export async function build(rows) {
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, calculateSentiment: false, nlu: { log: false } } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage(ENGLISH);
  rows.forEach(({ label, text }) => nlp.addDocument(ENGLISH, text, label));
  await nlp.train();
  return nlp;
}

/** The scores of its classifier, before its own threshold makes a `None` of them. */
export async function ask(nlp, text) {
  const { classifications } = await nlp.process(ENGLISH, text);
  return classifications
    .filter(({ intent }) => intent !== NONE)
    .map(({ intent, score }) => [intent, score]);
}
