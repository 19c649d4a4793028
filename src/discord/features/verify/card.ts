/** The quote check's findings: for each quotation the verdict, the brief's own words with their citation, and what differs. */

import type { Passage } from '../../../corpus/passage.js';
import type { CheckedQuotation } from '../../../sources/verify/message.js';
import type { Difference, Verification } from '../../../sources/verify/verification.js';
import type { Words } from '../../../words/words.js';
import { citationLine } from '../../card/citation.js';
import { userLine } from '../../card/escape.js';
import { fitting } from '../../card/fit.js';
import { markedSentences, quoteHighlights } from '../../card/quote.js';
import { type Block, type Rendering, roomOf, type Tone, textBlock } from '../../card/view.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import { encodeButton } from '../../custom-id/button.js';
import { type Library, passageAt } from '../../library/library.js';
import { shortEdition, shortKey } from '../../library/short-key.js';
import { MESSAGES, VERDICTS } from './words.js';

/** A message has room for no more, however short they are. */
export const MOST_QUOTATIONS = 8;

/** Enough of a checked text to recognise it. */
const LONGEST_ECHO_CHARS = 80;
/** With more differences than this, the brief does not contain the sentence. */
const LONGEST_DIFFERENCE_CHARS = 80;
/** The minimum for each of several quotations: its verdict, its beginning, a line of the brief and a citation. */
const LEAST_SHARE_CHARS = 480;
/** The share of the room for the brief's words and the differences that the differences may take. */
const SHARE_OF_DIFFERENCES = 0.5;
/** At least this much of the brief's words is shown before any further citation. */
const LEAST_QUOTE_CHARS = 150;

interface Setting {
  readonly words: Words;
  readonly library: Library;
}

/** As many findings as fit, in order, and how many of the `count` quotations are left out. */
export function renderVerifications(checked: readonly CheckedQuotation[], count: number, setting: Setting): Rendering {
  const { words } = setting;
  return (budgetChars) => {
    const rest = (shown: number) => words.say(MESSAGES.more, { count: count - shown });
    let left = budgetChars - roomOf(rest(0));
    const most = Math.max(1, Math.floor(left / LEAST_SHARE_CHARS));
    const texts: string[] = [];
    for (const one of checked.slice(0, most)) {
      const share = Math.floor(left / (Math.min(most, checked.length) - texts.length));
      const text = findingText(one, setting, share - roomOf(''));
      left -= roomOf(text);
      if (left < 0 && texts.length > 0) break;
      texts.push(text);
    }
    const more = texts.length < count ? [textBlock(`-# ${rest(texts.length)}`)] : [];
    return { tone: toneOf(checked), blocks: [...texts.map(textBlock), ...more, ...contextButton(checked, setting)] };
  };
}

function findingText({ text, verification }: CheckedQuotation, setting: Setting, roomChars: number): string {
  const { verdict, match, differences } = verification;
  const { words } = setting;
  const opening = [
    words.say(VERDICTS[verdict]),
    `-# ${words.say(MESSAGES.checked, { text: userLine(text, LONGEST_ECHO_CHARS) })}`,
  ].join('\n');
  if (match === null) return opening;
  const citations = citationsOf(verification, setting, roomChars - opening.length - LEAST_QUOTE_CHARS).join('\n');
  const room = roomChars - opening.length - citations.length - 2;
  const differing = differencesLine(differences, words, Math.floor(room * SHARE_OF_DIFFERENCES));
  const quote = quoteHighlights({ sentences: [match], highlights: [] }, room - roomOf(differing));
  return [opening, quote, citations, differing].filter((part) => part !== '').join('\n');
}

/** The passages, numbered in order: the first, and as many others as fit. */
function citationsOf(verification: Verification, { words, library }: Setting, roomChars: number): string[] {
  const { match } = verification;
  const citations = passagesOf(verification, library).map((passage, position) => {
    const title = library.documents.length > 1 ? library.titleOf(passage.document) : null;
    const link = library.readerLink(passage, sentencesWith(match, passage));
    return citationLine(passage, position + 1, title, words, link);
  });
  return fitting(citations, roomChars, { least: 1 });
}

/** The passage's sentences that contain the words, or are contained in them. */
const sentencesWith = (match: string | null, { sentences }: Passage): string[] =>
  match === null ? [] : [...markedSentences(sentences, [match])].flatMap((position) => sentences[position] ?? []);

function passagesOf({ places }: Verification, library: Library): Passage[] {
  return places.flatMap(({ document, address }) => {
    const entry = library.document(document);
    return (entry && passageAt(entry, address)) ?? [];
  });
}

/** `~~here~~ **in the brief**: ~~always~~ **sometimes**`: as many as fit; empty if there are none. */
function differencesLine(differences: readonly Difference[], words: Words, roomChars: number): string {
  const lineOf = (shown: readonly string[]) => words.say(MESSAGES.differences, { differences: shown.join(' · ') });
  const shown: string[] = [];
  for (const { brief, text } of differences) {
    const difference = [marked('~~', text), marked('**', brief)].filter((part) => part !== '').join(' ');
    if (difference === '') continue;
    if (lineOf([...shown, difference, '…']).length > roomChars) return lineOf([...shown, '…']);
    shown.push(difference);
  }
  return shown.length === 0 ? '' : lineOf(shown);
}

function marked(mark: string, text: string): string {
  const line = userLine(text, LONGEST_DIFFERENCE_CHARS);
  return line === '' ? '' : `${mark}${line}${mark}`;
}

/** The tone of the verdict if all agree; otherwise 'unsure'. */
function toneOf(checked: readonly CheckedQuotation[]): Tone {
  const verdicts = new Set(checked.map(({ verification }) => verification.verdict));
  if (verdicts.size > 1) return 'unsure';
  if (verdicts.has('exact')) return 'sure';
  return verdicts.has('absent') ? 'absent' : 'unsure';
}

/** 'Context' below a single quotation; with several, it would be unclear which one it is for. */
function contextButton(checked: readonly CheckedQuotation[], { words, library }: Setting): Block[] {
  const [only, ...others] = checked;
  if (only === undefined || others.length > 0) return [];
  const { match } = only.verification;
  const passage = passagesOf(only.verification, library)[0];
  const entry = passage && library.document(passage.document);
  if (!passage || !entry || match === null || passage.paragraph === null) return [];
  const customId = encodeButton({
    action: 'context',
    document: shortKey(entry.document.id),
    edition: shortEdition(entry.edition),
    passages: [{ address: passage.address, marked: [...markedSentences(passage.sentences, [match])] }],
  });
  return [{ kind: 'buttons', buttons: [{ label: words.say(ANSWER_BUTTONS.context), customId }] }];
}
