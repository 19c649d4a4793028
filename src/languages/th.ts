/** Thai, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const thai: Language = { code: 'th', name: 'Thai', script: 'Thai', detection: {} };
