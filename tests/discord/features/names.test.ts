/** The index of names over the brief, by command, in words, by menu and page by page. */

import { type APIMessage, type APIStringSelectComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import { readArgument } from '../../../src/discord/features/names/argument.js';
import { answer } from '../answers.js';
import { features } from '../features-list.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  const corpus = await loadCorpus('corpus');
  const absent = { verdict: 'absent', answered: false } as const;
  const ask = (question: string) => Promise.resolve(answer([], { question, understood: question, ...absent }));
  bot = await startTestBot({ answerer: { corpus, ask } });
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const use = (options: Record<string, string> = {}, locale = 'en-US') =>
  bot.fake.interact({ command: 'names', options, locale }).answer();

async function say(text: string): Promise<string> {
  const channel = bot.fake.channel();
  bot.fake.say(channel, bot.fake.user(), text, { mentionBot: true });
  return textOf(await bot.fake.nextMessage(channel));
}

function menuOf(message: APIMessage): APIStringSelectComponent {
  const within = (components: readonly object[]): APIStringSelectComponent[] =>
    components.flatMap((component) => {
      if ('type' in component && component.type === ComponentType.StringSelect)
        return [component as APIStringSelectComponent];
      return 'components' in component && Array.isArray(component.components) ? within(component.components) : [];
    });
  const [menu] = within(message.components ?? []);
  if (menu === undefined) throw new Error(`There is no menu below: ${textOf(message)}`);
  return menu;
}

describe('/names', () => {
  it('lists the names by kind, a page at a time, to the asker alone', async () => {
    const user = bot.fake.user();
    const first = await bot.fake.interact({ command: 'names', user }).answer();
    expect(textOf(first)).toMatch(/^\*\*53 names\*\* in the brief\n+__People__\n\*\*Bećirović, Denis\*\* · ¶ 38\n/u);
    expect(textOf(first)).toContain('**Vučić, Aleksandar** · ¶ 46, 53–54, 57');
    expect(Number(first.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    bot.fake.press(first, 'Next page', user);
    expect(textOf(await bot.fake.nextEdit(first))).toContain('__Places__');
  });

  it('lists one kind alone', async () => {
    const text = textOf(await use({ kind: 'programme' }));
    expect(text).toContain('**Belt and Road Initiative** · ¶ 45');
    expect(text).not.toContain('__People__');
  });

  it('opens a name by any of its forms, with the sentences that hold it and the name bold in them', async () => {
    const text = textOf(await use({ name: 'rusi' }));
    expect(text).toContain('**RUSI** (Royal United Services Institute) · organisation · 1 paragraph');
    expect(text).toContain('In an analysis published by **RUSI**, it is stated');
    expect(textOf(await use({ name: 'Vucic' }))).toContain('**Aleksandar Vučić** defines China');
  });

  it('opens a name from the menu below the index, beside it', async () => {
    const user = bot.fake.user();
    const index = await bot.fake.interact({ command: 'names', options: { kind: 'organisation' }, user }).answer();
    const menu = menuOf(index);
    expect(menu.options.map(({ label }) => label)).toContain('Jamestown Foundation');
    const opened = await bot.fake.select(index, menu.custom_id, ['Jamestown Foundation'], user).answer();
    expect(textOf(opened)).toContain('According to analyses conducted by the **Jamestown Foundation**');
  });

  it('suggests names by their beginning, their surname and their other forms', async () => {
    const suggested = async (typed: string) => {
      const user = bot.fake.user();
      const choices = await bot.fake.autocomplete({
        command: 'names',
        options: { name: typed },
        focused: 'name',
        user,
      });
      return choices.map(({ value }) => value);
    };
    expect(await suggested('vuc')).toEqual(['Aleksandar Vučić']);
    expect(await suggested('royal united')).toEqual(['RUSI']);
    expect(await suggested('')).toHaveLength(25);
  });

  it('shows where words stand that are no name, and says what the brief does not mention', async () => {
    expect(textOf(await use({ name: 'two-chair policy' }))).toMatch(/“two-chair policy” is not in the index of names/u);
    expect(textOf(await use({ name: '**Atlantis**' }))).toBe('The brief does not mention “\\*\\*Atlantis\\*\\*”.');
  });

  it('speaks the language of whoever asks', async () => {
    expect(textOf(await use({}, 'de'))).toMatch(/^\*\*53 Namen\*\* im Papier\n+__Personen__/u);
    expect(textOf(await use({ name: 'Rusya' }, 'tr'))).toMatch(
      /^\*\*Russia\*\* \(Russian Federation\) · yer · 28 paragraf/u,
    );
  });
});

describe('asked in words', () => {
  it.each([
    ['where is RUSI mentioned?', /^\*\*RUSI\*\*/u],
    ['which paragraphs mention the Jamestown Foundation', /^\*\*Jamestown Foundation\*\*/u],
    ['names', /^\*\*53 names\*\*/u],
    ['names places', /^\*\*23 names\*\* in the brief\n+__Places__/u],
    ['which people are named?', /^\*\*11 names\*\* in the brief\n+__People__/u],
    ['RUSI nerede geçiyor?', /kuruluş · 1 paragraf/u],
    ['Где упоминается Черногория?', /^\*\*Montenegro\*\* · место · 3 абзаца/u],
    ['gde se pominje Rusija', /^\*\*Russia\*\* .*· mesto · 28 pasusa/u],
    ['где се помиње Србија?', /^\*\*Serbia\*\* · место · 29 пасуса/u],
    ['RUSI在哪里被提到？', /组织 · 1 段/u],
    ['wo wird die NATO erwähnt?', /^\*\*NATO\*\* · Organisation · 13 Absätze/u],
    ['où est mentionnée la Serbie ?', /^\*\*Serbia\*\* · lieu · 29 paragraphes/u],
    ['wer wird genannt?', /^\*\*11 Namen\*\* im Papier/u],
  ])('%j is answered from the index', async (text, expected) => {
    expect(await say(text)).toMatch(expected);
  });

  it.each(['names of the leaders who met', 'where is Serbia?', 'who is the author?', 'where is the bar?'])(
    '%j stays a question',
    (text) => {
      expect(features.inChat(text)?.feature.name).not.toBe('names');
    },
  );

  it('takes a name of several words behind "names" only as names are written', () => {
    const read = (bare: string) => readArgument({ bare, count: bare.split(' ').length, message: `names ${bare}` });
    expect([read('European Union'), read('european union'), read('nato'), read('people')]).toEqual([
      'European Union',
      null,
      'nato',
      '@person',
    ]);
  });
});
