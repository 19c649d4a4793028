/** Looks up a part of a document by its place or size: the last paragraph, the longest section, the newest source, section 3. */

import type { Found, Place } from './facts.js';
import type { TextQuestion, Unit } from './question.js';
import { addressOf, paragraphsOf, type Scope, withSubsections, wordsOf } from './scope.js';

/** One of a unit, with the addresses of the passages that it consists of. */
interface Part {
  readonly place: Place;
  readonly addresses: readonly string[];
  /** How many it has; 0 for a note or reference, which is not measured. */
  readonly words: number;
}

/** What a question asks for by its place or size; null if the document has no such part. */
export function placesOf(unit: Unit, scope: Scope, { asks, position }: TextQuestion): Found | null {
  const parts = partsOf(unit, scope);
  if (position !== null) return numbered(parts[position - 1], position);
  const found: (Found | null)[] = [];
  for (const which of ['longest', 'shortest'] as const) if (asks.has(which)) found.push(extreme(parts, which));
  for (const which of ['first', 'last'] as const) if (asks.has(which)) found.push(end(parts, which));
  for (const which of ['newest', 'oldest'] as const) if (asks.has(which)) found.push(ofAge(unit, scope, which));
  const present = found.flatMap((one) => one ?? []);
  return present.length === 0
    ? null
    : { facts: present.flatMap(({ facts }) => facts), addresses: present.flatMap(({ addresses }) => addresses) };
}

function partsOf(unit: Unit, { document, sections, paragraphs }: Scope): Part[] {
  const one = (kind: 'paragraph' | 'footnote' | 'reference', address: string, words = 0): Part => ({
    place: { unit: kind, address },
    addresses: [address],
    words,
  });
  switch (unit) {
    case 'section':
      return sections.map((section) => {
        const within = paragraphsOf(withSubsections(document, section));
        const place = { unit: 'section', title: section.title } as const;
        return { place, addresses: within.map(addressOf), words: wordsOf(within) };
      });
    case 'paragraph':
      return paragraphs.map((paragraph) => one('paragraph', addressOf(paragraph), wordsOf([paragraph])));
    case 'footnote':
      return document.footnotes.map(({ number }) => one('footnote', `fn${number}`));
    case 'reference':
      return document.references.map(({ n }) => one('reference', `ref${n}`));
    default:
      return [];
  }
}

const numbered = (part: Part | undefined, number: number): Found | null =>
  part === undefined ? null : { facts: [{ kind: 'numbered', number, place: part.place }], addresses: part.addresses };

function extreme(parts: readonly Part[], which: 'longest' | 'shortest'): Found | null {
  const measured = parts.filter(({ words }) => words > 0);
  const isBetter = (one: Part, best: Part) => (which === 'longest' ? one.words > best.words : one.words < best.words);
  const [first, ...rest] = measured;
  if (first === undefined) return null;
  const { place, addresses, words } = rest.reduce((best, one) => (isBetter(one, best) ? one : best), first);
  return { facts: [{ kind: 'extreme', which, place, words }], addresses };
}

function end(parts: readonly Part[], which: 'first' | 'last'): Found | null {
  const part = which === 'first' ? parts[0] : parts.at(-1);
  return part === undefined
    ? null
    : { facts: [{ kind: 'end', which, place: part.place, words: part.words }], addresses: part.addresses };
}

/** The references of the latest or earliest year; those without a year are left out. */
function ofAge(unit: Unit, { document }: Scope, which: 'newest' | 'oldest'): Found | null {
  const dated = unit === 'reference' ? document.references.filter(({ year }) => /^\d{4}/u.test(year ?? '')) : [];
  const years = dated.map(({ year }) => (year ?? '').slice(0, 4)).sort();
  const year = which === 'newest' ? years.at(-1) : years[0];
  if (year === undefined) return null;
  const found = dated.filter((reference) => reference.year?.startsWith(year));
  return {
    facts: [{ kind: 'age', which, year, count: found.length }],
    addresses: found.map(({ n }) => `ref${n}`),
  };
}
