/** Hindi, and whatever else is written in its script, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const hindi: Language = { code: 'hi', name: 'Hindi', script: 'Devanagari', detection: {} };
