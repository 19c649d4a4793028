import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIMessage, APIStringSelectComponent } from 'discord-api-types/v10';
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { quotedRuns } from '../../src/discord/card/quote.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeUser } from '../discord/fake/state.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type Place, smallCorpus } from '../index/small-corpus.js';
import { type BotProcess, startBot } from './bot-process.js';
import { withOneBot } from './one-bot.js';

/** Discord gives three seconds, people notice a third of one. */
const SUGGESTION_LIMIT_MS = 300;

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);

function menusOf(message: APIMessage): APIStringSelectComponent[] {
  const within = (components: readonly object[]): APIStringSelectComponent[] =>
    components.flatMap((component) => {
      if ('type' in component && component.type === ComponentType.StringSelect)
        return [component as APIStringSelectComponent];
      return 'components' in component && Array.isArray(component.components) ? within(component.components) : [];
    });
  return within(message.components ?? []);
}

function menuOf(message: APIMessage): APIStringSelectComponent {
  const [menu] = menusOf(message);
  if (menu === undefined) throw new Error(`There is no menu below: ${textOf(message)}`);
  return menu;
}

let fake: FakeDiscord;

/** Chooses the first option whose label or description holds the words. */
function choose(message: APIMessage, words: string, user?: FakeUser) {
  const menu = menuOf(message);
  const option = menu.options.find(({ label, description }) => `${label} ${description}`.includes(words));
  if (option === undefined) throw new Error(`No option holds "${words}"`);
  return fake.select(message, menu.custom_id, [option.value], user);
}

const hasButton = (message: APIMessage, label: string) =>
  JSON.stringify(message.components).includes(`"label":"${label}"`);

/** All pages of a list that only its reader sees, as the message in which they turn shows them. */
async function pagesOf(command: string, options: Record<string, string> = {}) {
  const user = fake.user();
  const asked = fake.interact({ command, options, user });
  const first = await asked.answer();
  const pages = [first];
  let current = first;
  while (hasButton(current, 'Next page')) {
    fake.press(current, 'Next page', user);
    current = await fake.nextEdit(first);
    pages.push(current);
  }
  return { pages, asked, user };
}

