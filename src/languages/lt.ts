/** Lithuanian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const lithuanian: Language = {
  code: 'lt',
  name: 'Lithuanian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      ir; yra; kas; kada; kodėl; kaip; kiek; koks; kokia; kokie; kokios; kokį; kuris; kuri; kurie; nuo; į; iš; per;
      bei; arba; bet; šis; ši; buvo; tarp; dėl; už; prie; pagal; prieš; kuriais; kuo; reiškia; metais
    `),
    letters: 'ėįų',
    needsFunctionWord: true,
  },
};
