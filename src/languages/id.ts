/** Indonesian and Malay, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const indonesian: Language = {
  code: 'id',
  name: 'Indonesian',
  script: 'Latin',
  detection: {
    functionWords: list(`
      yang; dan; di; ke; dari; ini; itu; adalah; apa; apakah; siapa; siapakah; kapan; kapankah; mana; dimana;
      mengapa; kenapa; bagaimana; berapa; banyak; tidak; dengan; untuk; pada; dalam; oleh; antara; atau; akan;
      telah; sudah; bisa; dapat; menjadi; tahun; negara; terhadap; tentang; bila; bilakah; adakah; ialah; seperti;
      karena; kerana; bukan; ada
    `),
    needsFunctionWord: true,
    detectorCodes: ['ms'],
  },
};
