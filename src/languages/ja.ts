/** Japanese, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const japanese: Language = { code: 'ja', name: 'Japanese', script: 'Kana', detection: {} };
