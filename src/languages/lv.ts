/** Latvian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const latvian: Language = {
  code: 'lv',
  name: 'Latvian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      un; ir; kas; kur; kāpēc; kā; cik; kāds; kāda; kādi; kādas; kurš; kura; kuri; vai; ar; uz; tas; šis; šī; bija;
      starp; pēc; kādā; kurā; gadā; nozīmē; nav
    `),
    letters: 'āēīņķļģ',
    needsFunctionWord: true,
  },
};
