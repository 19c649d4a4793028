import { describe, expect, it } from 'vitest';
import { kindsWanted } from '../../src/answer/wanted.js';
import { holds } from '../../src/languages/english-answers.js';

describe('kindsWanted', () => {
  it.each([
    ['how many missiles did Serbia buy', ['number']],
    ['when was the act signed', ['date']],
    ['who mediates', ['person']],
    ['what will happen next year', ['future']],
    ['should Serbia join NATO', ['opinion']],
    ['Sırbistan kaç füze aldı', ['number']],
    ['когда подписали закон', ['date']],
    ['谁在调解', ['person']],
    ['what is hedging', []],
  ])('tells what %j wants', (question, kinds) => {
    expect([...kindsWanted(question)]).toEqual(kinds);
  });
});

describe('holds', () => {
  it('recognises a date, a number and a person', () => {
    expect(holds('It was signed in 2025.', 'date')).toBe(true);
    expect(holds('There are three headings.', 'number')).toBe(true);
    expect(holds('Engagements of Denis Example are cited.', 'person')).toBe(true);
    expect(holds('The region is fragile.', 'date')).toBe(false);
  });
});
