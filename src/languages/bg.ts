/** Bulgarian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const bulgarian: Language = {
  code: 'bg',
  name: 'Bulgarian',
  script: 'Cyrillic',
  namesInflect: true,
  detection: {},
};
