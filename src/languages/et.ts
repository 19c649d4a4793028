/** Estonian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const estonian: Language = {
  code: 'et',
  name: 'Estonian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      ja; on; ei; mis; kes; millal; kus; kust; kuhu; miks; kuidas; kui; palju; mitu; milline; millised; kas; oli;
      olid; see; selle; need; ning; või; aga; et; mille; kelle; vahel; pole; aastal; mida; keda; seda; kohta;
      tähendab; järgi; vastu; ole
    `),
    needsFunctionWord: true,
  },
};
