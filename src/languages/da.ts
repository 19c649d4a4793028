/** Danish, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const danish: Language = {
  code: 'da',
  name: 'Danish',
  script: 'Latin',
  detection: {
    functionWords: list(`
      og; at; det; den; er; som; for; på; af; med; ikke; til; et; har; havde; hvad; hvem; hvilke; hvilken; hvilket;
      hvornår; hvorfor; hvordan; hvor; mange; meget; mellem; fra; kan; skal; blev; eller; findes; betyder; siger;
      efter; mod; sin; sit; sine
    `),
    needsFunctionWord: true,
  },
};
