/** Tamil, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const tamil: Language = { code: 'ta', name: 'Tamil', script: 'Tamil', detection: {} };
