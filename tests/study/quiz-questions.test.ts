/** Which questions are put to a sentence, and which sentences stand beside it, over sentences made up for it. */

import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { isFair } from '../../src/study/quiz/fair-question.js';
import { quizPoolOf } from '../../src/study/quiz/pool.js';
import { documentOf } from '../discord/answers.js';

describe('a question is not put to a sentence', () => {
  it('that reports a view, if it asks for a fact', () => {
    const seen = 'The harbour is presented as an alternative to the old railway through the hills.';
    expect(isFair('Is the harbour an alternative to the old railway?', seen)).toBe(false);
    expect(isFair('As what is the harbour presented?', seen)).toBe(true);
    expect(isFair('Is the harbour an alternative?', 'The harbour is an alternative to the railway.')).toBe(true);
    const told = 'According to a report by the port authority, ships avoid the harbour in winter.';
    expect(isFair('When do ships avoid the harbour?', told)).toBe(false);
    expect(isFair('When do ships avoid the harbour, according to the port authority?', told)).toBe(true);
  });

  it('without a word of reply, if it asks for a reply; a noun asks for none', () => {
    const question = 'How do the owners answer doubts about the harbour?';
    expect(isFair(question, 'In contrast, the owners continue to deepen it.')).toBe(false);
    expect(isFair(question, 'In contrast, the owners justify the costs by its traffic.')).toBe(true);
    expect(isFair("What shapes the council's answer to the owners?", 'It is shaped by fear.')).toBe(true);
  });

  it('that names none of what is asked for', () => {
    const empty = 'Loans for the harbour are often given under different conditions.';
    expect(isFair('On what terms are loans for the harbour given?', empty)).toBe(false);
    expect(isFair('Are all loans for the harbour alike?', empty)).toBe(true);
  });

  it('that only says that others report it, if it asks how somebody sees it', () => {
    const told = 'Various newspapers report that the town of Olm regards the harbour as a danger.';
    expect(isFair('Who regards the harbour as a danger?', told)).toBe(false);
    expect(isFair('Which town regards the harbour as a danger, according to newspapers?', told)).toBe(true);
    expect(isFair('Who reports that Olm regards the harbour as a danger?', told)).toBe(false);
  });

  it('without a reason, a time or a number, if it asks for one', () => {
    const plain = 'The council uses the harbour and the railway as sources of income.';
    expect(isFair('Why do the harbour and the railway matter?', plain)).toBe(false);
    expect(isFair('When does the council use the harbour?', plain)).toBe(false);
    expect(isFair('How many sources of income does the council have?', plain)).toBe(false);
    const full = 'Since 1950, the council has kept two harbours in order to have an income.';
    expect(isFair('Why does the council keep harbours?', full)).toBe(true);
    expect(isFair('Since when has the council kept harbours?', full)).toBe(true);
    expect(isFair('How many harbours does the council keep?', full)).toBe(true);
  });

  it('of rivalry if it asks for a fight, nor with nothing to compare if it compares', () => {
    const rivalry = 'The two towns pursue their rivalry over the harbour through their guilds.';
    expect(isFair('Do the two towns fight over the harbour?', rivalry)).toBe(false);
    expect(isFair('Do the two towns pursue their rivalry themselves?', rivalry)).toBe(true);
    expect(isFair('Through what is the rivalry pursued, compared with the war of the lords?', rivalry)).toBe(false);
    const compared = 'Unlike the lords, the two towns pursue their rivalry through their guilds.';
    expect(isFair('Through what is the rivalry pursued, compared with that of the lords?', compared)).toBe(true);
  });

  it('that gives examples, if it asks for a number of them', () => {
    const examples = 'The council backs harbours in towns such as Rotova, Bresk and Olm.';
    expect(isFair('In which three towns does the council back harbours?', examples)).toBe(false);
    expect(isFair('In which towns does the council back harbours?', examples)).toBe(true);
  });
});

/** A document of which each sentence answers its question. */
function documentAsked(facts: readonly (readonly [string, string])[]): CorpusDocument {
  const plain = documentOf(facts.flatMap(([sentence]) => [sentence, 'Nobody asks.', 'Nobody knows.']));
  const bank = facts.map(([answer, question], at) => ({ lang: 'en', paragraph: at * 3 + 1, answer, question }));
  return { ...plain, bank };
}

