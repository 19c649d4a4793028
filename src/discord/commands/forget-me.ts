/** `/forget-me`: deletes all that is kept of the person, and says what that was. */

import { type Erased, erasePerson } from '../../store/erase.js';
import type { Words } from '../messages/words.js';
import { renderNotice } from '../render/notice.js';
import { replyPrivately } from '../reply.js';
import type { Command } from './command.js';
import { commandEverywhere } from './everywhere.js';

export const forgetMe: Command = {
  define: () => commandEverywhere('forget-me'),
  run: async (interaction, { store, delivery, words }) => {
    const erased = await erasePerson(store, interaction.user.id);
    await replyPrivately(interaction, renderNotice(...linesOf(erased, words)), delivery);
  },
  autocomplete: null,
};

/** A line for each kind of which there was something. */
function linesOf(erased: Erased, words: Words): string[] {
  const counts = [
    ['forget.settings', erased.settings],
    ['forget.answers', erased.answers],
    ['forget.votes', erased.votes],
    ['forget.resolved', erased.resolved],
    ['forget.gaps', erased.gaps],
  ] as const;
  const deleted = counts.filter(([, count]) => count > 0).map(([key, count]) => `- ${words.say(key, { count })}`);
  if (deleted.length === 0) return [words.say('forget.nothing')];
  return [words.say('forget.done'), ...deleted, words.say('forget.messages')];
}
