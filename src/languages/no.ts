/** Norwegian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const norwegian: Language = {
  code: 'no',
  name: 'Norwegian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      og; at; det; den; er; som; for; på; av; med; ikke; til; et; har; hadde; hva; hvem; hvilke; hvilken; hvilket;
      når; hvorfor; hvordan; hvor; mange; mye; mellom; fra; kan; skal; ble; eller; finnes; betyr; sier; etter; mot;
      sin; sitt; sine
    `),
    needsFunctionWord: true,
  },
};
