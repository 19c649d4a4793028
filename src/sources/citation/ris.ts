/** RIS, as EndNote, Zotero and Mendeley read it: one tag per line, one record per work. */

import { type Citable, type CslItem, type CslName, placeInWords } from './item.js';

const RECORD_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** The records in order. */
export const risOf = (citables: readonly Citable[]): string => citables.map(recordOf).join('\n\n');

function recordOf({ item, place }: Citable): string {
  const [from, to] = item.page?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', RECORD_TYPES[item.type] ?? 'GEN'],
    ...(item.author ?? []).map((name): readonly [string, string] => ['AU', nameOf(name)]),
    ...(item.editor ?? []).map((name): readonly [string, string] => ['A2', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', from],
    ['EP', to],
    ['ET', item.edition],
    ['M3', item.genre],
    ['SN', item.number],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ...datesOf(item),
    ['LA', item.language],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['N1', place === null ? item.note : placeInWords(place)],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/gu, ' ')}`,
  );
  return [...lines, 'ER  - '].join('\n');
}

/** PY has only the year; DA has `YYYY/MM/DD/` as far as it is known. */
function datesOf({ issued }: CslItem): (readonly [string, string])[] {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return [];
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const whole: (readonly [string, string])[] =
    month === undefined ? [] : [['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`]];
  return [['PY', String(year)], ...whole];
}

const nameOf = (name: CslName) =>
  'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
