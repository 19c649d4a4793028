/** Answers in forms that people rarely see: as plain text, and after the brief has changed. */

import { renderChanged } from '../../../src/discord/card/changed-edition.js';
import { inComponentsV2 } from '../../../src/discord/card/form.js';
import { libraryOf } from '../../../src/discord/library/library.js';
import { wordsIn } from '../../../src/words/words.js';
import type { Scene } from './scene.js';

const plain = (title: string, question: string): Scene => ({
  title,
  play: async (stage) => {
    await stage.use('display', { form: 'plain' });
    await stage.use('ask', { question });
  },
});

const changed = (title: string, quoted: string): Scene => ({
  title,
  play: (stage, { corpus }) => {
    const library = libraryOf(corpus);
    for (const entry of corpus.documents.slice(0, 1)) {
      stage.show(inComponentsV2(renderChanged({ entry, message: `> ${quoted}`, library, words: wordsIn('en') })));
    }
  },
});

export const FORM_SCENES: readonly Scene[] = [
  plain('not in the brief, as plain text', 'How do I bake sourdough bread at home?'),
  changed(
    'an old answer whose words still stand there',
    'Indeed, various sources indicate that Serbia has procured certain missile systems from China.',
  ),
  changed('an old answer whose words are gone', 'A sentence of an older edition, which nobody reads any more.'),
];
