/** What two sentences say of the same words: whose they are, who acts, and what is denied. */

import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../src/wording/agency.js';
import { agreementsOf } from '../../src/wording/agreements.js';
import { attachmentsOf } from '../../src/wording/attachments.js';
import { attributedTo } from '../../src/wording/attributed.js';
import { deniedBy } from '../../src/wording/negations.js';
import { openThesaurus } from '../../src/wording/thesaurus.js';
import { wordsOf } from '../../src/wording/words.js';

const thesaurus = openThesaurus();
const words = (text: string) => wordsOf(text, () => false);
/** The words of two texts, and which of them agree. */
const compared = (text: string, other: string) =>
  [words(text), words(other), agreementsOf(words(text), words(other), thesaurus).agree] as const;

describe('names attached to a word', () => {
  it('conflict where both texts attach others', () => {
    const compare = (text: string, other: string) => attachmentsOf(...compared(text, other)).conflicts;
    expect(compare('what do loans from Russia pay for', 'Chinese loans pay for the railway.')).toBeGreaterThan(0);
    expect(compare('what do loans from China pay for', 'Chinese loans pay for the railway.')).toBe(0);
  });

  it('are exchanged where they have changed sides of a word', () => {
    const compare = (text: string, other: string) => attachmentsOf(...compared(text, other)).exchanged;
    expect(compare('did Kosovo attack Albania', 'Albania would attack Kosovo.')).toBe(1);
    expect(compare('did Albania attack Kosovo', 'Albania would attack Kosovo.')).toBe(0);
  });
});

describe('who acts', () => {
  const agency = (text: string, other: string) => {
    const [own, theirs, agree] = compared(text, other);
    return agencyOf(text, own, other, theirs, agree, thesaurus);
  };

  it('is exchanged where one acts and the other undergoes in turn', () => {
    const compare = (text: string, other: string) => agency(text, other).exchanged;
    const sentence = 'Kosovo has offered its grain to Albania.';
    expect(compare('what has Albania offered to Kosovo', sentence)).toBeGreaterThan(0);
    expect(compare('what has Kosovo offered to Albania', sentence)).toBe(0);
  });

  it('is read from verbs without an ending, and behind the subject of a question', () => {
    const sentence = 'Harbour towns criticise the ministry.';
    expect(agency('does the ministry criticise harbour towns', sentence).reversed).not.toEqual([]);
    expect(agency('do harbour towns criticise the ministry', sentence).reversed).toEqual([]);
    expect(agency('do harbour towns criticise the ministry', sentence).same).not.toEqual([]);
    expect(agency('do towns support the ministry', 'The ministry will support the towns.').reversed).not.toEqual([]);
  });
});

describe('the source of a claim', () => {
  const sources = (text: string) => {
    const read = wordsOf(text, (word) => word === 'petrova');
    return attributedTo(read).map((at) => read[at]?.key);
  };

  it('is whoever a question says it is from', () => {
    expect(sources('according to Petrova, when does the ferry leave')).toEqual(['petrova']);
    expect(sources('how does petrova define a harbour')).toEqual(['petrova']);
    expect(sources('what does the Hansen study say about the ferry')).toEqual(['hansen']);
    expect(sources('is it argued by the Nordic Institute that ferries are late')).toEqual(['nordic', 'institute']);
    expect(sources('which risks do the realists point to')).toEqual(['realists']);
  });

  it('is nobody whom the question is about', () => {
    expect(sources('did Petrova sell the ferry to Hansen')).toEqual([]);
    expect(sources('what is built by Petrova in Bergen')).toEqual([]);
  });
});

describe('what is denied', () => {
  it('are the words behind a negation that the question affirms', () => {
    const denied = (text: string, other: string) =>
      deniedBy(...compared(text, other)).map((at) => words(text)[at]?.key);
    expect(denied('which fees does the port charge', 'The port does not charge any fees.')).toContain('charge');
    expect(denied('which fees does the port not charge', 'The port does not charge any fees.')).not.toContain('charge');
  });
});
