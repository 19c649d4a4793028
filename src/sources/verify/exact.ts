/** Finds a text word for word in the corpus, and detects whether it was cut so that its meaning changed. */

import { startsOf } from '../../corpus/sentences.js';
import { type Found, findWords } from './find-words.js';
import type { Finding } from './finding.js';
import { leftOut } from './left-out.js';
import { lettersOf } from './letters.js';
import type { QuoteIndex, Stretch } from './quote-index.js';

/**
 * Returns where the text's words occur consecutively. A place with its sentence's hedge takes precedence over one without
 * (`altered`, with what was left out); null if there is none.
 */
export function findExact(text: string, { stretches, thesaurus }: QuoteIndex): Finding | null {
  const letters = lettersOf(text);
  let cut: Finding | null = null;
  for (const stretch of stretches) {
    for (const found of findWords(letters, stretch.letters, thesaurus.isWord)) {
      const finding = findingOf(found, stretch);
      if (finding?.verdict === 'exact') return finding;
      cut ??= finding;
    }
  }
  return cut;
}

/** Quotation marks, brackets and the full stop next to the matched words belong to them; a comma after them does not. */
const OPENING = /["'“‘«([]*$/u;
const CLOSING = /^[^\p{L}\p{N}\s,;:—–(]*/u;
const LONGEST_MARKS = 8;

function findingOf({ start, end }: Found, { text, passages }: Stretch): Finding | null {
  const [first, ...others] = passages
    .filter((place) => place.start < end && place.start + place.passage.text.length > start)
    .map(({ passage }) => passage);
  if (first === undefined) return null;
  const lost: string[] = [];
  for (const { passage, start: passageStart } of passages) {
    const starts = startsOf(passage.text, passage.sentences);
    for (const [position, sentence] of passage.sentences.entries()) {
      const sentenceStart = passageStart + (starts[position] ?? 0);
      const sentenceEnd = sentenceStart + sentence.length;
      if (sentenceEnd > start && sentenceStart < end) {
        const from = Math.max(0, start - sentenceStart);
        lost.push(...leftOut(sentence, from, Math.min(sentence.length, end - sentenceStart)));
      }
    }
  }
  const opening = OPENING.exec(text.slice(Math.max(0, start - LONGEST_MARKS), start))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(end, end + LONGEST_MARKS))?.[0].length ?? 0;
  return {
    verdict: lost.length === 0 ? 'exact' : 'altered',
    passages: [first, ...others],
    match: text.slice(start - opening, end + closing),
    differences: lost.map((brief) => ({ brief, text: '' })),
  };
}
