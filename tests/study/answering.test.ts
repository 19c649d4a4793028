import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenAnswerer } from '../../src/answer/open.js';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { ASPECTS, compare } from '../../src/study/compare.js';
import { startersOf } from '../../src/study/starters.js';
import { openBrief } from '../brief-index.js';
import { documentOf } from '../discord/answers.js';

let answerer: OpenAnswerer;
let brief: CorpusDocument;
beforeAll(async () => {
  answerer = await openBrief();
  const [entry] = answerer.corpus.documents;
  if (entry === undefined) throw new Error('There is no brief');
  brief = entry;
});
afterAll(() => answerer.close());

/** The United States, Russia and China, as the gazetteer calls them. */
const POWERS = ['US', 'RU', 'CN'];

const aboutSection = (title: string) => `What does the text say about “${title}”?`;

describe('startersOf', () => {
  it.each(['en', 'tr', 'sr-Latn', 'sr-Cyrl', 'ru', 'zh', 'de', 'fr'])(
    'gives five questions in %s of five sections, each of which returns its passage first',
    async (language) => {
      const starters = await startersOf(answerer, brief, { language, aboutSection });
      expect(new Set(starters.map(({ passage }) => passage.section)).size).toBe(5);
      for (const { question, passage } of starters) {
        const answer = await answerer.ask(question, { document: brief.document.id });
        expect([question, answer.passages[0]?.address]).toEqual([question, passage.address]);
        expect(question.length).toBeLessThanOrEqual(100);
      }
    },
  );

  it('asks about sections where there is no bank', async () => {
    const starters = await startersOf(answerer, { ...brief, bank: [] }, { language: 'en', aboutSection });
    expect(starters).toHaveLength(5);
    for (const { question, passage } of starters) expect(question).toBe(aboutSection(passage.section));
  });

  it('gives none for a document that answers nothing', async () => {
    expect(
      await startersOf(answerer, documentOf(['Nothing of this is indexed.']), { language: 'en', aboutSection }),
    ).toEqual([]);
  });
});

describe('compare', () => {
  it('gives every actor and aspect a sentence of the body that names the actor or stands in its section', async () => {
    const strange: string[] = [];
    for (const aspect of ASPECTS) {
      for (const { actor, passage, highlights } of await compare(answerer, brief, POWERS, aspect)) {
        if (passage === null) continue;
        const name = { US: /United States|U\.S\.|American/u, RU: /Russia/u, CN: /Chin/u }[actor] ?? /$^/u;
        const isAbout = name.test(passage.section) || highlights.some((sentence) => name.test(sentence));
        const isQuoted = highlights.length > 0 && highlights.every((sentence) => passage.sentences.includes(sentence));
        if (!isAbout || !isQuoted) strange.push(`${actor} ${aspect} ${passage.address}`);
      }
    }
    expect(strange).toEqual([]);
  });

  it('takes each actor from its own section where that speaks to the aspect', async () => {
    const sides = await compare(answerer, brief, POWERS, 'military');
    expect(sides.map(({ passage }) => passage?.section)).toEqual(['a) United States', 'b) Russia', 'c) China']);
  });

  it('says nothing for an actor that the document does not know', async () => {
    expect(await compare(answerer, brief, ['JP'], 'energy')).toEqual([{ actor: 'JP', passage: null, highlights: [] }]);
  });

  it('says nothing for an actor of whom nothing is said', async () => {
    const [us] = await compare(answerer, brief, ['US'], 'media');
    expect(us).toEqual({ actor: 'US', passage: null, highlights: [] });
  });
});