describe('look-ups in one document', () => {
  let bot: BotProcess;
  withOneBot((started) => {
    ({ fake, bot } = started);
  });
  // A test starts it again.
  afterAll(async () => {
    await bot.stop();
  });

  const use = (command: string, options: Record<string, string> = {}, locale = 'en-US') =>
    fake.interact({ command, options, locale }).answer();
  const say = (text: string) => {
    const channel = fake.channel();
    fake.say(channel, fake.user(), text, { mentionBot: true });
    return fake.nextMessage(channel);
  };
  const suggest = (command: string, focused: string, options: Record<string, string>, locale = 'en-US') =>
    fake.autocomplete({ command, options, focused, locale, user: fake.user() });

  describe('/define', () => {
    it('cites the defining sentence, marked', async () => {
      const text = textOf(await use('define', { term: 'sovereignty denial' }));
      expect(text).toMatch(/^\*\*sovereignty denial\*\* · 1 definition/u);
      expect(text).toMatch(/\*\*Sovereignty denial refers to preventing and limiting/u);
      expect(text).toContain('¶ 18');
    });

    it('shows both senses of a term that has two', async () => {
      const text = textOf(await use('define', { term: 'Sharp Power' }));
      expect(text).toContain('2 definitions');
      expect(text.match(/(?<=¶ )\d+/gu)).toEqual(['27', '28']);
    });

    it('opens an acronym by either name', async () => {
      expect(textOf(await use('define', { term: 'ksf' }))).toMatch(/^\*\*KSF\*\* \(Kosovo Security Force\)/u);
      expect(textOf(await use('define', { term: 'Kosovo Security Force' }))).toMatch(/^\*\*KSF\*\*/u);
    });

    it('says where a term is used that is not defined, each place opening', async () => {
      const message = await use('define', { term: 'proxy war' });
      expect(textOf(message)).toMatch(/^The brief uses “proxy war” without defining it/u);
      expect(textOf(await choose(message, 'classical proxy war arena').answer())).toContain('¶ 59');
    });

    it('says kindly that a term is not there, and offers those that are', async () => {
      const message = await use('define', { term: 'sourdough' });
      expect(textOf(message)).toMatch(/does not use “sourdough”/u);
      expect(textOf(await choose(message, 'hedging').answer())).toMatch(/^\*\*hedging\*\*/u);
    });

    it('suggests exact terms before beginnings before texts, all for nothing, whatever case and accents', async () => {
      const values = async (typed: string) =>
        (await suggest('define', 'term', { term: typed })).map(({ value }) => value);
      expect((await values('BANDWAGONÍNG')).slice(0, 2)).toEqual(['bandwagoning', 'limited bandwagoning']);
      expect(await values('cheng')).toEqual(['hedging']);
      expect((await values('')).length).toBeGreaterThan(10);
      expect(await values('sourdough')).toEqual([]);
    });
  });

  describe('/compare', () => {
    it('sets three side by side, each from where the brief speaks of it', async () => {
      const text = textOf(await use('compare', { first: 'us', second: 'russia', third: 'china', aspect: 'military' }));
      expect(text).toMatch(/\*\*United States\*\*[\s\S]+\*\*Russia\*\*[\s\S]+\*\*China\*\*/u);
      expect(text.match(/(?<=¶ )\d+/gu)).toEqual(['35', '42', '45']);
    });

    it('goes on to another aspect', async () => {
      const message = await use('compare', { first: 'russia', second: 'china', aspect: 'military' });
      expect(textOf(await choose(message, 'energy').answer())).toMatch(/^\*\*Side by side: energy\*\*/u);
    });

    it.each([
      { first: 'us', second: 'atlantis', aspect: 'military' },
      { first: 'us', second: 'us', aspect: 'military' },
      { first: 'us', second: 'china', aspect: 'cookery' },
    ])('says kindly what can be compared for $first, $second, $aspect', async (options) => {
      expect(textOf(await use('compare', options))).toMatch(
        /two or three of these: United States, Russia, China, Serbia/u,
      );
    });

    it('suggests actors and aspects in the asker’s language, found by their name in any', async () => {
      const options = { first: 'америка', second: '', aspect: '' };
      expect(await suggest('compare', 'first', options, 'de')).toEqual([{ name: 'Vereinigte Staaten', value: 'US' }]);
      const all = await suggest('compare', 'first', { ...options, first: '' });
      expect(all.slice(0, 4).map(({ value }) => value)).toEqual(['US', 'RU', 'CN', 'RS']);
      expect(await suggest('compare', 'aspect', { ...options, aspect: 'çin' })).toEqual([]);
      expect(await suggest('compare', 'aspect', options)).toHaveLength(6);
    });
  });

  describe('/timeline', () => {
    it('lists every date of the body in the order of time, page by page', async () => {
      const { pages, asked } = await pagesOf('timeline');
      expect(asked.isPrivate).toBe(true);
      const dates = pages.flatMap((page) => textOf(page).match(/^\*\*.+(?=\*\* · ¶)/gmu) ?? []);
      expect(dates.map((date) => date.slice(2))).toEqual([
        ...['1989', '1991', '2006', '2010s', '2015', '2019', '2024', '2025', '2025', '2025', '2026'],
        ...['first quarter of 2026', 'March 2026'],
      ]);
      expect(pages.map(textOf).join('\n')).not.toMatch(/2008|2017|2021/u);
    });

    it('opens a sentence in its paragraph beside the list', async () => {
      const message = await use('timeline');
      const opened = choose(message, 'fighter jets from France');
      expect(textOf(await opened.answer())).toMatch(
        /\*\*Nevertheless, the ordering of fighter jets from France in 2024/u,
      );
      expect(opened.isPrivate).toBe(true);
    });
  });

  describe('/numbers', () => {
    it('lists amounts with what they count, dates, numbers in names and years of works', async () => {
      const { pages } = await pagesOf('numbers');
      const text = pages.map(textOf).join('\n');
      expect(text).toContain('**five** main components · ¶ 15');
      expect(text).toMatch(/\*\*MiG-29\*\* · ¶ 42/u);
      expect(text).toContain('**2008** Kuik · ¶ 11');
      expect(text).not.toMatch(/fn|note/u);
    });

    it('opens the sentence of a figure, marked', async () => {
      const message = await use('numbers');
      const text = textOf(await choose(message, 'five main components').answer());
      expect(text).toMatch(/\*\*The hedging strategy consists of five main components/u);
    });
  });

  describe('/start', () => {
    it('offers five questions, each answered by the passage it was made for', async () => {
      const message = await use('start');
      const menu = menuOf(message);
      expect(menu.options).toHaveLength(5);
      for (const { value, description } of menu.options) {
        const answer = await fake.select(message, menu.custom_id, [value]).answer();
        expect(textOf(answer)).toContain(`-# Asked: ${value}`);
        expect(textOf(answer)).toContain(`\`[1]\` **${description}**`);
      }
    });

    it('asks in the asker’s language where the bank has questions in it', async () => {
      expect(textOf(await use('start', {}, 'ru'))).toMatch(/\p{Script=Cyrillic}{4,}.*\?/u);
    });
  });

  describe('/outline, /read and /find', () => {
    it('reads a section from the outline’s menu, the outline left as it is', async () => {
      const message = await use('outline');
      const read = choose(message, 'Conclusion');
      expect(quotedRuns(textOf(await read.answer()))[0]).toMatch(/^The policies of the United States/u);
      expect(read.isPrivate).toBe(true);
    });

    it('says kindly that there is no such section, with the outline to choose from', async () => {
      const message = await use('read', { section: 'chapter nine' });
      expect(textOf(message)).toMatch(/no such section/u);
      expect(menuOf(message).options).toHaveLength(13);
    });

    it('counts hits by section and gives every one, page by page', async () => {
      const { pages } = await pagesOf('find', { phrase: 'hedging' });
      const corpus = await loadCorpus('corpus');
      const passages = corpus.documents[0]?.passages ?? [];
      const holding = passages.filter(({ text }) => /(?<!\p{L})hedging(?!\p{L})/iu.test(text));
      const shown = pages.flatMap((page) => menuOf(page).options);
      expect(shown).toHaveLength(holding.length);
      expect(pages.map(textOf).join('\n')).toMatch(/^\*\*Hedging Strategy\*\* · \d+ places?$/mu);
    });

    it('turns pages back as well, after a restart too', async () => {
      const { pages, user } = await pagesOf('find', { phrase: 'Serbia' });
      const [first, second] = pages;
      if (first === undefined || second === undefined) throw new Error('There is one page only');
      await bot.stop();
      bot = await startBot(fake);
      const last = fake.message(first);
      fake.press(last, 'Previous page', user);
      expect(textOf(await fake.nextEdit(first))).toBe(textOf(pages.at(-2) ?? first));
    });
  });

  describe('in words', () => {
    it.each([
      ['define hedging', /^\*\*hedging\*\* · 4 definitions/u],
      ['Define: "sharp power"?', /^\*\*sharp power\*\*/u],
      ['outline', /- Introduction · ¶ 1/u],
      ['timeline', /^\*\*13 dated events\*\*/u],
      ['numbers', /^\*\*\d+ figures\*\*/u],
      ['find "win-win"', /^1 place with “win-win”/u],
      ['read conclusion', /^\*\*Conclusion\*\*/u],
      ['compare us and china economy', /^\*\*Side by side: economy\*\*/u],
      ['start', /^\*\*Five questions/u],
      ['help', /`\/define`/u],
      ['about', /Edition/u],
      ['passage 12', /¶ 12/u],
      ['zeitleiste', /^\*\*13 datierte Ereignisse/u],
      ['tanımla hedging', /4 tanım/u],
      ['定义hedging', /4 处定义/u],
      ['uporedi SAD i Kinu privreda', /^\*\*Uporedo: privreda\*\*/u],
    ])('a mention that says %s is answered', async (text, pattern) => {
      expect(textOf(await say(text))).toMatch(pattern);
    });

    it('is answered in direct messages, where pages turn in place', async () => {
      const person = fake.user();
      const dm = fake.dm(person);
      fake.say(dm, person, 'find Serbia');
      const message = await fake.nextMessage(dm);
      fake.press(message, 'Next page', person);
      expect(textOf(await fake.nextEdit(message))).not.toBe(textOf(message));
    });

    it('leaves a message that all see as it is when somebody turns its page', async () => {
      const message = await say('find Serbia');
      const pressed = fake.press(message, 'Next page', fake.user());
      await pressed.answer();
      expect(pressed.isPrivate).toBe(true);
      expect(textOf(fake.message(message))).toBe(textOf(message));
    });

    it('takes a question that only begins like a look-up as a question', async () => {
      expect(quotedRuns(textOf(await say('find out which missiles Serbia bought from China'))).length).toBeGreaterThan(
        0,
      );
    });
  });

  it.each([
    ['marks, mentions and links', '@everyone <@1> **hedging** ||is|| `x` [x](https://evil.example)\n# big'],
    ['text that turns and hides', `hed\u200bging \u202Egnigdeh\u202C ${'\u0301'.repeat(50)}`],
    ['6,000 characters', 'hedging '.repeat(750)],
    ['nothing but spaces', ' \u2003 '],
  ])('end in one valid, harmless answer for %s', async (_, typed) => {
    const uses = [
      use('define', { term: typed }),
      use('find', { phrase: typed }),
      use('read', { section: typed }),
      use('compare', { first: typed, second: typed, aspect: typed }),
    ];
    for (const message of await Promise.all(uses)) {
      expect(textOf(message)).not.toMatch(/@everyone|<@1>(?<!\\<@1>)|\u202e|\u200b(?!everyone)/iu);
      expect(textOf(message).length).toBeLessThanOrEqual(4000);
    }
  });

  it('suggests within 300 ms', async () => {
    const times: number[] = [];
    for (const typed of ['', 'h', 'hedging', 'serbia', 'ç', 'zzz']) {
      const started = performance.now();
      await suggest('define', 'term', { term: typed });
      await suggest('read', 'section', { section: typed });
      times.push((performance.now() - started) / 2);
    }
    expect(Math.max(...times)).toBeLessThan(SUGGESTION_LIMIT_MS);
  });
});

