/** Hungarian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const hungarian: Language = {
  code: 'hu',
  name: 'Hungarian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      a; az; és; hogy; nem; egy; van; volt; vannak; voltak; mi; mit; mik; miért; mikor; ki; kik; kit; kinek; hol;
      hova; honnan; hogyan; hány; mennyi; mennyit; melyik; melyek; milyen; mely; ez; ezt; azt; között; szerint;
      vagy; de; is; meg; lesz; lehet; kell; ellen; után; óta; mint; mivel; jelent; jelenti
    `),
    letters: 'őű',
    needsFunctionWord: true,
  },
};
