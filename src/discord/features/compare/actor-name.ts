/** What a document's actor is called in a language of the bot. */

import { actorName, actors } from '../../../gazetteer/actors.js';
import type { Language } from '../../../words/words.js';

/** The name in the language; as the document has it where the gazetteer lacks it. */
export const shownName = (id: string, language: Language): string =>
  actors().has(id) ? actorName(id, language === 'sr-Latn' ? 'sr' : language) : id;
