/** Contradictions within a document about a source: typed values, and a sentence for each. */

/** Where one of the readings is: a passage, e.g. `p52`, `fn1`, `ref7`. */
export interface Reading {
  readonly passage: string;
  /** As printed there. */
  readonly words: string;
}

type DisagreementKind = 'year' | 'link' | 'repeated-note' | 'shared-link' | 'name';

export interface Disagreement {
  readonly kind: DisagreementKind;
  /** Two or more, in the order body, footnotes, reference list. */
  readonly readings: readonly Reading[];
}

/** Describes the disagreement and its places in one English sentence. */
export function disagreementInEnglish({ kind, readings }: Disagreement): string {
  const places = listed(readings.map(({ passage }) => placeInEnglish(passage)));
  const sides = readings.map(({ passage, words }) => `${words} in ${placeInEnglish(passage)}`);
  switch (kind) {
    case 'year':
      return `The year differs: ${listed(sides)}.`;
    case 'link':
      return `The link differs: ${listed(sides)}.`;
    case 'name':
      return `A name is spelled two ways: ${listed(sides)}.`;
    case 'repeated-note':
      return `${capitalised(places)} cite the same report: ${(readings[0]?.words ?? '').replace(/\.$/u, '')}.`;
    case 'shared-link':
      return `${capitalised(places)} have the same link: ${readings[0]?.words ?? ''}.`;
  }
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^p(\d+)$/u, 'paragraph $1'],
  [/^fn(\d+)$/u, 'note $1'],
  [/^ref(\d+)$/u, 'reference $1'],
];

function placeInEnglish(passage: string): string {
  const [pattern, name] = PLACES.find(([form]) => form.test(passage)) ?? [];
  return pattern === undefined || name === undefined ? passage : passage.replace(pattern, name);
}

const englishList = new Intl.ListFormat('en', { type: 'conjunction' });

const listed = (parts: readonly string[]) => englishList.format(parts);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
