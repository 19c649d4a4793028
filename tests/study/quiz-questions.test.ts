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
