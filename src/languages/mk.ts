/** Macedonian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const macedonian: Language = {
  code: 'mk',
  name: 'Macedonian',
  script: 'Cyrillic',
  namesInflect: true,
  detection: {},
};
