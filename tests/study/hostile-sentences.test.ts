/** What is matched against a sentence takes a moment, even for the longest sentence and whatever it holds. */

import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/corpus/references/citation.js';
import { endsInCitation } from '../../src/corpus/text/author-date.js';
import { takeAddresses } from '../../src/corpus/text/inline.js';
import { withoutTail } from '../../src/corpus/text/printed-marks.js';
import { authorDateCitationsIn } from '../../src/sources/author-date.js';
import { withEditorsFirst, withEditorsLast } from '../../src/sources/citation/edited-book.js';
import { acronymsDefinedIn } from '../../src/sources/names.js';
import { titleIn } from '../../src/sources/notes.js';
import { voiceOf } from '../../src/sources/reporting.js';
import { copiedText } from '../../src/sources/verify/copied-text.js';
import { datesIn } from '../../src/study/dates.js';
import { definedIn } from '../../src/study/defining.js';
import { spelledNumbersIn } from '../../src/study/spelled-numbers.js';
import { hedgesIn } from '../../src/wording/hedging.js';

const LONGEST_SENTENCE_CHARS = 4096;
/** On a slow machine that does other things too; each function matches up to two dozen expressions. */
const LONGEST_MS = 250;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  acronymsDefinedIn,
  authorDateCitationsIn,
  citationOf,
  copiedText,
  datesIn,
  definedIn,
  endsInCitation,
  hedgesIn,
  spelledNumbersIn,
  takeAddresses,
  titleIn,
  voiceOf,
  withEditorsFirst,
  withEditorsLast,
  withoutTail,
};

const BEGINNINGS = ['', 'A A и ', 'According to the '];
const PIECES = [
  ...[
    'a',
    'Aa-',
    'das',
    ' ',
    '\n',
    '1.',
    '(',
    '[1',
    '[1],',
    '“',
    "'a",
    ', ',
    '. ',
    'A and ',
    'is likely ',
    'it is said ',
  ],
  ...['statements by ', 'describes a ', 'by ', 'In a, ', 'in A (eds. ', 'one hundred and ', '1 January ', 'https://'],
];
const ENDS = ['', ' x!'];

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it.each(PIECES)('takes a moment for a sentence full of %j', (piece) => {
    for (const beginning of BEGINNINGS) {
      for (const end of ENDS) {
        const sentence = beginning + piece.repeat(LONGEST_SENTENCE_CHARS / piece.length) + end;
        const before = process.cpuUsage();
        read(sentence);
        expect(process.cpuUsage(before).user / 1000).toBeLessThan(LONGEST_MS);
      }
    }
  });
});
