/** The daily passage, turned on in `/settings`: posted when it is due, and stopped when nobody uses it. */

import { endDailyLeases, isDailyMessage, keepDailyUse } from '../../../store/daily.js';
import type { Feature } from '../../gateway/feature.js';
import { serves } from '../../platform/shards.js';
import { postDailyPassages } from './post.js';

export const daily: Feature<'daily'> = {
  name: 'daily',
  everyMinute: postDailyPassages,
  finish: (client, { store, log }) =>
    endDailyLeases(store, (guildId) => serves(client, guildId)).catch((error) =>
      log.error({ error }, 'The daily passages could not be taken over'),
    ),
  noteUse: (messageId, { store, log, now }) =>
    keepDailyUse(store, messageId, now()).catch((error) =>
      log.error({ error }, 'The use of a daily passage could not be kept'),
    ),
  isTalkedBelow: (messageId, { store }) => isDailyMessage(store, messageId),
};
