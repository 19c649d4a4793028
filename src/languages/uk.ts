/** Ukrainian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

/** Almost every sentence has at least one of these letters. */
export const ukrainian: Language = {
  code: 'uk',
  name: 'Ukrainian',
  script: 'Cyrillic',
  namesInflect: true,
  detection: { letters: 'іїєґ' },
};
