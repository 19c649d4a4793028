/** Quotations checked by the built bot over the brief, against the fake Discord. */

import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { quotedRuns } from '../../src/discord/card/quote.js';
import { shownText } from '../../src/discord/card/read-back.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { withOneBot } from './one-bot.js';

const CHANGED = 'Serbian leaders always refer to this approach as a “two-chair policy”.';
const RIGHT = 'Serbian leaders sometimes refer to this approach as a "two-chair policy."';
const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const INVENTED = 'Two herons nested on the roof of the parliament.';

let fake: FakeDiscord;

withOneBot((started) => {
  ({ fake } = started);
});

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);
const buttonsOf = (message: APIMessage): readonly string[] =>
  JSON.stringify(message.components).match(/(?<="label":")[^"]*/gu) ?? [];
const verify = (text: string, locale = 'en-US') => fake.interact({ command: 'verify', options: { text }, locale });

function checkQuote(content: string) {
  const channel = fake.channel();
  const targetMessage = fake.say(channel, fake.user(), content);
  return fake.interact({ command: 'Check this quote', targetMessage, channel, user: fake.user() });
}

describe('/verify', () => {
  it('shows for an altered text the right one, what differs and where it stands', async () => {
    const asked = verify(CHANGED);
    expect((await asked.response).type).toBe(5);
    const message = await asked.answer();
    expect(textOf(message)).toMatch(/^\*\*Altered: the brief says something else\.\*\*\n/u);
    expect(quotedRuns(textOf(message))).toEqual([RIGHT]);
    expect(textOf(message)).toContain('~~always~~ **sometimes**');
    expect(textOf(message)).toMatch(/`\[1\]` \*\*Serbia's Hedging Strategy\*\* ¶ 52/u);
    expect(asked.isPrivate).toBe(false);
  });

  it.each([
    ['exact', EQUIPMENT, 'Word for word in the brief.'],
    ['near', EQUIPMENT.replace('provide', 'supply'), 'In the brief in other words'],
    ['absent', INVENTED, 'Not in the brief.'],
  ])('says in a word that a text is %s', async (_, text, words) => {
    expect(textOf(await verify(text).answer())).toContain(`**${words}`);
  });

  it('names the reference that the words stand in', async () => {
    const title = 'The essence of hedging: Malaysia and Singapore’s response to a rising China';
    const message = await verify(title).answer();
    expect(textOf(message)).toMatch(/`\[1\]` \*\*References\*\* entry 3/u);
    expect(buttonsOf(message)).toEqual([]);
  });

  it('opens the paragraph between its neighbours, the sentence marked', async () => {
    const text = textOf(await fake.press(await verify(CHANGED).answer(), 'Context').answer());
    expect(text.match(/(?<=¶ )\d+/gu)?.map(Number)).toEqual([51, 52, 53]);
    expect(text).toMatch(/\*\*[^*]*sometimes refer to this approach/u);
  });

  it.each([
    ['tr', 'Değiştirilmiş'],
    ['ru', 'Изменено'],
    ['zh-CN', '有改动'],
    ['de', 'Verändert'],
    ['fr', 'Modifié'],
  ])('gives the verdict in %s', async (locale, word) => {
    const text = textOf(await verify(CHANGED, locale).answer());
    expect(text).toContain(word);
    expect(quotedRuns(text)).toEqual([RIGHT]);
  });

  it.each([
    [
      'marks, mentions and links',
      `@everyone <@1> **${EQUIPMENT}** ||x|| \`y\` [x](https://evil.example)\n# big\n> quote`,
    ],
    ['struck and bold words put in', CHANGED.replace('always', '~~always~~ **never** @here')],
    ['text that turns and hides', `Russia con\u200btinues \u202E${EQUIPMENT}\u202C ${'\u0301'.repeat(50)}`],
    ['4,000 characters without a full stop', 'Serbia and Russia provide the army '.repeat(114)],
    ['4,000 marks', '*~'.repeat(2000)],
    ['two hundred quotations', '“Serbia hedges” '.repeat(200)],
    ['a message of long quotations', `“${EQUIPMENT} ${'*~'.repeat(150)}” `.repeat(9)],
    ['nothing but spaces', ' \u2003 '],
  ])('ends in one valid answer for %s', async (_, text) => {
    const asked = verify(text);
    const shown = textOf(await asked.answer());
    expect(shown).not.toMatch(/@(?:everyone|here)|(?<!\\)<@1>|\u202e|^# /imu);
    expect(shown.length).toBeLessThanOrEqual(4000);
    expect(asked.followUps).toEqual([]);
  });
});

describe('‘Check this quote’', () => {
  it('takes a message apart and gives each quotation its verdict, to the asker alone', async () => {
    const asked = checkQuote(`Mina: “${CHANGED.replaceAll(/[“”]/gu, '')}” and then “${EQUIPMENT}” and “${INVENTED}”`);
    const message = await asked.answer();
    expect(asked.isPrivate).toBe(true);
    expect(textOf(message).match(/^\*\*(?:Altered|Word for word|Not)/gmu)).toEqual([
      '**Altered',
      '**Word for word',
      '**Not',
    ]);
    expect(quotedRuns(textOf(message))).toEqual([RIGHT, EQUIPMENT]);
    expect(buttonsOf(message)).toEqual([]);
  });

  it('checks as many as fit and says how many are left', async () => {
    const text = textOf(await checkQuote('“Serbia hedges” '.repeat(20)).answer());
    const shown = text.match(/^-# Checked: /gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(`-# and ${20 - shown} more quotations`);
  });

  it('says kindly that a message has no text', async () => {
    expect(textOf(await checkQuote('').answer())).toBe('That message has no text to check.');
  });

  it('leaves other questions answered while it works on a long hostile text', async () => {
    const person = fake.user();
    const channel = fake.channel();
    let isChecked = false;
    const long = checkQuote('Serbia and Russia and China provide military equipment to the army and '.repeat(55))
      .answer()
      .then(() => {
        isChecked = true;
      });
    const passage = await fake
      .interact({ command: 'passage', options: { number: '12' }, channel, user: person })
      .answer();
    expect(textOf(passage)).toContain('¶ 12');
    expect(isChecked).toBe(false);
    await long;
  });
});