describe('look-ups with two documents', () => {
  let bot: BotProcess;
  let place: Place;
  beforeAll(async () => {
    fake = await startFakeDiscord();
    place = await smallCorpus();
    bot = await startBot(fake, { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir });
  });
  afterEach(() => fake.assertNoViolations());
  afterAll(async () => {
    await bot.stop();
    await fake.close();
    await place.remove();
  });

  it.each([
    ['outline', {}, /- Depth/u],
    ['timeline', {}, /\*\*2020\*\*/u],
    ['numbers', {}, /\*\*2020\*\*/u],
    ['find', { phrase: 'Ancona' }, /^-# The Harbour of Split\n1 place with “Ancona”/u],
    ['read', { section: 'Trade' }, /Wine is shipped/u],
    ['define', { term: 'harbour' }, /uses “harbour” without defining it/u],
    ['compare', { first: 'us', second: 'china', aspect: 'economy' }, /does not discuss two actors/u],
    ['passage', { number: '1' }, /Split lies on the Adriatic/u],
    ['start', {}, /questions/u],
  ])('/%s asks which is meant, and answers once it is chosen', async (command, options, expected) => {
    const user = fake.user();
    const channel = fake.channel();
    const message = await fake.interact({ command, options, user, channel }).answer();
    expect(textOf(message)).toMatch(/^Which document do you mean/u);
    expect(Number(message.flags) & MessageFlags.Ephemeral).not.toBe(0);
    choose(message, 'Harbour', user);
    const steps = [await fake.nextEdit(message)];
    while (/^Which document/u.test(textOf(steps.at(-1) ?? message))) steps.push(await fake.nextEdit(message));
    expect(textOf(steps.at(-1) ?? message)).toMatch(expected);
  });

  it('takes the document that is named', async () => {
    const options = { phrase: 'canal', document: 'orchards' };
    expect(textOf(await fake.interact({ command: 'find', options }).answer())).toMatch(
      /^-# Orchards of the Valley\n2 places/u,
    );
    const choices = await fake.autocomplete({
      command: 'find',
      options: { phrase: 'x', document: 'orc' },
      focused: 'document',
    });
    expect(choices).toEqual([{ name: 'Orchards of the Valley', value: 'orchards' }]);
  });

  it('takes a document that is not there as none, and asks', async () => {
    const options = { document: 'nowhere' };
    expect(textOf(await fake.interact({ command: 'outline', options }).answer())).toMatch(/^Which document/u);
  });

  it('takes that of the answer being discussed', async () => {
    const channel = fake.channel();
    const person = fake.user();
    fake.say(channel, person, 'Why do growers light candles at night?', { mentionBot: true });
    const answer = await fake.nextMessage(channel);
    fake.say(channel, person, 'outline', { replyTo: answer, mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toMatch(/^\*\*Orchards of the Valley\*\*/u);
    const slash = await fake.interact({ command: 'outline', channel, user: person }).answer();
    expect(textOf(slash)).toMatch(/^\*\*Orchards of the Valley\*\*/u);
  });

  it('say so when the document has changed since, and show the old words and the new place of them', async () => {
    const user = fake.user();
    const options = { document: 'harbour' };
    const timeline = await fake.interact({ command: 'timeline', options, user }).answer();
    const outline = await fake.interact({ command: 'outline', options, user }).answer();
    await bot.stop();
    const path = join(place.corpusDir, 'harbour.md');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('## Depth', '## History\n\nThe quay is old.\n\n## Depth'));
    bot = await startBot(fake, { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir });
    const opened = textOf(await choose(timeline, 'deepened in 2020', user).answer());
    expect(opened).toMatch(/has changed since[\s\S]+deepened in 2020[\s\S]+¶ 2/u);
    const read = textOf(await choose(outline, 'Depth', user).answer());
    expect(read).toMatch(/has changed since this list[\s\S]+\*\*Depth\*\*[\s\S]+Split lies on the Adriatic/u);
  });

  it('asks in words as well', async () => {
    const channel = fake.channel();
    fake.say(channel, fake.user(), 'timeline', { mentionBot: true });
    const message = await fake.nextMessage(channel);
    expect(textOf(message)).toMatch(/^Which document/u);
    expect(textOf(await choose(message, 'Harbour').answer())).toMatch(/\*\*2020\*\*/u);
  });
});
