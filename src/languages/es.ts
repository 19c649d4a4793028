/** Spanish, only distinguished from the languages of the bot. */

import { spa } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  script: 'Latin',
  detection: { functionWords: spa },
  documents: { nameParticles: list('de; del; la') },
};
