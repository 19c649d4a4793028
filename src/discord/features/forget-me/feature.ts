/** `/forget-me`: deletes everything stored about the person, and says what that was. */

import { erasePerson } from '../../../store/erase.js';
import type { RowsDeleted, Table } from '../../../store/people.js';
import { postsOf } from '../../../store/posts.js';
import type { Message, Words } from '../../../words/words.js';
import { renderNotice } from '../../card/notice.js';
import { CARD } from '../../card/words.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { removePosts } from '../../gateway/remove-posts.js';
import { COMMAND, MESSAGES } from './words.js';

export const forgetMe: CommandFeature<'forget-me'> = {
  name: 'forget-me',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'none',
    answer: async ({ user, client }, context) => {
      const { store, words, shutdown } = context;
      const posts = await postsOf(store, user.id);
      const deleted = await erasePerson(store, user.id);
      // There may be many, and Discord waits three seconds for the response.
      shutdown.add(removePosts(client, posts, context));
      return renderNotice(...linesOf(deleted, words));
    },
  },
};

/** What is said of each table, in this order; other tables hold only what goes with these. */
const TOLD: readonly (readonly [Table, Message])[] = [
  ['user_settings', MESSAGES.settings],
  ['answers', MESSAGES.answers],
  ['votes', MESSAGES.votes],
  ['resolved', MESSAGES.resolved],
  ['gaps', MESSAGES.gaps],
  ['reports', MESSAGES.reports],
  ['notes', MESSAGES.notes],
  ['posts', MESSAGES.posts],
  ['quiz_answers', MESSAGES.quizAnswers],
  ['review_cards', MESSAGES.reviewCards],
  ['plan_marks', MESSAGES.planMarks],
  ['position_votes', MESSAGES.positionVotes],
];

/** A line for each kind of data that was deleted. */
function linesOf(deleted: RowsDeleted, words: Words): string[] {
  const lines = TOLD.flatMap(([table, message]) => {
    const count = deleted[table] ?? 0;
    return count > 0 ? [`- ${words.say(message, { count })}`] : [];
  });
  if (lines.length === 0) return [words.say(CARD.nothingKept)];
  return [words.say(MESSAGES.done), ...lines, words.say(MESSAGES.messages)];
}
