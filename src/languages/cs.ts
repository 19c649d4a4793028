/** Czech, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const czech: Language = {
  code: 'cs',
  name: 'Czech',
  script: 'Latin',
  detection: {
    functionWords: list(`
      že; co; kdo; kdy; proč; jaký; jaká; jaké; jakou; který; která; které; kolik; není; jsou; pro; podle; mezi;
      tento; tato; toto; být; má; mají; proti; při; čí; znamená
    `),
    letters: 'ěřů',
    needsFunctionWord: true,
  },
};
