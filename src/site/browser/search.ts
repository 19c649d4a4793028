/** Search within the page: indexes the passages in the page, and links each result to its sentence. */

import { stemOf, wordsOf } from '../../index/words.js';
import { type FoundPassage, searchOver } from './passage-search.js';

/** More results than these are rarely read; only their number is shown. */
const SHOWN = 12;
/** The sentence of a passage: `p12s3`, `fn9s1`. */
const SENTENCE_ID = /^([a-z]+\d+)s\d+$/u;

const field = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');

if (field !== null && status !== null && list !== null) {
  const sentences = sentencesByPassage();
  const search = searchOver(
    [...sentences].map(([address, parts]) => ({ address, text: parts.map((part) => part.textContent).join(' ') })),
  );
  const form = field.closest('form');
  form?.removeAttribute('hidden');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  field.addEventListener('input', () => {
    const isAsked = wordsOf(field.value).length > 0;
    const found = isAsked ? search(field.value) : [];
    status.textContent = isAsked ? counted(found.length) : '';
    list.replaceChildren(...found.slice(0, SHOWN).flatMap((one) => entryOf(one, sentences.get(one.address)) ?? []));
    markOnPage(found);
  });
}

/** The sentences of each passage, by its address and in the order of the page. */
function sentencesByPassage(): Map<string, HTMLElement[]> {
  const sentences = new Map<string, HTMLElement[]>();
  for (const element of document.querySelectorAll<HTMLElement>('main [id]')) {
    const address = SENTENCE_ID.exec(element.id)?.[1];
    if (address === undefined) continue;
    const before = sentences.get(address);
    if (before === undefined) sentences.set(address, [element]);
    else before.push(element);
  }
  return sentences;
}

function counted(count: number): string {
  if (count === 0) return 'No passage contains these words.';
  const passages = count === 1 ? '1 passage' : `${count} passages`;
  return count > SHOWN ? `${passages}, the best ${SHOWN} shown` : passages;
}

/** The sentence with most of the stems. */
function bestOf(sentences: readonly HTMLElement[], stems: ReadonlySet<string>): HTMLElement | null {
  const holding = ({ textContent }: HTMLElement) =>
    new Set(wordsOf(textContent ?? '').flatMap((word) => (isHeld(word, stems) ? stemOf(word) : []))).size;
  return sentences.reduce<HTMLElement | null>(
    (best, sentence) => (best === null || holding(sentence) > holding(best) ? sentence : best),
    null,
  );
}

function entryOf({ address, stems }: FoundPassage, sentences: readonly HTMLElement[] = []): HTMLElement | null {
  const sentence = bestOf(sentences, stems);
  if (sentence === null) return null;
  const link = document.createElement('a');
  link.href = `#${sentence.id}`;
  const place = document.createElement('b');
  place.textContent = placeOf(address, sentence);
  const words = document.createElement('span');
  words.append(...marked(sentence.textContent ?? '', stems));
  link.append(place, ' ', words);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function placeOf(address: string, sentence: HTMLElement): string {
  const number = address.replace(/^\D+/u, '');
  if (address.startsWith('p')) return `¶ ${number}`;
  if (address.startsWith('fn')) return `Note ${number}`;
  if (address.startsWith('ref')) return `Reference ${number}`;
  return sentence.closest('section')?.querySelector('h2')?.textContent ?? '';
}

/** The text with the words of the stems highlighted. */
function marked(text: string, stems: ReadonlySet<string>): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/gu).map((part) => {
    if (!isHeld(part, stems)) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

function isHeld(word: string, stems: ReadonlySet<string>): boolean {
  const stem = stemOf(word);
  return stem !== null && stems.has(stem);
}

/** Highlights the words in place, in browsers that can do so without changing the page. */
function markOnPage(found: readonly FoundPassage[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = found.flatMap(({ address, stems }) => {
    const passage = document.getElementById(address);
    return passage === null ? [] : rangesIn(passage, stems);
  });
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(passage: HTMLElement, stems: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!isHeld(word, stems)) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
