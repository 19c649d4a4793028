/** What the report of an evaluation counts. */

import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { type GoldQuestion, outcomeOf } from '../../src/evaluation/questions.js';
import { questionsToJson, renderQuestions } from '../../src/evaluation/report.js';

const asked = (id: string, answerable: boolean): GoldQuestion => ({
  id,
  question: id,
  lang: 'en',
  type: 'fact',
  gold: [],
  answerable,
});

const refused = (question: string, reason: Answer['reason']): Answer => ({
  question,
  understood: question,
  language: 'en',
  verdict: 'absent',
  answered: false,
  confidence: 0.1,
  reason,
  passages: [],
});

it('counts questions in scripts that no model reads apart from all figures', () => {
  const looked = [true, false].map((answerable) =>
    outcomeOf(asked(`looked up ${answerable}`, answerable), refused('a', { code: 'far' })),
  );
  const unread = outcomeOf(asked('unread', true), refused('b', { code: 'language', languages: ['en'] }));
  const report = questionsToJson([...looked, unread], looked);
  expect(report).toMatchObject({
    notRead: 1,
    all: { answerable: 1, unanswerable: 1, falseRefusals: 1, accuracy: 0.5 },
  });
  expect(renderQuestions([...looked, unread], looked)).toContain('1 in scripts that no model reads');
  expect(renderQuestions(looked, looked)).not.toContain('scripts');
});
