/** BibTeX in UTF-8, as BibLaTeX and all current reference managers read it. */

import { fold } from '../../languages/fold.js';
import { foldedWords } from '../folding.js';
import { type Citable, type CslItem, type CslName, placeInWords } from './item.js';

/** The entries in order, separated by empty lines. */
export function bibtexOf(citables: readonly Citable[]): string {
  const taken = new Set<string>();
  return citables.map((citable) => entryOf(citable, uniqueKey(citable.item, taken))).join('\n\n');
}

function entryOf({ item, place }: Citable, key: string): string {
  const type = entryTypeOf(item);
  const { 'date-parts': parts } = item.issued ?? {};
  const [year, month, day] = parts?.[0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author === undefined ? undefined : braced(item.author.map(nameOf).join(' and '))],
    ['editor', item.editor === undefined ? undefined : braced(item.editor.map(nameOf).join(' and '))],
    ['title', item.title === undefined ? undefined : braced(capitalsKept(item.title))],
    [CONTAINER_FIELDS[type] ?? 'howpublished', quotedText(item['container-title'])],
    ['volume', quotedText(item.volume)],
    ['number', quotedText(item.issue ?? item.number)],
    ['pages', quotedText(item.page?.replace('-', '--'))],
    ['edition', quotedText(item.edition)],
    ['type', quotedText(item.genre)],
    [PUBLISHER_FIELDS[type] ?? 'publisher', quotedText(item.publisher)],
    ['address', quotedText(item['publisher-place'])],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTH_MACROS[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['doi', quotedText(item.DOI)],
    ['url', item.URL === undefined ? undefined : braced(item.URL.replace(/[{}\\\s]/gu, encodeURIComponent))],
    ['note', place === null ? quotedText(item.note) : quotedText(placeInWords(place))],
    ['langid', item.language === undefined ? undefined : LANGUAGES[item.language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},`));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

const MONTH_MACROS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibLaTeX's names for the languages of titles. */
const LANGUAGES: Readonly<Record<string, string>> = {
  sr: '{serbian}',
  'sr-Cyrl': '{serbian}',
  tr: '{turkish}',
  ru: '{russian}',
  de: '{german}',
  fr: '{french}',
};

const CONTAINER_FIELDS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};
const PUBLISHER_FIELDS: Readonly<Record<string, string>> = {
  techreport: 'institution',
  mastersthesis: 'school',
  phdthesis: 'school',
};
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
};

function entryTypeOf(item: CslItem): string {
  if (item.type === 'thesis')
    return /\b(?:doctoral|phd|dissertation)\b/iu.test(item.genre ?? '') ? 'phdthesis' : 'mastersthesis';
  const type = ENTRY_TYPES[item.type] ?? 'misc';
  // An article needs a journal, but a news agency's page has none.
  return type === 'article' && item['container-title'] === undefined ? 'misc' : type;
}

/** An institution in its own braces, so that its words are not read as forenames and a surname. */
function nameOf(name: CslName): string {
  if ('literal' in name) return braced(escaped(name.literal));
  const { family, given, suffix } = name;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : escaped(part))).join(', ');
}

const braced = (text: string) => `{${text}}`;
const quotedText = (text: string | undefined) => (text === undefined ? undefined : braced(escaped(text)));

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string) => text.replace(/[\\{}#$%&_~^]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** Puts capitalised words in braces, so that no style lowercases them; the first word is capitalised anyway. */
const capitalsKept = (title: string) =>
  escaped(title).replace(/[\p{L}\p{N}.’'-]+/gu, (word, offset: number) =>
    /\p{Lu}/u.test(offset === 0 ? word.slice(1) : word) ? braced(word) : word,
  );

/** `kuik2008essence`: the first author, the year and the first long word of the title, in ASCII, and a letter if that key is taken. */
function uniqueKey({ author, issued, title, id }: CslItem, taken: Set<string>): string {
  const [first] = author ?? [];
  const name =
    first === undefined ? '' : 'literal' in first ? (foldedWords(first.literal)[0] ?? '') : fold(first.family);
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  const word = foldedWords(title ?? '').find(({ length }) => length > LONGEST_ARTICLE_LETTERS) ?? '';
  const plain = `${name}${year}${word}`.replace(/[^a-z0-9]/gu, '') || id.replace(/[^A-Za-z0-9]/gu, '');
  let key = plain;
  for (let copy = 'a'.charCodeAt(0); taken.has(key); copy += 1) key = plain + String.fromCharCode(copy);
  taken.add(key);
  return key;
}

/** "the", "and" and the like do not identify a title. */
const LONGEST_ARTICLE_LETTERS = 3;
