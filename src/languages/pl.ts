/** Polish, only distinguished from the languages of the bot. */

import { pol } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';

export const polish: Language = {
  code: 'pl',
  name: 'Polish',
  script: 'Latin',
  namesInflect: true,
  detection: { functionWords: pol },
};
