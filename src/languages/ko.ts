/** Korean, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const korean: Language = { code: 'ko', name: 'Korean', script: 'Hangul', detection: {} };
