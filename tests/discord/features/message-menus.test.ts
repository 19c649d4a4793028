/** The commands in the menu of a message, over messages whose words are not in their text. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import { answer, cited, documentOf } from '../answers.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const HARBOUR = documentOf(['The harbour is old and deep.', 'It was sold to the city in 1999.']);
const asked: string[] = [];
const answerer: Answerer = {
  corpus: { documents: [HARBOUR], broken: [] },
  ask: (question) => {
    asked.push(question);
    const [first] = HARBOUR.passages;
    return Promise.resolve(answer(first === undefined ? [] : [cited(1, first)], { question, understood: question }));
  },
};

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ answerer });
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const use = async (command: string, targetMessage: { readonly id: string }) =>
  textOf(await bot.fake.interact({ command, targetMessage }).answer());

/** Messages that show these words, but not as their text. */
function messagesWith(words: string) {
  const { fake } = bot;
  const channel = fake.channel();
  const said = fake.say(channel, fake.user(), words);
  return {
    forward: fake.say(channel, fake.user(), '', { forwards: said }),
    embed: fake.say(channel, fake.user(), '', { embeds: [{ title: 'News', description: words }] }),
  };
}

describe('‘Find in the brief’', () => {
  it('takes the words of a forwarded message and of an embed', async () => {
    const { forward, embed } = messagesWith('How old is the harbour?');
    for (const message of [forward, embed]) {
      asked.length = 0;
      expect(await use('Find in the brief', message)).toContain('The harbour is old and deep.');
      expect(asked[0]).toContain('How old is the harbour?');
    }
  });
});

describe('‘Check this quote’', () => {
  it('checks the words of a forwarded message and of an embed', async () => {
    const { forward, embed } = messagesWith('“It was sold to the city in 1999.”');
    for (const message of [forward, embed]) {
      expect(await use('Check this quote', message)).toMatch(/word for word|exactly/iu);
    }
  });

  it('checks the quotation of one of the bot’s own cards', async () => {
    const { fake } = bot;
    const card = await fake.interact({ command: 'ask', options: { question: 'How old?' } }).answer();
    expect(await use('Check this quote', card)).toContain('The harbour is old and deep.');
    expect(await use('Check this quote', card)).not.toMatch(/not in the brief|no text/iu);
  });
});
