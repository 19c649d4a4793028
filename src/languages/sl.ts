/** Slovene, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const slovene: Language = { code: 'sl', name: 'Slovene', script: 'Latin', detection: {} };