const OTHERS = [
  ['Salt traders from the northern valley paid a toll at the old bridge.', 'Where did salt traders pay a toll?'],
  ['A lighthouse keeper wrote poems about storms and lonely herons.', 'What did the lighthouse keeper write about?'],
  ['Glass blowers taught their craft to orphans from the mountain school.', 'Whom did glass blowers teach?'],
] as const;

const questionsOf = async (entry: CorpusDocument) =>
  (await quizPoolOf(entry, () => Promise.resolve())).filter((item) => item.kind === 'answer');

it('no gap asks for a figure that only the name after it tells', async () => {
  const missingIn = async (sentence: string) => {
    const pool = await quizPoolOf(documentAsked([[sentence, 'When did nobody pay?'], ...OTHERS]), () =>
      Promise.resolve(),
    );
    return pool.flatMap((item) => (item.kind === 'gap' ? [item.missing] : []));
  };
  expect(await missingIn('Nobody paid a toll in the 2019 winter on the old salt ferry.')).toEqual(['2019']);
  expect(await missingIn('Nobody paid a toll in the 2019 COVID-19 winter on the old ferry.')).toEqual([]);
});

describe('a quiz question', () => {
  it('has no wrong sentence that tells by what other means the same state does it', async () => {
    const question = 'By what does Norway win over fishermen abroad?';
    const means = ['Norway wins over fishermen through cheap nets and a yearly feast.', question] as const;
    const rival = 'Norway gains friends along distant coasts through schools, ferries and lamps.';
    const asked = (sentence: string, about: string) =>
      questionsOf(documentAsked([means, [sentence, about], ...OTHERS])).then((items) => {
        const item = items.find((one) => one.question === question);
        return item?.options.map(({ text }) => text) ?? [];
      });
    const plain = 'Norway has long winters and more boats than cars along its coasts.';
    expect(await asked(plain, 'Which state has long winters?')).toContain(plain);
    expect(await asked(rival, 'Whom do ferries and lamps win?')).toHaveLength(4);
    expect(await asked(rival, 'Whom do ferries and lamps win?')).not.toContain(rival);
    const unnamed = 'Friends along distant coasts are gained through schools, ferries and lamps.';
    expect(await asked(unnamed, 'Whom do ferries and lamps win?')).toContain(unnamed);
    expect(await asked(unnamed, 'Which distant coasts gave herring and timber to sailors from Norway?')).not.toContain(
      unnamed,
    );
  });

  it('has no wrong sentence about the document itself', async () => {
    const itself = 'Tolls, ferries and winters will be examined in light of recent events.';
    const items = await questionsOf(documentAsked([...OTHERS, DYES, [itself, 'What about ferries in winter?']]));
    expect(items.length).toBeGreaterThan(2);
    expect(items.flatMap(({ options }) => options.map(({ text }) => text))).not.toContain(itself);
  });

  it('is a question in full, and its answer needs no sentence before it', async () => {
    const facts = [
      ['The council paid for the ferry out of the salt toll of that winter and the next.', 'Anything on ferries?'],
      [
        'The policies of both countries rest on cheap timber from the northern forests.',
        'What do the policies rest on?',
      ],
      [
        'The mayor defends such loans with the age of the bridge and of its stones.',
        'How does the mayor defend loans?',
      ],
      ['Norway pays for the new ferries with the old salt toll and with its fish.', 'What pays for ferries?'],
      [
        'The mayor keeps on lending boats to sailors from the far side of the bay.',
        'What has the mayor kept on doing in spite of the debate?',
      ],
      [
        'Carpenters and ropemakers are the oldest guild masters of the upper town.',
        'Why are carpenters and ropemakers mentioned?',
      ],
    ] as const;
    const asked = (await questionsOf(documentAsked([...OTHERS, ...facts, DYES]))).map(({ question }) => question);
    expect(asked).toContain(OTHERS[0][1]);
    for (const [, question] of facts) expect(asked).not.toContain(question);
  });
});

const DYES = [
  'Weavers dye their wool with walnut shells gathered during autumn.',
  'What do weavers dye their wool with?',
] as const;
