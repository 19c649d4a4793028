/** Slovak, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const slovak: Language = {
  code: 'sk',
  name: 'Slovak',
  script: 'Latin',
  detection: {
    functionWords: list(`
      že; čo; kedy; prečo; aký; aká; aké; akú; ktorý; ktorá; ktoré; koľko; sú; bol; podľa; medzi; alebo; tento;
      táto; toto; byť; má; majú; znamená
    `),
    letters: 'ľĺŕ',
    needsFunctionWord: true,
  },
};
