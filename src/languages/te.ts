/** Telugu, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const telugu: Language = { code: 'te', name: 'Telugu', script: 'Telugu', detection: {} };
