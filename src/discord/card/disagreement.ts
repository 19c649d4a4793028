/** Where the brief contradicts itself about a source, in the reader's language: both versions and their places. */

import type { Disagreement } from '../../sources/disagreement.js';
import type { Words } from '../../words/words.js';
import { addressInWords } from './citation.js';
import { escapeMarkdown, shorten } from './escape.js';
import { DISAGREEMENTS } from './words.js';

/** A link may be long; its beginning and its place identify it. */
const LONGEST_READING_CHARS = 200;

/** One line, escaped. */
export function disagreementLine({ kind, readings }: Disagreement, words: Words): string {
  const places = readings.map(({ passage }) => addressInWords(passage, words)).join(', ');
  if (kind === 'repeated-note' || kind === 'shared-link') return words.say(DISAGREEMENTS[kind], { places });
  const sides = readings.map((reading) => {
    const said = escapeMarkdown(shorten(reading.words, LONGEST_READING_CHARS));
    // As code, the link is shown verbatim and cannot be clicked.
    const shown = kind === 'link' ? `\`${shorten(reading.words, LONGEST_READING_CHARS).replaceAll('`', '')}\`` : said;
    return `${shown} (${addressInWords(reading.passage, words)})`;
  });
  return words.say(DISAGREEMENTS[kind], { sides: sides.join(' · ') });
}
