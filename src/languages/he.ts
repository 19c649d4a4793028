/** Hebrew and Yiddish, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const hebrew: Language = { code: 'he', name: 'Hebrew', script: 'Hebrew', detection: {} };
