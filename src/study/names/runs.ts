/** Runs of capitalised words with the function words between them ("Partnership for Global Infrastructure and Investment"). */

import { isCompanySuffix, isNumberedLaw, isParticle, isPersonSuffix } from './head-nouns.js';
import { isCommonWord, isKnownName } from './lexicon.js';
import type { Token } from './tokens.js';

/** A part of the sentence's tokens that is not split further. */
export interface Unit {
  readonly text: string;
  /** Positions of its first token, and after its last. */
  readonly start: number;
  readonly end: number;
}

/** Adjacent words. */
export interface Atom {
  readonly units: readonly Unit[];
  /** The function words between the previous atom and this one: "of", "for the", "and"; empty for the first in a run. */
  readonly link: string;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'on', 'in', 'to', 'against']);
/** The length of the longest known name with function words: "Saint Vincent and the Grenadines". */
const LONGEST_KNOWN_UNITS = 4;

/** The runs of a sentence, each as its atoms. */
export function runsIn(tokens: readonly Token[]): Atom[][] {
  const runs: Atom[][] = [];
  let position = 0;
  while (position < tokens.length) {
    if (!tokens[position]?.isName) {
      position += 1;
      continue;
    }
    const { run, end } = runAt(tokens, position);
    runs.push(atomsOf(run));
    position = end;
  }
  return runs;
}

interface Piece {
  readonly unit: Unit;
  readonly link: string;
}

function runAt(tokens: readonly Token[], start: number): { readonly run: readonly Piece[]; readonly end: number } {
  const run: Piece[] = [];
  let position = start;
  let link = '';
  for (;;) {
    run.push({ unit: { text: tokens[position]?.text ?? '', start: position, end: position + 1 }, link });
    position += 1;
    const last = tokens[position - 1];
    if (last === undefined) break;
    if (last.isPossessive) {
      // "People's Republic of China", "Women's Fund": a common word's possessive is part of the name.
      const isOwn = (run.length === 1 || link !== '') && isCommonWord(last.text) && !isKnownName(last.text);
      if (!isOwn || !tokens[position]?.isName) break;
      run[run.length - 1] = { unit: { text: last.written, start: position - 1, end: position }, link };
    }
    position = withSuffix(tokens, position, run);
    const next = linkAt(tokens, position);
    if (next === null) break;
    ({ link } = next);
    position = next.end;
  }
  return { run, end: position };
}

/** Includes what follows a name after a comma or as a number: ", Inc.", "103". */
function withSuffix(tokens: readonly Token[], position: number, run: Piece[]): number {
  const last = run.at(-1);
  if (last === undefined) return position;
  const [next, after] = [tokens[position], tokens[position + 1]];
  const grown = (text: string, end: number) => {
    run[run.length - 1] = { ...last, unit: { ...last.unit, text, end } };
    return end;
  };
  const isSuffix = after !== undefined && (isCompanySuffix(after.text) || isPersonSuffix(after.text)) && after.isName;
  if (next?.text === ',' && isSuffix) return grown(`${last.unit.text}, ${after.text}`, position + 2);
  if (next !== undefined && /^\d/u.test(next.text) && (isNumberedLaw(last.unit.text) || areInitials(last.unit.text))) {
    const part = after?.text === '/' ? tokens[position + 2]?.text : undefined;
    if (part !== undefined && /^\d/u.test(part)) return grown(`${last.unit.text} ${next.text}/${part}`, position + 3);
    return grown(`${last.unit.text} ${next.text}`, position + 1);
  }
  return position;
}

export const areInitials = (text: string): boolean => /^(?:\p{Lu}\.)+$/u.test(text);

/** The function words from a position to the next capitalised word; null if the run ends. */
function linkAt(tokens: readonly Token[], position: number): { readonly link: string; readonly end: number } | null {
  const next = tokens[position];
  if (next === undefined) return null;
  if (next.isName && !next.opens) return { link: '', end: position };
  if (!LINKS.has(next.text) && !isParticle(next.text)) return null;
  const after = tokens[position + 1];
  if (after?.isName && !after.opens) return { link: next.text, end: position + 1 };
  const isArticle = after?.text === 'the' || (after !== undefined && isParticle(after.text));
  return isArticle && tokens[position + 2]?.isName ? { link: `${next.text} ${after.text}`, end: position + 2 } : null;
}

/** Splits a run at its function words, except within known names ("Bosnia and Herzegovina"). */
function atomsOf(run: readonly Piece[]): Atom[] {
  const pieces = withKnownNames(run);
  const atoms: { units: Unit[]; link: string }[] = [];
  for (const { unit, link } of pieces) {
    const last = atoms.at(-1);
    if (last !== undefined && link === '') last.units.push(unit);
    else atoms.push({ units: [unit], link });
  }
  return atoms;
}

function withKnownNames(run: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  while (position < run.length) {
    const first = run[position];
    if (first === undefined) break;
    const length = knownLength(run, position);
    const whole = run.slice(position, position + length);
    pieces.push({ unit: spanning(whole), link: first.link });
    position += length;
  }
  return pieces;
}

/** How many of the next pieces are one known name with function words; 1 if there is none. */
function knownLength(run: readonly Piece[], position: number): number {
  for (let length = Math.min(LONGEST_KNOWN_UNITS, run.length - position); length > 1; length -= 1) {
    const whole = run.slice(position, position + length);
    if (whole.slice(1).some(({ link }) => link !== '') && isKnownName(spanning(whole).text)) return length;
  }
  return 1;
}

const spanning = (pieces: readonly Piece[]): Unit => ({
  text: textOf(pieces),
  start: pieces[0]?.unit.start ?? 0,
  end: pieces.at(-1)?.unit.end ?? 0,
});

const textOf = (pieces: readonly Piece[]) =>
  pieces
    .map(({ unit, link }, position) => (position > 0 && link !== '' ? `${link} ${unit.text}` : unit.text))
    .join(' ');
