/** A passage as a block quote: its own words, the answering sentences bold, cut between sentences where it must be cut. */

import type { CitedPassage } from '../../answer/answer.js';
import type { Passage } from '../../corpus/passage.js';
import type { Span } from '../../study/find-phrase.js';
import { escapeMarkdown, unescapeMarkdown, wordsWithin } from './escape.js';

/** Stands where words of the passage are left out. The passage's own brackets are escaped, so the two cannot be confused. */
const LEFT_OUT = '[…]';
const QUOTE_MARK = '> ';

/** Whole sentences of a passage, some of them marked, or words in them. */
interface Excerpt {
  readonly sentences: readonly string[];
  readonly marked: ReadonlySet<number>;
  /** What is marked in each sentence that is not marked as a whole. */
  readonly words: readonly (readonly Span[])[];
}

/** No word alone is marked. */
const NO_WORDS: Excerpt['words'] = [];

/** The passage quoted in at most `longestChars`: the marked sentences first, then as much around them as fits. */
export function quotePassage(passage: Passage, highlights: readonly string[], longestChars: number): string {
  const excerpt = {
    sentences: passage.sentences,
    marked: markedSentences(passage.sentences, highlights),
    words: NO_WORDS,
  };
  const core = excerpt.marked.size > 0 ? excerpt.marked : new Set([0]);
  return grow(excerpt, core, longestChars) ?? quoteCut(excerpt, Math.min(...core), longestChars);
}

interface Highlighted extends Pick<CitedPassage, 'sentences' | 'highlights'> {
  /** Where words that were looked for stand in the passage's text; left out, none were. */
  readonly found?: readonly Span[];
}

/**
 * The highlighted sentences alone (the first sentence where none is), quoted in at most `longestChars`. Where all is the answer
 * nothing need stand out in bold but words that were looked for, and whole sentences need no sign that others stand around them.
 */
export function quoteHighlights(passage: Highlighted, longestChars: number): string {
  const marked = markedSentences(passage.sentences, passage.highlights);
  const shown = marked.size > 0 ? [...marked] : [0];
  const [first = 0] = shown;
  const end = (shown.at(-1) ?? 0) + 1;
  const excerpt = {
    sentences: passage.sentences.slice(first, end),
    marked: new Set<number>(),
    words: wordsOfSentences(passage.sentences, passage.found ?? []).slice(first, end),
  };
  const whole = quoteLines(joined(excerpt, new Set(shown.map((position) => position - first))));
  return whole.length <= longestChars ? whole : quoteCut(excerpt, 0, longestChars);
}

/** Words of a passage as they stand, quoted. */
export const quoteWords = (words: string): string => quoteLines(escapeMarkdown(words));

/** The positions of the highlights among a passage's sentences. */
export function markedSentences(sentences: readonly string[], highlights: readonly string[]): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const [position, sentence] of sentences.entries()) {
    if (
      highlights.some(
        (highlight) => highlight === sentence || highlight.includes(sentence) || sentence.includes(highlight),
      )
    )
      marked.add(position);
  }
  return marked;
}

/** What a message's block quotes hold, read back: each run of words between two cuts, without marks and escapes. */
export function quotedRuns(message: string): string[] {
  const runs: string[] = [];
  for (const quote of blockQuotes(message)) {
    for (const run of quote.split(LEFT_OUT)) {
      const words = unescapeMarkdown(withoutBold(run)).trim();
      if (words !== '') runs.push(words);
    }
  }
  return runs;
}

/** Adds sentences around the core while they fit, those between two of its sentences before others, the nearest first; null when the core alone does not. */
function grow(excerpt: Excerpt, core: ReadonlySet<number>, longestChars: number): string | null {
  let quote = quoteLines(joined(excerpt, core));
  if (quote.length > longestChars) return null;
  const shown = new Set(core);
  const distance = (position: number) => Math.min(...[...core].map((marked) => Math.abs(marked - position)));
  const [start, end] = [Math.min(...core), Math.max(...core)];
  const outside = (position: number) => Number(position < start || position > end);
  const around = [...excerpt.sentences.keys()].filter((position) => !core.has(position));
  around.sort((one, other) => outside(one) - outside(other) || distance(one) - distance(other) || one - other);
  for (const position of around) {
    const larger = quoteLines(joined(excerpt, shown.add(position)));
    if (larger.length > longestChars) break;
    quote = larger;
  }
  return quote;
}

/** One sentence that is longer than all the room there is, cut at a word's end. */
function quoteCut({ sentences, marked, words: found }: Excerpt, position: number, longestChars: number): string {
  const before = position > 0 ? `${LEFT_OUT} ` : '';
  const quoteOf = (words: string) =>
    quoteLines(`${before}${sentenceText(words, marked.has(position), found[position])} ${LEFT_OUT}`);
  return quoteOf(wordsWithin(sentences[position] ?? '', (words) => quoteOf(words).length <= longestChars));
}

function joined({ sentences, marked, words }: Excerpt, shown: ReadonlySet<number>): string {
  const parts: string[] = [];
  for (const [position, sentence] of sentences.entries()) {
    if (shown.has(position)) parts.push(sentenceText(sentence, marked.has(position), words[position]));
    else if (parts.at(-1) !== LEFT_OUT) parts.push(LEFT_OUT);
  }
  return parts.join(' ');
}

const sentenceText = (sentence: string, isMarked: boolean, words: readonly Span[] = []) =>
  withBold(sentence, isMarked ? [{ start: 0, end: sentence.length }] : words);

/** The text with stretches of it bold, as far as it goes; all of it escaped. */
function withBold(text: string, bold: readonly Span[]): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of bold) {
    const words = text.slice(start, end);
    if (words === '') continue;
    shown += `${escapeMarkdown(text.slice(done, start))}**${escapeMarkdown(words)}**`;
    done = start + words.length;
  }
  return shown + escapeMarkdown(text.slice(done));
}

/** Marks inside an address would be taken for a part of it. */
const ADDRESS = /\S*:\/\/\S*/gu;

/** Stretches of a passage's text as stretches of its sentences, which stand in it with a space between. */
function wordsOfSentences(sentences: readonly string[], found: readonly Span[]): Span[][] {
  let offset = 0;
  return sentences.map((sentence) => {
    const from = offset;
    offset += sentence.length + 1;
    const addresses = [...sentence.matchAll(ADDRESS)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
    }));
    const spans: Span[] = [];
    for (const one of found) {
      const [start, end] = [Math.max(0, one.start - from), Math.min(sentence.length, one.end - from)];
      const isInAddress = addresses.some((address) => start < address.end && end > address.start);
      const before = spans.at(-1);
      if (start >= end || isInAddress) continue;
      // Between two that touch, the marks would run into each other.
      if (before?.end === start) spans[spans.length - 1] = { start: before.start, end };
      else spans.push({ start, end });
    }
    return spans;
  });
}

const quoteLines = (text: string) => `${QUOTE_MARK}${text.replaceAll('\n', `\n${QUOTE_MARK}`)}`;

/** Drops the bold marks; an escaped asterisk stays with its backslash. */
const withoutBold = (text: string) => text.replace(/(\\[^\p{L}\p{N}\s])|\*\*/gu, '$1');

/** Each block quote of a message, its lines joined as they were. */
function blockQuotes(message: string): string[] {
  const quotes: string[][] = [];
  let open: string[] | null = null;
  for (const line of message.split('\n')) {
    if (!line.startsWith(QUOTE_MARK)) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      quotes.push(open);
    }
    open.push(line.slice(QUOTE_MARK.length));
  }
  return quotes.map((lines) => lines.join('\n'));
}
