/** The commands for sources and citations on the built bot: every command, button and menu. */

import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { quotedRuns } from '../../src/discord/card/quote.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { BRIEF } from '../brief-index.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { withOneBot } from './one-bot.js';

let fake: FakeDiscord;
/** Every text of the brief, to check quotations against. */
let texts: readonly string[];

withOneBot((started) => {
  ({ fake } = started);
});
beforeAll(async () => {
  const { documents } = await loadCorpus(BRIEF.corpusDir);
  texts = documents.flatMap(({ passages }) => passages.map(({ text }) => text));
});

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);
const use = (command: string, options: Record<string, string> = {}, locale = 'en-US') =>
  fake.interact({ command, options, locale }).answer();
const labelsOf = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);
/** The custom id of the message's menu. */
const menuOf = (message: APIMessage): string => {
  interface Shown {
    readonly type?: unknown;
    readonly custom_id?: unknown;
    readonly components?: unknown;
  }
  const all = (components: readonly unknown[]): Shown[] =>
    components.flatMap((one) => {
      const component: Shown = Object(one);
      return [component, ...(Array.isArray(component.components) ? all(component.components) : [])];
    });
  return String(all(message.components ?? []).find(({ type }) => type === ComponentType.StringSelect)?.custom_id);
};
const quotesStand = (message: APIMessage) =>
  quotedRuns(textOf(message)).every((run) => texts.some((text) => text.includes(run)));

describe('/source', () => {
  it('suggests the most used first, as author, year and title', async () => {
    const [first, ...others] = await fake.autocomplete({ command: 'source', options: { query: '' }, focused: 'query' });
    expect(first?.name).toBe('Reuters (2026) – NATO partner Serbia admits buying Chinese missiles after photos leaked');
    expect(others).toHaveLength(24);
    const typed = await fake.autocomplete({ command: 'source', options: { query: 'kuik' }, focused: 'query' });
    expect(typed[0]?.name).toMatch(/^Kuik \(2008\) – /u);
  });

  it('shows reference, link, the passages that rely on it, and its inconsistencies', async () => {
    const asked = fake.interact({ command: 'source', options: { query: 'dipam-brief-79/ref8' } });
    const message = await asked.answer();
    const text = textOf(message);
    expect(asked.isPrivate).toBe(true);
    expect(text).toContain(
      'Reuters. (2026, March 13). NATO partner Serbia admits buying Chinese missiles after photos leaked.',
    );
    expect(text).toMatch(/\]\(<https:\/\/www\.reuters\.com\/\S+>\)/u);
    expect(text).toContain('by note 5');
    expect(text).toContain('by note 9');
    expect(text).toContain('by note 10');
    expect(text).toContain('The same report is cited by note 5, note 9, note 10');
    expect(quotedRuns(text)).toHaveLength(3);
    expect(quotesStand(message)).toBe(true);
  });

  it('opens each of these passages by its button, with the sentence marked, next to the list', async () => {
    const message = await use('source', { query: 'Reuters' });
    const places = labelsOf(message).filter((label) => label.startsWith('¶'));
    expect(places.length).toBeGreaterThanOrEqual(2);
    for (const place of places) {
      const opened = fake.press(message, place);
      const text = textOf(await opened.answer());
      expect(text).toContain(place);
      expect(text).toMatch(/> .*\*\*.+\*\*/u);
      expect(opened.isPrivate).toBe(true);
    }
    expect(textOf(fake.message(message))).toBe(textOf(message));
  });

  it('shows the link and the year that differ', async () => {
    expect(textOf(await use('source', { query: 'Small Wars Journal' }))).toContain('The link differs: ');
    expect(textOf(await use('source', { query: 'Beeker' }))).toMatch(/The year differs: .*2021.*2022/u);
  });

  it('cites the source by its button', async () => {
    const message = await use('source', { query: 'Kuik' });
    expect(textOf(await fake.press(message, 'Cite').answer())).toContain(
      'Kuik, C.-C. (2008). The essence of hedging: Malaysia and Singapore’s response to a rising China.',
    );
  });

  it('offers those used most where it knows none, each to be chosen', async () => {
    const message = await use('source', { query: 'the Times of Atlantis' });
    expect(textOf(message)).toContain('I do not know the source “the Times of Atlantis”');
    const chosen = await fake.select(message, menuOf(message), ['ref8']).answer();
    expect(textOf(chosen)).toContain('Reuters. (2026, March 13)');
  });

  it('says so if nothing relies on a source', async () => {
    expect(textOf(await use('source', { query: 'Kathimerini' }))).toContain('Nothing in the text relies on it.');
  });
});

