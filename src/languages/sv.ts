/** Swedish, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const swedish: Language = {
  code: 'sv',
  name: 'Swedish',
  script: 'Latin',
  detection: {
    functionWords: list(`
      och; att; det; är; som; för; på; av; med; inte; till; ett; har; hade; vad; vem; vilka; vilken; vilket; när;
      varför; hur; många; mycket; mellan; från; kan; ska; skulle; blev; finns; hos; sin; sitt; sina; under; efter;
      mot; eller; betyder; menas
    `),
    needsFunctionWord: true,
  },
};
