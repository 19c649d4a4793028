/** Romanian, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const romanian: Language = { code: 'ro', name: 'Romanian', script: 'Latin', detection: {} };
