/** Persian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const persian: Language = { code: 'fa', name: 'Persian', script: 'Arabic', detection: { letters: 'پچژگیک' } };
