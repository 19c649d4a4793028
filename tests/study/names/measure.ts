/** How an index of names compares with a list made by hand. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IndexedName, NameKind } from '../../../src/study/names-index.js';

interface NameByHand {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly kind: NameKind;
  readonly paragraphs: readonly number[];
}

/** Reads a list of this folder. */
export const namesByHand = (list: string): readonly NameByHand[] =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `${list}.json`), 'utf8'));

interface Measure {
  /** Shares of the names, and of the pairs of a name and a paragraph, that are found. */
  readonly namesRecalled: number;
  readonly paragraphsRecalled: number;
  /** Shares of what is found that is right. */
  readonly namesRight: number;
  readonly paragraphsRight: number;
  /** Share of the names found whose kind is right. */
  readonly kindsRight: number;
  /** A line for each that is missed, too many or of the wrong kind. */
  readonly misses: readonly string[];
}

const formsOf = ({ name, forms = [] }: { readonly name: string; readonly forms?: readonly string[] }) =>
  [name, ...forms].map((form) => form.replaceAll('’', "'"));

/** Compares by name; a name is found where one of its forms is that of an entry. */
export function measured(found: readonly IndexedName[], wanted: readonly NameByHand[]): Measure {
  const misses: string[] = [];
  const matches = new Map<NameByHand, IndexedName>();
  for (const name of wanted) {
    const forms = formsOf(name);
    const match = found.find((entry) => formsOf(entry).some((form) => forms.includes(form)));
    if (match === undefined) misses.push(`missing ${name.kind}: ${name.name} ¶ ${name.paragraphs}`);
    else matches.set(name, match);
  }
  const known = new Set(matches.values());
  for (const entry of found) {
    if (!known.has(entry)) misses.push(`too many: ${entry.kind} ${entry.name} ¶ ${entry.paragraphs}`);
  }
  let same = 0;
  let rightKind = 0;
  for (const [name, { kind, paragraphs }] of matches) {
    same += paragraphs.filter((one) => name.paragraphs.includes(one)).length;
    if (kind === name.kind) rightKind += 1;
    else misses.push(`${name.name} is a ${name.kind}, not a ${kind}`);
    const lost = name.paragraphs.filter((one) => !paragraphs.includes(one));
    const extra = paragraphs.filter((one) => !name.paragraphs.includes(one));
    if (lost.length + extra.length > 0) misses.push(`${name.name}: lost ¶ ${lost}, too many ¶ ${extra}`);
  }
  const count = (names: readonly { readonly paragraphs: readonly number[] }[]) =>
    names.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return {
    namesRecalled: matches.size / wanted.length,
    paragraphsRecalled: same / count(wanted),
    namesRight: known.size / found.length,
    paragraphsRight: same / count(found),
    kindsRight: rightKind / matches.size,
    misses,
  };
}
