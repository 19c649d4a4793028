/** What each of the bot's buttons shows, by its action; a test finds buttons without a scene. */

import type { Stage } from '../stage.js';
import type { Scene } from './scene.js';

const MISSILES = 'What are the missile systems that Serbia has procured from China?';

const belowAnAnswer = (action: string): Scene => ({
  title: `${action}, pressed`,
  play: async (stage) => {
    await stage.use('ask', { question: MISSILES });
    await stage.pressAction(action);
  },
});

async function askGroup(stage: Stage): Promise<void> {
  await stage.use('ask', { question: MISSILES });
  await stage.pressAction('group');
  await stage.see();
}

export const BUTTON_SCENES: Readonly<Record<string, Scene>> = {
  context: belowAnAnswer('context'),
  more: belowAnAnswer('more'),
  sources: belowAnAnswer('sources'),
  check: belowAnAnswer('check'),
  read: {
    title: 'the next page, pressed',
    play: async (stage) => {
      await stage.use('read', { section: 'Introduction' });
      await stage.pressAction('read');
    },
  },
  speaks: {
    title: 'a passage that speaks to a question of the discussion, pressed',
    play: async (stage) => {
      await stage.use('discuss', { topic: 'hedging' });
      await stage.visitThread();
      await stage.pressAction('speaks');
    },
  },
  discuss: belowAnAnswer('discuss'),
  save: belowAnAnswer('save'),
  helpful: belowAnAnswer('helpful'),
  unhelpful: belowAnAnswer('unhelpful'),
  report: belowAnAnswer('report'),
  group: { title: 'a question to the group', play: askGroup },
  resolve: {
    title: 'choosing the answer of the group',
    play: async (stage) => {
      await askGroup(stage);
      stage.hear('Paragraph 45 names them.');
      await stage.pressAction('resolve');
    },
  },
};
