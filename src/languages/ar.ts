/** Arabic, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const arabic: Language = { code: 'ar', name: 'Arabic', script: 'Arabic', detection: {} };
