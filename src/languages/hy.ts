/** Armenian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const armenian: Language = { code: 'hy', name: 'Armenian', script: 'Armenian', detection: {} };
