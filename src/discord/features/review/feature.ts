/** `/review`: cards that are due, when one asks; the bot never writes about them on its own. */

import type { CommandFeature } from '../../gateway/feature.js';
import { PREFIX } from './custom-ids.js';
import { renderNext, useReview } from './review.js';
import { COMMAND } from './words.js';

export const review: CommandFeature<'review'> = {
  name: 'review',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'asker',
    limits: 'ten new cards a day',
    answer: ({ user }, context) => renderNext(user.id, context),
  },
  components: { prefix: PREFIX, use: useReview },
};
