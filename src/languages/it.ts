/** Italian, only distinguished from the languages of the bot. */

import { ita } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const italian: Language = {
  code: 'it',
  name: 'Italian',
  script: 'Latin',
  detection: { functionWords: ita },
  documents: { nameParticles: list('di; da; della') },
};
