/** `/my-data`: everything stored about the person, as JSON. */

import { rowsOf } from '../../../store/people.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { CARD, FORGET_ME_NAME, MY_DATA_NAME, PRIVACY_NAME } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { MESSAGES } from './words.js';

const FILE_NAME = 'my-data.json';

export const myData: CommandFeature<'my-data'> = {
  name: 'my-data',
  command: {
    words: { name: MY_DATA_NAME, description: MESSAGES.description },
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'asker',
    limits: 'one file',
    answer: ({ user }, context) => renderData(user.id, context),
  },
};

async function renderData(userId: string, { store, words }: RequestContext): Promise<Rendering> {
  const rows = await rowsOf(store, userId);
  if (Object.keys(rows).length === 0) return renderNotice(words.say(CARD.nothingKept));
  const told = words.say(MESSAGES.all, {
    privacy: callOf(PRIVACY_NAME, words),
    forget: callOf(FORGET_ME_NAME, words),
  });
  const text = `${JSON.stringify({ person: store.keyedHash(userId), ...rows }, null, 2)}\n`;
  return () => ({
    tone: 'neutral',
    blocks: [textBlock(told), { kind: 'file', file: { name: FILE_NAME, text } }],
  });
}
