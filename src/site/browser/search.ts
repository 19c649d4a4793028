/** Search within the page: what is typed is looked up in the page's word map, and each finding links to its sentence. */

import { type Found, findPassages, plainWordsOf, type WordMap } from './ranking.js';
import { stem } from './stem.js';

/** More than these are seldom looked at; their number is told. */
const SHOWN = 12;

const field = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const mapElement = document.querySelector('#words');

if (field !== null && status !== null && list !== null && mapElement !== null) {
  const map: WordMap = JSON.parse(mapElement.textContent ?? '');
  const form = field.closest('form');
  form?.removeAttribute('hidden');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  field.addEventListener('input', () => {
    const isAsked = plainWordsOf(field.value).length > 0;
    const found = isAsked ? findPassages(field.value, map) : [];
    status.textContent = isAsked ? counted(found.length) : '';
    list.replaceChildren(...found.slice(0, SHOWN).flatMap((one) => entryOf(one, map) ?? []));
    markOnPage(found, map);
  });
}

function counted(count: number): string {
  if (count === 0) return 'No passage holds these words.';
  const passages = count === 1 ? '1 passage' : `${count} passages`;
  return count > SHOWN ? `${passages}, the best ${SHOWN} shown` : passages;
}

/** The sentence of the passage that holds most of the stems. */
function bestSentence({ held }: Found, address: string): HTMLElement | null {
  const sentences = [...document.querySelectorAll<HTMLElement>(`[id^="${address}s"]`)];
  const holding = (sentence: HTMLElement) =>
    new Set(
      plainWordsOf(sentence.textContent ?? '')
        .map(stem)
        .filter((one) => held.has(one)),
    ).size;
  return sentences.reduce<HTMLElement | null>(
    (best, sentence) => (best === null || holding(sentence) > holding(best) ? sentence : best),
    null,
  );
}

function entryOf(found: Found, map: WordMap): HTMLElement | null {
  const address = map.passages[found.passage] ?? '';
  const sentence = bestSentence(found, address);
  if (sentence === null) return null;
  const link = document.createElement('a');
  link.href = `#${sentence.id}`;
  const place = document.createElement('b');
  place.textContent = placeOf(address, sentence);
  const words = document.createElement('span');
  words.append(...marked(sentence.textContent ?? '', found.held));
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

/** The text with the words of the stems marked. */
function marked(text: string, held: ReadonlySet<string>): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/gu).map((part) => {
    if (!isHeld(part, held)) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

function isHeld(word: string, held: ReadonlySet<string>): boolean {
  const [plain] = plainWordsOf(word);
  return plain !== undefined && held.has(stem(plain));
}

/** Marks the words where they stand, in browsers that can do so without changing the page. */
function markOnPage(found: readonly Found[], map: WordMap): void {
  if (!('highlights' in CSS)) return;
  const ranges = found.flatMap((one) => {
    const passage = document.getElementById(map.passages[one.passage] ?? '');
    return passage === null ? [] : rangesIn(passage, one.held);
  });
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(passage: HTMLElement, held: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!isHeld(word, held)) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
