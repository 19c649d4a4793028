/** Dutch, only distinguished from the languages of the bot. */

import { nld } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const dutch: Language = {
  code: 'nl',
  name: 'Dutch',
  script: 'Latin',
  detection: { functionWords: nld },
  documents: { institutions: list('centrum'), nameParticles: list('van; der; den; de; ten; ter') },
};
