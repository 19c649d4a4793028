/** `/minutes`: what was said in a thread, word for word, under the passages that it cites. */

import { POINTS_PER_PERSON, POINTS_PER_THREAD } from '../../../store/minutes.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { addMessage } from './add.js';
import { PREFIX } from './custom-ids.js';
import { finishPoints, noteDeletion } from './finish.js';
import { minutesFile } from './markdown.js';
import { startMinutes, useMinutes } from './use.js';
import { COMMAND, MENU_NAME } from './words.js';
import { tendMinutes } from './write.js';

export const minutes: CommandFeature<'minutes'> = {
  name: 'minutes',
  command: {
    words: COMMAND,
    where: 'servers',
    cooldown: 'use',
    seenBy: 'everyone',
    limits: `in a thread; ${POINTS_PER_THREAD} points, ${POINTS_PER_PERSON} of one person`,
    run: startMinutes,
  },
  menuCommand: {
    name: MENU_NAME,
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'a message of at most 800 characters, once its author says yes',
    run: addMessage,
  },
  components: { prefix: PREFIX, use: useMinutes },
  finish: finishPoints,
  everyMinute: tendMinutes,
  noteDeletion,
  exportFile: minutesFile,
};
