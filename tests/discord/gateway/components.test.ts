import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARD } from '../../../src/discord/card/words.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.close());

/** Presses the first button of an answer, as if it had this custom id. */
async function pressed(id: string): Promise<string> {
  const message = await bot.fake.interact({ command: 'ask', options: { question: 'How old?' } }).answer();
  const [, first = ''] = /"custom_id":"([^"]+)"/u.exec(JSON.stringify(message.components)) ?? [];
  message.components = JSON.parse(JSON.stringify(message.components).replace(first, id));
  return textOf(await bot.fake.press(message, id).answer());
}

it.each([
  '1:delete:01234567:89abcdef:p1',
  '1:context:01234567:89abcdef:',
  '1:choose:1',
  'L1:cook:-:-:0:',
  'L1:votes:-:-:0:',
  'settings',
  'x',
])('a button whose custom id no feature owns (%s) says that it is of no use', async (id) => {
  expect(await pressed(id)).toBe(CARD.buttonUnknown.en);
});
