/** What an entry of a reference list states in addition to author, year, title and link, read from its printed form. */

import type { Reference } from '../../corpus/document.js';
import { publisherIn } from '../../corpus/references/citation.js';
import { dateIn } from './dates.js';
import { withEditorsFirst, withEditorsLast } from './edited-book.js';
import type { CslItem } from './item.js';
import { namesOfTitlePage } from './names.js';

type Details = Pick<
  CslItem,
  | 'editor'
  | 'issued'
  | 'genre'
  | 'number'
  | 'edition'
  | 'container-title'
  | 'volume'
  | 'issue'
  | 'page'
  | 'publisher'
  | 'publisher-place'
>;

/** The details by kind of reference; what the entry does not state is absent. */
export function detailsOf(reference: Reference): Details {
  const { type } = reference;
  const issued = issuedOf(reference);
  const date = issued === null ? {} : { issued };
  if (type === 'article-journal') return { ...date, ...containerOf(reference), ...placeInJournal(reference) };
  if (type.startsWith('article') || type === 'post-weblog' || type === 'webpage')
    return { ...date, ...containerOf(reference) };
  if (type === 'chapter' || type === 'paper-conference')
    return { ...date, ...containerOf(reference), ...pagesIn(afterTitle(reference)), ...bookOf(reference) };
  // The university is the publisher if it is next to the kind of thesis.
  return { ...date, ...seriesAfterTitle(reference), ...publisherOf(reference), ...thesisOf(reference) };
}

/** The text after the title, since the title may itself contain dates and numbers. */
function afterTitle({ raw, title, url }: Reference): string {
  const start = title === null ? -1 : raw.indexOf(title);
  const rest = start === -1 || title === null ? raw : raw.slice(start + title.length);
  return url === null ? rest : rest.replace(url, '');
}

const RETRIEVAL = /\b(?:retrieved|accessed|available)\b.*$/isu;

/** The full date if the entry gives one in the reference's year, otherwise the year. */
function issuedOf(reference: Reference) {
  const { raw, title, year } = reference;
  if (year === null) return null;
  const printed = dateIn((title === null ? raw : raw.replace(title, ' ')).replace(RETRIEVAL, ''));
  const number = Number.parseInt(year, 10);
  return printed?.['date-parts']?.[0]?.[0] === number ? printed : { 'date-parts': [[number]] };
}

const containerOf = ({ container }: Reference) => (container === null ? {} : { 'container-title': container });

const PAGES = /(?:\bpp?\.\s*|[:,]\s*|^\s*)(\d+)\s?[–-]\s?(\d+)/u;

function pagesIn(text: string): Details {
  const [, from, to] = PAGES.exec(text) ?? [];
  return from === undefined || to === undefined ? {} : { page: `${from}-${to}` };
}

const VOLUME = /^[\s,.]*(?:vol(?:ume|\.)?\s*)?(\d+)/iu;
/** "30(2)", "15 (1)"; a year in brackets does not count. */
const ISSUE_IN_BRACKETS = /^[\s,.]*(?:vol\.?\s*)?\d+\s?\((\d{1,3}(?:[–/-]\d{1,3})?)\)/iu;
const ISSUE_IN_WORDS = /\b(?:no|nr|iss(?:ue)?)\.?\s*(\d+)/iu;

/** Volume, issue and pages: "30(2), 159–185", "9, no. 3 (2016): 201–224", "vol. 6, no. 2, pp. 33-60". */
function placeInJournal(reference: Reference): Details {
  const { container } = reference;
  const rest = afterTitle(reference);
  const start = container === null ? -1 : rest.indexOf(container);
  if (start === -1 || container === null) return {};
  const place = rest.slice(start + container.length);
  const volume = VOLUME.exec(place)?.[1];
  const issue = (ISSUE_IN_BRACKETS.exec(place) ?? ISSUE_IN_WORDS.exec(place))?.[1];
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...pagesIn(place),
  };
}

/** Editors, book and publisher of a chapter. */
function bookOf(reference: Reference): Details {
  const rest = afterTitle(reference);
  const found = withEditorsFirst(rest) ?? withEditorsLast(rest);
  if (found === null) return {};
  return {
    editor: namesOfTitlePage(found.editors),
    'container-title': found.book,
    publisher: found.publisher,
  };
}

/** "(Master's thesis)", "[Doctoral dissertation, University of Varn]": the kind, and the university if it is given with it. */
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/gu;
const IS_THESIS = /\b(?:thesis|dissertation)\b/iu;
/** "PhD diss., University of Varn" */
const THESIS_AND_UNIVERSITY = / (?:diss\.|dissertation|thesis), (\p{Lu}[^,.]+)/iu;
const LONGEST_DEGREE_CHARS = 40;

function thesisOf(reference: Reference): Details {
  const text = afterTitle(reference);
  for (const { 1: inside = '' } of text.matchAll(IN_BRACKETS)) {
    const comma = inside.indexOf(',');
    const genre = comma === -1 ? inside : inside.slice(0, comma);
    if (!IS_THESIS.test(genre)) continue;
    if (comma === -1) return { genre };
    if (inside.startsWith(', ', comma)) return { genre, publisher: inside.slice(comma + 2) };
  }
  const inWords = THESIS_AND_UNIVERSITY.exec(text);
  if (inWords?.[1] === undefined) return {};
  const degree = /\p{L}+$/u.exec(text.slice(Math.max(0, inWords.index - LONGEST_DEGREE_CHARS), inWords.index));
  const kind = inWords[0].slice(0, inWords[0].indexOf(',')).replace(/ diss\.$/u, ' dissertation');
  return degree === null ? {} : { genre: degree[0] + kind, publisher: inWords[1] };
}

/** "(Policy Studies No. 16)", "(Report No. 14)" directly after the title. */
const SERIES = /^\s*\(([^()]{1,80}?),? No\.? ?(\d[\w/.-]*)\)/u;

function seriesAfterTitle(reference: Reference): Details {
  const [, genre, number] = SERIES.exec(afterTitle(reference)) ?? [];
  return genre === undefined || number === undefined ? {} : { genre, number };
}

/** "5th ed. London: Ministry of Transport" */
const EDITION = /^(\d+)(?:st|nd|rd|th) ed\.\s*/u;
/** "Leiden: Rapenburg Press", "Davis, Calif.: Quail Press" */
const PLACE_AND_PUBLISHER = /^(\p{Lu}[\p{L}.' -]{1,40}(?:, \p{Lu}[\p{L}.]{1,10})?): (.+)$/u;

function publisherOf(reference: Reference): Details {
  const printed = reference.container ?? (reference.type === 'book' ? publisherIn(reference.raw) : null);
  if (printed === null) return {};
  const edition = EDITION.exec(printed);
  const name = printed.slice(edition?.[0].length ?? 0);
  const [, place, publisher] = PLACE_AND_PUBLISHER.exec(name) ?? [];
  const made =
    place === undefined || publisher === undefined ? { publisher: name } : { publisher, 'publisher-place': place };
  return edition?.[1] === undefined ? made : { edition: edition[1], ...made };
}
