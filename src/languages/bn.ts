/** Bengali and Assamese, only distinguished from the languages of the bot. */

import type { Language } from './language.js';

export const bengali: Language = { code: 'bn', name: 'Bengali', script: 'Bengali', detection: {} };
