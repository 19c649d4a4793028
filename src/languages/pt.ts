/** Portuguese, only distinguished from the languages of the bot. */

import { por } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const portuguese: Language = {
  code: 'pt',
  name: 'Portuguese',
  script: 'Latin',
  detection: { functionWords: por },
  documents: { nameParticles: list('da; de; dos') },
};
