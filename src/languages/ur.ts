/** Urdu, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const urdu: Language = { code: 'ur', name: 'Urdu', script: 'Arabic', detection: { letters: 'ٹڈڑںےھہ' } };
