/** `/forget-me`: deletes everything stored about the person, and says what that was. */

import { type Erased, erasePerson } from '../../../store/erase.js';
import type { Words } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { COMMAND, MESSAGES } from './words.js';

export const forgetMe: CommandFeature<'forget-me'> = {
  name: 'forget-me',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'none',
    answer: async (interaction, { store, words }) =>
      renderNotice(...linesOf(await erasePerson(store, interaction.user.id), words)),
  },
};

/** A line for each kind of data that was deleted. */
function linesOf(erased: Erased, words: Words): string[] {
  const counts = [
    [MESSAGES.settings, erased.settings],
    [MESSAGES.answers, erased.answers],
    [MESSAGES.votes, erased.votes],
    [MESSAGES.resolved, erased.resolved],
    [MESSAGES.gaps, erased.gaps],
    [MESSAGES.reports, erased.reports],
  ] as const;
  const deleted = counts
    .filter(([, count]) => count > 0)
    .map(([message, count]) => `- ${words.say(message, { count })}`);
  if (deleted.length === 0) return [words.say(MESSAGES.nothing)];
  return [words.say(MESSAGES.done), ...deleted, words.say(MESSAGES.messages)];
}
