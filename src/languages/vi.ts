/** Vietnamese, only distinguished from the languages of the bot. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const vietnamese: Language = {
  code: 'vi',
  name: 'Vietnamese',
  script: 'Latin',
  detection: {
    functionWords: list(`
      là; và; của; có; không; gì; ai; nào; đâu; sao; tại; khi; bao; nhiêu; thế; như; những; được; với; cho;
      trong; từ; ở; này; đó; để; về; năm; một; đã; đang; sẽ; bị; ra; vì; giữa; hay
    `),
    letters: 'ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    needsFunctionWord: true,
  },
};