describe('/sources', () => {
  it('lists all, page by page, every one once', async () => {
    const seen: string[] = [];
    let message = await use('sources');
    expect(textOf(message)).toContain('**26 sources**');
    for (;;) {
      seen.push(
        ...textOf(message)
          .split('\n')
          .filter((line) => line.startsWith('- ')),
      );
      if (!labelsOf(message).includes('Next page')) break;
      message = await fake.press(message, 'Next page').answer();
    }
    expect(new Set(seen).size).toBe(26);
    expect(seen).toHaveLength(26);
  });

  it.each([
    ['section', '**Hedging Strategy**'],
    ['kind', '**Web pages**'],
    ['actor', '**'],
  ])('groups them by %s', async (by, heading) => {
    expect(textOf(await use('sources', { by }))).toContain(heading);
  });

  it('opens one from its menu', async () => {
    const message = await use('sources', { by: 'kind' });
    expect(textOf(await fake.select(message, menuOf(message), ['ref6']).answer())).toContain(
      'GIS Reports Online. (n.d.)',
    );
  });
});

describe('/footnote', () => {
  it.each(Array.from({ length: 11 }, (_, position) => position + 1))(
    '%i unfolds claim, note, source and link',
    async (number) => {
      const message = await use('footnote', { number: String(number) });
      const text = textOf(message);
      expect(quotedRuns(text)).toHaveLength(1);
      expect(quotesStand(message)).toBe(true);
      expect(text).toContain('**Source:** ');
      expect(text).toMatch(/\(<https:\/\/\S+>\)/u);
    },
  );

  it('7 has no link of its own and shows that of its source', async () => {
    const text = textOf(await use('footnote', { number: '7' }));
    expect(text).toContain('The note has no link; its source has one: ');
    expect(text).toContain('https://static.rusi.org/rusi_pub_228_op_russiachina_serbia_final.pdf');
  });

  it('goes on to the paragraph and to the source', async () => {
    const message = await use('footnote', { number: 'fn 9' });
    expect(textOf(await fake.press(message, '¶ 56').answer())).toContain('**Indeed, various sources indicate');
    expect(textOf(await fake.press(message, 'Its source').answer())).toContain('Reuters. (2026, March 13)');
  });

  it('says which there are for one that is not', async () => {
    expect(textOf(await use('footnote', { number: '99' }))).toBe('There is no note “99”. Notes are numbered 1 to 11.');
  });

  it('suggests the notes', async () => {
    const choices = await fake.autocomplete({
      command: 'footnote',
      options: { number: 'makedonci' },
      focused: 'number',
    });
    expect(choices[0]).toEqual({ name: expect.stringMatching(/^11 · Kosovo Online/u), value: '11' });
  });
});

describe('/who', () => {
  it('names the speaker of each sentence', async () => {
    const message = await use('who', { number: '56' });
    const text = textOf(message);
    expect(text).toContain('¶ 56');
    expect(text).toMatch(/Who says it: .*note 9/u);
    expect(quotesStand(message)).toBe(true);
    expect(text.match(/Who says it/gu)?.length).toBe(quotedRuns(text).length);
  });

  it('distinguishes the author, a cited source and an unnamed source', async () => {
    const { documents } = await loadCorpus(BRIEF.corpusDir);
    const of = async (words: string) => {
      const passage = documents[0]?.passages.find(({ text, paragraph }) => paragraph !== null && text.includes(words));
      return textOf(await use('who', { number: String(passage?.paragraph) }));
    };
    expect(await of('According to Kuik Cheng-Chwee')).toMatch(/Who says it: .*Kuik \(2008\)/u);
    expect(await of('It is argued')).toMatch(/Who says it: (?:the author|an unnamed source)/u);
  });

  it('opens the source of a sentence from its menu', async () => {
    const message = await use('who', { number: '56' });
    expect(textOf(await fake.select(message, menuOf(message), ['ref8']).answer())).toContain(
      'Reuters. (2026, March 13)',
    );
  });

  it('says which passages there are for one that is not, and suggests them', async () => {
    expect(textOf(await use('who', { number: '400' }))).toContain('There is no passage “400”');
    const choices = await fake.autocomplete({ command: 'who', options: { number: '5' }, focused: 'number' });
    expect(choices[0]?.value).toBe('5');
  });
});

describe('/unsourced', () => {
  it('lists the claims page by page and opens one in its paragraph', async () => {
    const first = await use('unsourced');
    const count = Number(/\*\*(\d+) claims of fact\*\*/u.exec(textOf(first))?.[1]);
    expect(count).toBeGreaterThan(0);
    let shown = 0;
    let message = first;
    for (;;) {
      shown += quotedRuns(textOf(message)).length;
      expect(quotesStand(message)).toBe(true);
      if (!labelsOf(message).includes('Next page')) break;
      message = await fake.press(message, 'Next page').answer();
    }
    expect(shown).toBe(count);
    const [, value = ''] = /"value":"(p[^"]*)"/u.exec(JSON.stringify(message.components)) ?? [];
    expect(textOf(await fake.select(message, menuOf(message), [value]).answer())).toMatch(/> .*\*\*.+\*\*/u);
  });
});

