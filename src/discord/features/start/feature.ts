/** `/start`: five questions to begin with. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import { type Starter, startersOf } from '../../../study/starters.js';
import type { Language } from '../../../words/words.js';
import { noArgument } from '../../command/chat-argument.js';
import type { LookUpSetting } from '../../gateway/context.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderStarters } from './card.js';
import { COMMAND, IN_CHAT, MESSAGES } from './words.js';

export const start = lookUpFeature({
  name: 'start',
  words: COMMAND,
  limits: 'five questions',
  cooldown: 'question',
  chat: { words: IN_CHAT, argument: noArgument },
  answer: async (setting) => renderStarters(await startersFor(setting), setting),
});

/** Choosing them asks up to twenty questions, so they are kept for as long as the document stays as it is. */
const known = new WeakMap<CorpusDocument, Map<Language, Promise<Starter[]>>>();

function startersFor({ context, entry, words }: LookUpSetting): Promise<Starter[]> {
  const ofDocument = known.get(entry) ?? new Map<Language, Promise<Starter[]>>();
  known.set(entry, ofDocument);
  const { language } = words;
  const before = ofDocument.get(language);
  if (before !== undefined) return before;
  const aboutSection = (title: string) => words.say(MESSAGES.about, { title });
  const chosen = startersOf(context.answerer, entry, { language, aboutSection });
  ofDocument.set(language, chosen);
  // What failed is tried again.
  chosen.catch(() => ofDocument.delete(language));
  return chosen;
}
