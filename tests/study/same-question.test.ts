import { describe, expect, it } from 'vitest';
import { isNearQuestion } from '../../src/study/same-question.js';

describe('isNearQuestion', () => {
  it.each([
    ['What is hedging?', 'what is hedging'],
    ['Why did Rotova sell its old port?', 'why did rotova sell the old port'],
    ['Rotova neden limanını sattı?', 'rotova limanını neden sattı'],
  ])('takes %j and %j for one', (one, other) => {
    expect(isNearQuestion(one, other)).toBe(true);
  });

  it.each([
    ['Why did Rotova sell the port?', 'When did Rotova sell the port?'],
    ['Why did Rotova sell the port?', 'Why did Rotova not sell the port?'],
    ['Who sold missiles to Rotova?', 'Who sold tanks to Rotova?'],
    ['Why?', 'Why not?'],
    ['', ''],
  ])('tells %j from %j', (one, other) => {
    expect(isNearQuestion(one, other)).toBe(false);
  });
});
