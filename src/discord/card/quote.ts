/** A passage as a block quote: its own words, with the answering sentences in bold; shortened at sentence ends. */

import type { CitedPassage } from '../../answer/answer.js';
import type { Passage } from '../../corpus/passage.js';
import { startsOf } from '../../corpus/sentences.js';
import type { Span } from '../../study/find-phrase.js';
import { escapeMarkdown, unescapeMarkdown, wordsWithin } from './escape.js';

/** Marks an omission. The passage's own brackets are escaped, so the two cannot be confused. */
const LEFT_OUT = '[…]';
const QUOTE_MARK = '> ';

/** Whole sentences of a passage, with marked sentences or marked words in them. */
interface Excerpt {
  readonly sentences: readonly string[];
  readonly marked: ReadonlySet<number>;
  /** The ranges marked in each sentence that is not marked as a whole. */
  readonly words: readonly (readonly Span[])[];
}

/** No single words are marked. */
const NO_WORDS: Excerpt['words'] = [];

/** The passage quoted in at most `longestChars`: the marked sentences, then as much around them as fits. */
export function quotePassage(passage: Passage, highlights: readonly string[], longestChars: number): string {
  const excerpt = {
    sentences: passage.sentences,
    marked: markedSentences(passage.sentences, highlights),
    words: NO_WORDS,
  };
  const core = excerpt.marked.size > 0 ? excerpt.marked : new Set([0]);
  return grow(excerpt, core, longestChars) ?? quoteCut(excerpt, Math.min(...core), longestChars);
}

interface Highlighted extends Pick<CitedPassage, 'sentences' | 'highlights'>, Partial<Pick<CitedPassage, 'text'>> {
  /** Where the words searched for are in the passage's text, if any. */
  readonly found?: readonly Span[];
}

/**
 * Only the highlighted sentences (the first sentence if there are none), quoted in at most `longestChars`. Since all of it is the
 * answer, only words searched for are bold, and omissions before and after whole sentences are not marked.
 */
export function quoteHighlights(passage: Highlighted, longestChars: number): string {
  const marked = markedSentences(passage.sentences, passage.highlights);
  const shown = marked.size > 0 ? [...marked] : [0];
  const [first = 0] = shown;
  const end = (shown.at(-1) ?? 0) + 1;
  const excerpt = {
    sentences: passage.sentences.slice(first, end),
    marked: new Set<number>(),
    words: wordsOfSentences(passage, passage.found ?? []).slice(first, end),
  };
  const whole = quoteLines(joined(excerpt, new Set(shown.map((position) => position - first))));
  return whole.length <= longestChars ? whole : quoteCut(excerpt, 0, longestChars);
}

/** Words of a passage as a block quote. */
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

/** Reads back a message's block quotes: each run of words between two omissions, without markup and escapes. */
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

/** Adds sentences around the core while they fit: first those between core sentences, then the nearest; null if the core alone does not fit. */
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

/** A single sentence longer than the room there is, cut at a word boundary. */
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

/** The text, escaped, with the given ranges in bold. */
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

/** Markup inside an address would be read as part of it. */
const ADDRESS = /\S*:\/\/\S*/gu;

/** Converts ranges in a passage's text to ranges in its sentences. */
function wordsOfSentences({ text: whole, sentences }: Highlighted | Passage, found: readonly Span[]): Span[][] {
  const starts = startsOf(whole ?? sentences.join(' '), sentences);
  return sentences.map((sentence, position) => {
    const from = starts[position] ?? 0;
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
      // The markup of two adjacent ranges would run together.
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
