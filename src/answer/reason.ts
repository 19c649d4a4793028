/** The reason for a verdict in English, in half a line; `words.ts` of Discord's ask feature has it in the other languages. */

import { inSentence } from '../gazetteer/actors.js';
import { aboutTextInEnglish } from './about-text/english.js';
import type { Reason } from './answer.js';

const WORDS = {
  quoted: 'in the words of the brief',
  close: 'the brief comes close to this',
  far: 'the brief does not speak of this',
  empty: 'no question was asked',
  'too-long': 'the question is too long to look up',
  'no-figure': 'the brief gives no figure for this',
  'no-date': 'the brief gives no date for this',
  'no-person': 'the brief names nobody for this',
  'no-place': 'the brief names no place for this',
  'no-future': 'the brief does not predict this',
  'no-opinion': 'the brief takes no position on this',
  'no-detail': 'the brief does not go into this',
  denied: 'the brief denies this',
  opposite: 'the brief says the opposite',
  weaker: 'the brief does not say this so strongly',
  'other-roles': 'the brief says this with the roles reversed',
  'other-number': 'the brief gives another number',
} as const;

/** Half a line, without initial capital or full stop. */
export function reasonInEnglish(reason: Reason): string {
  switch (reason.code) {
    case 'never-mentions':
      return `the brief never mentions ${inWords(reason.names)}`;
    case 'about-text':
      return aboutTextInEnglish(reason.documents);
    case 'half':
      return `the brief speaks of part of this; it never mentions ${inWords(reason.names)}`;
    case 'said-of':
      return `the brief says this of ${inSentence(reason.said)}, not of ${inSentence(reason.asked)}`;
    case 'says-otherwise':
      return `the brief says ${reason.said}, not ${reason.asked}`;
    case 'not-of':
      return `the brief does not say this of ${inSentence(reason.asked)}`;
    case 'not-from':
      return `the brief does not have this from ${inSentence(reason.asked)}`;
    case 'language': {
      const names = new Intl.DisplayNames('en', { type: 'language' });
      const languages = reason.languages.map((code) => names.of(code) ?? code);
      return `questions are understood in ${new Intl.ListFormat('en').format(languages)}`;
    }
    default:
      return WORDS[reason.code];
  }
}

const inWords = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map(inSentence));
