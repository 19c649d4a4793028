/** Georgian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const georgian: Language = { code: 'ka', name: 'Georgian', script: 'Georgian', detection: {} };