describe('/cite', () => {
  const blockOf = (message: APIMessage) => /```\n([\s\S]*)\n```/u.exec(textOf(message))?.[1];

  it('gives the brief in APA as one block when nothing else is said', async () => {
    expect(blockOf(await use('cite'))).toBe(
      'Küsmenoğlu, Ç. (2026). The U.S. – Russia – China Competition in the Balkans and the Role of Serbia (No. 79). Center for Diplomatic Affairs and Political Studies (DİPAM).',
    );
  });

  it.each([
    ['apa', '(Küsmenoğlu, 2026, para. 12)'],
    ['chicago', '(Küsmenoğlu 2026, para. 12)'],
    ['mla', '(Küsmenoğlu, par. 12)'],
    ['harvard', '(Küsmenoğlu, 2026, para. 12)'],
    ['bibtex', 'note = {para. 12},'],
    ['ris', 'N1  - para. 12'],
    ['csl-json', '"note": "para. 12"'],
  ])('gives a passage in %s with its paragraph', async (style, place) => {
    const block = blockOf(await use('cite', { what: '12', style }));
    expect(block).toContain(place);
    expect(block).toContain('Küsmenoğlu');
  });

  it('gives a source, and another style of it from the menu', async () => {
    const message = await use('cite', { what: 'dipam-brief-79/ref3', style: 'mla' });
    expect(blockOf(message)).toContain('vol. 30, no. 2, 2008, pp. 159–85.');
    const other = await fake.select(message, menuOf(message), ['bibtex:dipam-brief-79/ref3']).answer();
    expect(blockOf(other)).toContain('@article{kuik2008essence,');
  });

  it.each([
    ['bibtex', 'bib', '@article{kuik2008essence,'],
    ['ris', 'ris', 'TY  - JOUR'],
    ['csl-json', 'json', '"type": "article-journal"'],
    ['apa', 'txt', 'Kuik, C.-C. (2008).'],
  ])('gives all sources in %s as a file', async (style, extension, part) => {
    const message = await use('cite', { what: 'all', style });
    const [file] = message.attachments;
    expect(file?.filename).toBe(`dipam-brief-79.${extension}`);
    expect(textOf(message)).toContain('26 works, as a file:');
    const content = await (await fetch(file?.url ?? '')).text();
    expect(content).toContain(part);
    expect(content).toContain('regiona i sveta');
  });

  it('suggests the brief, all sources, sources and passages', async () => {
    const empty = await fake.autocomplete({ command: 'cite', options: { what: '' }, focused: 'what' });
    expect(empty.slice(0, 2).map(({ value }) => value)).toEqual(['brief', 'all']);
    expect(empty[2]?.name).toMatch(/^Reuters/u);
    const typed = await fake.autocomplete({ command: 'cite', options: { what: '12' }, focused: 'what' });
    expect(typed[0]).toEqual({ name: expect.stringMatching(/^¶ 12 · /u), value: '12' });
  });

  it('says what it cannot cite', async () => {
    expect(textOf(await use('cite', { what: 'the Times of Atlantis' }))).toContain(
      'I cannot cite “the Times of Atlantis”',
    );
  });
});

describe('in words', () => {
  const say = async (text: string) => {
    const channel = fake.channel();
    fake.say(channel, fake.user(), text, { mentionBot: true });
    return textOf(await fake.nextMessage(channel));
  };

  it('a question for a source gets the source, the passage and the note', async () => {
    const text = await say("what's the source for the missile purchase?");
    expect(text).toMatch(
      /^\*\*Source of this passage:\*\* \[Reuters \(2026\) .*\]\(<https:\/\/www\.reuters\.com\/.*note 9/mu,
    );
    expect(text).toContain('> ');
    expect(text).toContain('¶ 56');
  });

  it('“source?” in reply to an answer gets the source of that answer', async () => {
    const channel = fake.channel();
    const person = fake.user();
    fake.say(channel, person, 'Which missile systems has Serbia procured from China?', { mentionBot: true });
    const first = await fake.nextMessage(channel);
    fake.say(channel, person, 'source?', { replyTo: first });
    expect(textOf(await fake.nextMessage(channel))).toContain('**Source of this passage:** ');
  });

  it.each([
    ['sources', '**26 sources**'],
    ['note 9', '**Source:** '],
    ['who says ¶ 12', 'Who says it: '],
    ['unsourced claims', 'claims of fact'],
    ['cite 12 in MLA', '(Küsmenoğlu, par. 12)'],
    ['cite all sources as bibtex', '26 works'],
    ['source Reuters', 'by note 9'],
    ['Quellen', '**26 Quellen**'],
    ['kaynaklar', '**26 kaynak**'],
  ])('%j does what the command does', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it('a question that only begins like a command is answered', async () => {
    expect(await say('Who does Serbia buy missiles from?')).not.toContain('Who says it');
    expect(await say('source of gas for Serbia?')).not.toContain('I do not know the source');
  });
});

describe('in other languages', () => {
  it.each(['tr', 'ru', 'zh-CN', 'de', 'fr'])(
    'all of it fits and shows no English words of the bot in %s',
    async (locale) => {
      for (const [command, options] of [
        ['source', { query: 'Reuters' }],
        ['sources', { by: 'section' }],
        ['footnote', { number: '1' }],
        ['who', { number: '56' }],
        ['unsourced', {}],
        ['cite', {}],
      ] as const) {
        const text = textOf(await use(command, options, locale));
        expect(text).not.toMatch(/rely on|claims of fact|Who says|Tap the block|\*\*Source of|differs|cited by/u);
      }
    },
  );
});
