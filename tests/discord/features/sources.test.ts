/** The source commands over briefs that change, and over two briefs at once. */

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { type RunningBot, runBot } from '../../../src/discord/bot.js';
import { shownText } from '../../../src/discord/card/read-back.js';
import { openLog } from '../../../src/discord/gateway/log.js';
import { temporaryStore } from '../../store/temporary-store.js';
import { answer, documentOf, note } from '../answers.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeDiscord } from '../fake/test-api.js';

const CLAIM = 'The harbour was sold in 2019.';

/** A brief with these paragraphs before the claim and its note. */
const briefOf = (id: string, title: string, before: readonly string[], edition: string): CorpusDocument => ({
  ...documentOf([], {
    id,
    title,
    footnotes: [note(1, { text: `“${title} sold”, The Daily Paper, 2020`, sentence: CLAIM })],
    sections: [
      {
        id: 'sale',
        title: 'The Sale',
        parent: null,
        paragraphs: [...before, CLAIM].map((text, position) => ({
          n: position + 1,
          kind: 'paragraph',
          text,
          footnotes: text === CLAIM ? [1] : [],
          page: null,
        })),
      },
    ],
  }),
  edition: edition.repeat(64),
});

const HARBOURS = briefOf('harbours', 'Harbours', ['It is old.'], 'a');
const RIVERS = briefOf('rivers', 'Rivers', ['It is long.'], 'b');

let fake: FakeDiscord;
let bot: RunningBot;
let documents: readonly CorpusDocument[] = [HARBOURS];

const answerer: Answerer = {
  get corpus() {
    return { documents, broken: [] };
  },
  ask: (question) =>
    Promise.resolve(answer([], { question, understood: question, verdict: 'absent', answered: false })),
};

const start = async () => {
  fake = await startFakeDiscord();
  const settings = {
    discordToken: fake.token,
    discordApi: fake.apiUrl,
    discordApplicationId: undefined,
    discordGuildId: undefined,
    corpusDir: 'corpus',
    readerUrl: undefined,
  };
  bot = await runBot({ answerer, settings, log: openLog('silent'), store: await temporaryStore() });
};

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);
const use = (command: string, options: Record<string, string>) => fake.interact({ command, options }).answer();

describe('over one brief', () => {
  beforeAll(start);
  beforeEach(() => {
    documents = [HARBOURS];
  });
  afterEach(() => fake.assertNoViolations());
  afterAll(async () => {
    await bot.close();
    await fake.close();
  });

  it('a jump button finds the quoted sentence again when the brief has changed', async () => {
    const message = await use('source', { query: 'fn1' });
    expect(textOf(message)).toContain('**¶ 2** · by note 1');
    documents = [briefOf('harbours', 'Harbours', ['A new opening.', 'It is old.'], 'c')];
    const text = textOf(await fake.press(message, '¶ 2').answer());
    expect(text).toMatch(/^\*\*The brief has changed/u);
    expect(text).toContain('¶ 3');
    expect(text).not.toContain('¶ 2');
  });

  it('a jump button says that the sentence is gone rather than open another one', async () => {
    const message = await use('footnote', { number: '1' });
    documents = [{ ...documentOf(['Something else.', 'And more.'], { id: 'harbours' }), edition: 'd'.repeat(64) }];
    const text = textOf(await fake.press(message, '¶ 2').answer());
    expect(text).toContain('These words are no longer in it.');
    expect(text).not.toContain('And more.');
  });

  it('a brief without notes, references or claims says so', async () => {
    documents = [documentOf(['It is old.'])];
    expect(textOf(await use('footnote', { number: '1' }))).toBe('The brief has no notes.');
    expect(textOf(await use('sources', {}))).toBe('The brief names no sources.');
    expect(textOf(await use('unsourced', {}))).toContain('No claim of fact');
    expect(textOf(await use('cite', { what: 'all' }))).toContain('I cannot cite');
    expect(textOf(await use('source', { query: 'x' }))).toContain('I do not know the source “x”');
  });
});

describe('over two briefs', () => {
  beforeAll(async () => {
    documents = [HARBOURS, RIVERS];
    await start();
  });
  afterEach(() => fake.assertNoViolations());
  afterAll(async () => {
    await bot.close();
    await fake.close();
  });

  it('a suggested source opens in its own brief', async () => {
    const [choice] = await fake.autocomplete({ command: 'source', options: { query: 'rivers' }, focused: 'query' });
    expect(choice?.value).toBe('rivers/fn1');
    expect(textOf(await use('source', { query: 'rivers/fn1' }))).toContain('“Rivers sold”');
    expect(textOf(await use('cite', { what: 'rivers/fn1' }))).toContain('Rivers sold');
  });

  it('a note’s number alone asks which brief is meant, and the choice opens it', async () => {
    const message = await use('footnote', { number: '1' });
    // The question came as an edit of the acknowledgement.
    await fake.nextEdit(message);
    expect(textOf(message)).toContain('Which document do you mean?');
    const [, customId = ''] = /"custom_id":"(L1:[^"]*)"/u.exec(JSON.stringify(message.components)) ?? [];
    const [, value = ''] = /"label":"Rivers","value":"([^"]*)"/u.exec(JSON.stringify(message.components)) ?? [];
    fake.select(message, customId, [value]);
    expect(textOf(await fake.nextEdit(message))).toContain('“Rivers sold”');
  });
});
