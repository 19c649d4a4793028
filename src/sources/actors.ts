/** States, unions and alliances that a text speaks of: what sources can be sorted by. */

import { foldedWords, runHolds, wordRun } from './folding.js';

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const shortRegionNames = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface Region {
  readonly name: string;
  /** Other writings in folded words: "US" also stands as "U.S.", which folds to "u s". */
  readonly writings: readonly string[];
  /** The beginning of adjectives and peoples ("Serbi", "Chin"), null where the name has several words. */
  readonly stem: string | null;
}

/** Letters that a stem needs so as not to fit other words. */
const SHORTEST_STEM = 4;

const REGIONS: readonly Region[] = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second): Region[] => {
    const name = regionNames.of(first + second);
    if (name === undefined) return [];
    const short = shortRegionNames.of(first + second) ?? name;
    const acronym = /^\p{Lu}{2,3}$/u.test(short)
      ? [short, [...short].join('.')]
      : first + second === 'EU'
        ? ['EU', 'E.U.']
        : [];
    const words = foldedWords(name);
    const stem =
      words.length === 1 && (words[0]?.length ?? 0) > SHORTEST_STEM ? (words[0]?.slice(0, -1) ?? null) : null;
    return [{ name, writings: [name.replace('&', 'and'), name, ...acronym], stem }];
  }),
);

/** Alliances and bodies that are called by their acronym alone, told by use: at least this often in a document. */
const OFTEN = 5;
const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu;

/** The states, and the acronyms used often, that a text names; most often named first. */
export function actorsIn(text: string): string[] {
  const counts = new Map<string, number>();
  const words = foldedWords(text);
  const run = ` ${words.join(' ')} `;
  for (const { name, writings, stem } of REGIONS) {
    const inFull = writings.reduce((sum, writing) => sum + run.split(wordRun(writing)).length - 1, 0);
    const adjectives = stem === null ? 0 : words.filter((word) => isAdjectiveOf(word, stem, name)).length;
    if (inFull + adjectives > 0) counts.set(name, inFull + adjectives);
  }
  const acronyms = text.match(ACRONYM) ?? [];
  for (const acronym of new Set(acronyms)) {
    const uses = acronyms.filter((one) => one === acronym).length;
    const isRegion = REGIONS.some(({ writings }) => writings.includes(acronym));
    if (uses >= OFTEN && !isRegion) counts.set(acronym, uses);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** Endings by which English makes adjectives and peoples of states. */
const ADJECTIVE_ENDING = /^(?:a?ns?|ese|i|ians?|ish)$/u;
const isAdjectiveOf = (word: string, stem: string, name: string) =>
  word.startsWith(stem) && word !== foldedWords(name).join(' ') && ADJECTIVE_ENDING.test(word.slice(stem.length));

/** Whether a text names the actor, by its name, acronym or adjective. */
export function namesActor(text: string, actor: string): boolean {
  const region = REGIONS.find(({ name }) => name === actor);
  const run = wordRun(text);
  if (region === undefined) return runHolds(run, actor);
  const { writings, stem, name } = region;
  return (
    writings.some((writing) => runHolds(run, writing)) ||
    (stem !== null && foldedWords(text).some((word) => isAdjectiveOf(word, stem, name)))
  );
}
