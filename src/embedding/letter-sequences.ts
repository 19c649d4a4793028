/**
 * The detector of languages by letter sequences, in little memory: imported as it stands, its table is an object for each of
 * 50,000 sequences, which takes 45 MB and a third of a second. Here the table is read as text and kept as bytes, in which the library's
 * own code looks sequences up.
 */

import { readFile } from 'node:fs/promises';

/** The library's detector, as much of it as is used. */
export type Detector = Pick<typeof import('eld/extrasmall').eld, 'detect' | 'setLanguageSubset'>;

/** The library's code apart from its table (`languageDetector.js`), which makes a detector from any table. */
interface Library {
  createEld(): { readonly instance: Detector; loadData(table: Table): void };
}

interface Table {
  readonly type: string;
  /** The codes of the languages, by their numbers. */
  readonly languages: Readonly<Record<number, string>>;
  /** For each sequence of letters its scores, by the numbers of the languages. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

/** Loads the detector, which then chooses among these languages only; they are given by the library's codes. */
export async function loadDetector(codes: readonly string[]): Promise<Detector> {
  const entry = import.meta.resolve('eld/extrasmall');
  const [{ createEld }, text]: [Library, string] = await Promise.all([
    import(new URL('../languageDetector.js', entry).href),
    readFile(new URL('../ngrams/extrasmall.js', entry), 'utf8'),
  ]);
  const { instance, loadData } = createEld();
  loadData(tableFrom(text, new Set(codes)));
  instance.setLanguageSubset([...codes]);
  return instance;
}

/** `0:'am'` */
const LANGUAGE = /(\d+):'([a-z]+)'/gu;
/** `'abc':{0:52,7:68}`, without quotation marks if it could be a name in JavaScript. */
const SEQUENCE = /(?:'((?:[^'\\]|\\.)*)'|([^\s'{},:]+)):\{([\d:,]+)\}/gu;

/** @param text the module that holds the table */
function tableFrom(text: string, codes: ReadonlySet<string>): Table {
  const begin = text.indexOf('ngrams:{');
  const languages = Object.fromEntries(
    Array.from(text.slice(0, begin).matchAll(LANGUAGE), ([, number, code]) => [Number(number), code ?? '']),
  );
  const isWanted = (language: number) => codes.has(languages[language] ?? '');
  /** Where the scores of a sequence begin: how many there are, then the number of a language and its score for each. */
  const places = new Map<string, number>();
  const scores: number[] = [];
  for (const [, quoted, plain, listed = ''] of text.slice(begin).matchAll(SEQUENCE)) {
    const place = scores.push(0) - 1;
    for (const pair of listed.split(',')) {
      const [language, score] = pair.split(':', 2).map(Number) as [number, number];
      if (isWanted(language)) scores.push(language, score);
    }
    scores[place] = (scores.length - place - 1) / 2;
    if (scores[place] === 0) scores.pop();
    else places.set(quoted?.replace(/\\(.)/gu, '$1') ?? plain ?? '', place);
  }
  const bytes = Uint8Array.from(scores);
  const scoresAt = (place: number) =>
    Object.fromEntries(
      Array.from({ length: bytes[place] as number }, (_, pair) => [
        bytes[place + 1 + 2 * pair] as number,
        bytes[place + 2 + 2 * pair] as number,
      ]),
    );
  const ngrams = new Proxy<Table['ngrams']>(
    {},
    {
      get: (_, sequence) => {
        const place = typeof sequence === 'string' ? places.get(sequence) : undefined;
        return place === undefined ? undefined : scoresAt(place);
      },
    },
  );
  return { type: 'XS60', languages, ngrams };
}
