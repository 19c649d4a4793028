/** `/forget-me`: deletes all that is kept of the person, and says what that was. */

import { type Erased, erasePerson } from '../../../store/erase.js';
import type { Words } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { commandEverywhere } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';

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
