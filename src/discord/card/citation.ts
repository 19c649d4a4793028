/** A passage's place and each of its sources, in one line each. */

import type { Footnote } from '../../corpus/document.js';
import type { Passage } from '../../corpus/passage.js';
import { labelOf } from '../../sources/label.js';
import type { Source } from '../../sources/source.js';
import type { Words } from '../../words/words.js';
import { escapeMarkdown, shorten } from './escape.js';
import { CARD } from './words.js';

/** Long enough for author, title, journal and date in all notes seen so far; the Sources button shows the rest. */
const LONGEST_NOTE_CHARS = 160;
/** A longer address would crowd out the passage, so its note is shown without a link. */
const LONGEST_URL_CHARS = 400;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * `[1] **Hedging Strategy** ¶ 12` (`p. 3, ¶ 12` in a document with pages), with the document's title where there are several. With `url`, section and paragraph
 * link to it.
 */
export function citationLine(
  passage: Passage,
  rank: number | null,
  title: string | null,
  words: Words,
  url: string | null = null,
): string {
  const marker = rank === null ? [] : [`\`[${rank}]\``];
  const place = [`**${escapeMarkdown(passage.section)}**`, ...placeOf(passage, words)].join(' ');
  const document = title === null ? [] : [`· ${escapeMarkdown(title)}`];
  return [...marker, url === null ? place : linked(place, url), ...document].join(' ');
}

/** The text as a link; unlinked if Discord would not render the link, or if the address is too long. */
export const linked = (text: string, url: string): string =>
  // Discord makes no link of a text that itself holds an address.
  text.includes('://') || url.length > LONGEST_URL_CHARS ? text : `[${text}](<${safeAddress(url)}>)`;

/** Only the place, `¶ 12`, linked where possible; '' for back matter, which has only a title. */
export function placeIn(passage: Passage, words: Words, url: string | null): string {
  const place = placeOf(passage, words).join(' ');
  return url === null || place === '' ? place : linked(place, url);
}

/** `p. 3, ¶ 12`; nothing for back matter. */
const placeOf = ({ address, page }: Passage, words: Words): string[] => {
  const place = addressInWords(address, words);
  if (place === '') return [];
  return [page === null ? place : `${words.say(CARD.citePage, { page })}, ${place}`];
};

/** `p12` as the language cites it, `¶ 12`; '' for back matter. */
export function addressInWords(address: string, words: Words): string {
  const [, kind = '', digits = ''] = /^(\D+)(\d+)$/u.exec(address) ?? [];
  const number = Number(digits);
  if (kind === 'p') return words.say(CARD.citeParagraph, { number });
  if (kind === 'fn') return words.say(CARD.citeFootnote, { number });
  return kind === 'ref' ? words.say(CARD.citeReference, { number }) : '';
}

/** One line per note, `⁹ [its text](<its address>)`, with identical notes joined; notes to the `highlights` come first. */
export function sourceLines(passage: Passage, highlights: readonly string[]): string[] {
  const stands = ({ sentence }: Footnote) =>
    sentence !== '' && highlights.some((highlight) => highlight.includes(sentence) || sentence.includes(highlight));
  const behind = passage.footnotes.filter(stands);
  const others = passage.footnotes.filter((note) => !stands(note));
  const lines = new Map<string, { readonly note: Footnote; readonly numbers: number[] }>();
  for (const note of [...behind, ...others]) {
    const said = JSON.stringify([note.text, note.urls]);
    const known = lines.get(said);
    if (known === undefined) lines.set(said, { note, numbers: [note.number] });
    else known.numbers.push(note.number);
  }
  return [...lines.values()].map((one) => noteLine(one.note, LONGEST_NOTE_CHARS, one.numbers));
}

/** A note in at most `longestChars` characters, with its links; `numbers` are the numbers of the notes with this text. */
export function noteLine(note: Footnote, longestChars: number, numbers: readonly number[] = [note.number]): string {
  const mark = numbers.map(superscript).join(' ');
  // Discord makes no masked link of a text that itself holds an address.
  const text = shorten(note.text.replaceAll('://', ': '), longestChars);
  const links = note.urls.filter((url) => url.length <= LONGEST_URL_CHARS && URL.canParse(url)).map(safeAddress);
  const [first, ...more] = links;
  if (first === undefined) return `${mark} ${escapeMarkdown(text)}`;
  const label = text.trim() === '' ? new URL(first).host : text;
  const rest = more.map((url, position) => `[${position + 2}](<${url}>)`);
  return [mark, `[${escapeMarkdown(label)}](<${first}>)`, ...rest].join(' ');
}

/** A source in one line, 'Author (year) – short title', linked if it has a link. */
export const sourceLink = (source: Source): string => linkedText(labelOf(source), source.link);

/** The text as a link; plain if it has no link or the link is too long. */
export function linkedText(text: string, link: string | null): string {
  // Discord makes no masked link of a text that itself holds an address.
  const label = escapeMarkdown(text.replaceAll('://', ': '));
  return link === null || link.length > LONGEST_URL_CHARS || !URL.canParse(link)
    ? label
    : `[${label}](<${safeAddress(link)}>)`;
}

const superscript = (number: number) => [...String(number)].map((digit) => SUPERSCRIPT_DIGITS[Number(digit)]).join('');

/** The address, with the characters encoded that would end the link. */
const safeAddress = (url: string) =>
  url.replace(/[\s<>()\\]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
