/** What can be cited (the document, a place in it, or one of its sources) as a CSL item with only what is stated. */

import type { Document } from '../../corpus/document.js';
import type { Passage } from '../../corpus/passage.js';
import type { Source } from '../source.js';
import { dateIn } from './dates.js';
import type { Citable, CslItem } from './item.js';
import { namesOfList, namesOfTitlePage } from './names.js';
import { detailsOf } from './printed-details.js';

/** The document as a whole. */
export const citableDocument = (document: Document): Citable => ({ item: itemOfDocument(document), place: null });

/** The document at a passage: a paragraph or note by its number. Matter is cited as the whole document, a reference as itself. */
export function citablePassage(document: Document, { address, kind, paragraph, page }: Passage): Citable {
  const item = itemOfDocument(document);
  if (paragraph !== null) return { item, place: { kind: 'paragraph', number: paragraph, page } };
  const number = Number(address.replace(/^\D+/u, ''));
  return { item, place: kind === 'footnote' ? { kind: 'note', number, page } : null };
}

/** One of the sources of the graph. */
export function citableSource(source: Source): Citable {
  const { id, reference, authors, title, publisher, year, link, kind, footnotes } = source;
  const issued = year === null ? null : (dateIn(footnotes.map(({ text }) => text).join(' ')) ?? dateIn(year));
  const details =
    reference === null
      ? { ...(issued === null ? {} : { issued }), ...(publisher === null ? {} : { publisher }) }
      : detailsOf(reference);
  return {
    place: null,
    item: {
      id,
      type: kind ?? (link === null ? 'document' : 'webpage'),
      ...(title === null ? {} : { title }),
      ...(authors.length === 0 ? {} : { author: namesOfList(authors) }),
      ...details,
      ...linkOf(link),
    },
  };
}

function itemOfDocument({ id, title, author, publisher, series, date, url }: Document): CslItem {
  const issued = date === null ? null : dateIn(date);
  return {
    id,
    type: 'report',
    title,
    ...(author === null ? {} : { author: namesOfTitlePage(author) }),
    ...(issued === null ? {} : { issued }),
    ...seriesOf(series),
    ...(publisher === null ? {} : { publisher }),
    ...linkOf(url),
  };
}

/** "Policy Brief 27" is the 27th of its series; "No. 79" has no series name and is kept as printed. */
const NAMED_SERIES = /^(.*\p{L}),? (?:No\.? ?|Nr\.? ?)?(\d[\w/.-]*)$/u;

function seriesOf(series: string | null): Pick<CslItem, 'genre' | 'number'> {
  if (series === null) return {};
  const [, genre, number] = NAMED_SERIES.exec(series) ?? [];
  return genre === undefined || number === undefined || /^(?:No|Nr)\.?$/iu.test(genre)
    ? { number: series }
    : { genre, number };
}

const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/u;

function linkOf(link: string | null): Pick<CslItem, 'DOI' | 'URL'> {
  const doi = link === null ? undefined : DOI.exec(link)?.[1];
  if (doi !== undefined) return { DOI: doi };
  return link === null ? {} : { URL: link };
}
