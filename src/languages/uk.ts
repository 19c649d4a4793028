/** Ukrainian, told apart from the languages of the bot. */

import type { Language } from './language.js';

/** Hardly a sentence is without one of its letters. */
export const ukrainian: Language = {
  code: 'uk',
  name: 'Ukrainian',
  script: 'Cyrillic',
  detection: { letters: 'іїєґ' },
};
