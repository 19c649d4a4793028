/** The buttons of a study group: votes, questions to the group and the chosen answer. */

import type { Stage } from '../stage.js';
import { inEachLocale, type Scene } from './scene.js';

const QUESTION = 'How dependent is Serbia on Russian gas?';

async function vote(stage: Stage): Promise<void> {
  await stage.use('ask', { question: QUESTION });
  // The button's label depends on the language; its action does not.
  await stage.pressAction('helpful');
}

async function settle(stage: Stage): Promise<void> {
  await stage.use('ask', { question: QUESTION });
  await stage.pressAction('group');
  await stage.see();
  stage.hear('Paragraph 36 says that the southern pipeline would make it less so.');
  await stage.pressAction('resolve');
}

async function askAgain(stage: Stage): Promise<void> {
  await settle(stage);
  await stage.chooseFirst();
  await stage.use('ask', { question: QUESTION });
}

export const GROUP_SCENES: readonly Scene[] = [
  { title: 'a vote', play: vote },
  { title: 'asking the group and choosing the answer', play: settle },
  ...inEachLocale('asking the group and choosing the answer', settle),
  { title: 'a question that the group has settled', play: askAgain },
];
