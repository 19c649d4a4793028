/** Where a passage stands, and the sources behind it, in one line each. */

import type { Footnote } from '../../corpus/document.js';
import type { Passage } from '../../corpus/passage.js';
import { labelOf } from '../../sources/label.js';
import type { Source } from '../../sources/source.js';
import type { Words } from '../../words/words.js';
import { escapeMarkdown, shorten } from './escape.js';
import { CARD } from './words.js';

/** Long enough for author, title, journal and date of all the notes seen; the Sources button shows the whole. */
const LONGEST_NOTE_CHARS = 160;
/** A longer address takes the room of the passage itself; its note is shown without a link. */
const LONGEST_URL_CHARS = 400;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * `[1] **Hedging Strategy** ¶ 12`, with the document's title where there are several. With `url` section and paragraph are a
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

/** The text as a link; as it is where Discord would make none of it, or where the address would take the passage's room. */
export const linked = (text: string, url: string): string =>
  // Discord makes no link of a text that itself holds an address.
  text.includes('://') || url.length > LONGEST_URL_CHARS ? text : `[${text}](<${safeAddress(url)}>)`;

/** The place alone, `¶ 12`, as a link where there is one; empty for matter, which has a title only. */
export function placeIn(passage: Passage, words: Words, url: string | null): string {
  const place = placeOf(passage, words).join(' ');
  return url === null || place === '' ? place : linked(place, url);
}

const placeOf = ({ address }: Passage, words: Words): string[] => {
  const place = addressInWords(address, words);
  return place === '' ? [] : [place];
};

/** `p12` as the language cites it, `¶ 12`; '' for matter. */
export function addressInWords(address: string, words: Words): string {
  const [, kind = '', digits = ''] = /^(\D+)(\d+)$/u.exec(address) ?? [];
  const number = Number(digits);
  if (kind === 'p') return words.say(CARD.citeParagraph, { number });
  if (kind === 'fn') return words.say(CARD.citeFootnote, { number });
  return kind === 'ref' ? words.say(CARD.citeReference, { number }) : '';
}

/** One line a note, `⁹ [its text](<its address>)`, or several notes that say the same; those whose claim is among `highlights` come first. */
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

/** A note in at most `longestChars` characters of its text, with its links; `numbers` are those of the notes that say it. */
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

/** A source in one line, 'Author (year) – short title', with its link where it has one. */
export const sourceLink = (source: Source): string => linkedText(labelOf(source), source.link);

/** Words of the text with a link; without one where there is none or it is too long. */
export function linkedText(text: string, link: string | null): string {
  // Discord makes no masked link of a text that itself holds an address.
  const label = escapeMarkdown(text.replaceAll('://', ': '));
  return link === null || link.length > LONGEST_URL_CHARS || !URL.canParse(link)
    ? label
    : `[${label}](<${safeAddress(link)}>)`;
}

const superscript = (number: number) => [...String(number)].map((digit) => SUPERSCRIPT_DIGITS[Number(digit)]).join('');

/** The address as it stands, apart from characters that would end the link. */
const safeAddress = (url: string) =>
  url.replace(/[\s<>()\\]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
