/** The CSL type of a reference, inferred from the form of its entry. */

import type { Reference, ReferenceType } from '../document.js';

/** "In A. Editor (Ed.), …", "in …, edited by …". */
const IN_EDITED_BOOK =
  /[.?!]\s+In:?\s+\p{Lu}[^.]{0,80}(?:\.[^.]{0,40}){0,6}\([Ee]ds?\.\)|\b[Ii]n:? [^.]{3,120}\bedited by\b/u;
/** The front page of a news site is a page, not an article. */
const PORTAL = /\bportal\b|\bsection\b|^news from\b/iu;

interface Evidence extends Pick<Reference, 'authors' | 'title' | 'container' | 'url'> {
  /** The entry without its address and marks of emphasis. */
  readonly plain: string;
}

/** A work with a DOI was published somewhere, and is not a web page. */
const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\//iu;
const VOLUME_AND_PAGES =
  /\b\d+\s?\(\d+(?:[–/-]\d+)?\)|\bvol\.?\s*\d+|\b\d+,\s*(?:no\.|pp?\.)?\s*\d+\s?[–-]\s?\d+|\b\d+:\s?\d+[–-]\d+/iu;
const NEWS =
  /\b(?:reuters|associated press|afp|bbc|cnn|guardian|times|post|tribune|herald|gazette|daily|news|newspaper|radio free europe|al jazeera|bloomberg|politico|economist|politika|le monde|spiegel)\b/iu;
const REPORT_SERIES =
  /\b(?:working paper|policy (?:studies|brief|paper|report|note)|technical report|discussion paper|occasional paper|report|paper|briefing|memo|series|white paper|strategy)\b(?:[^.]{0,20}\bno\.?\s?\d+)?/iu;
const INSTITUTION =
  /\b(?:institute|cent(?:er|re)|council|foundation|ministry|commission|agency|bank|office|department|organi[sz]ation|association|observatory|authority|united nations|european union|oecd|endowment|think tank)\b/iu;

/** The pattern of each type; the first that matches decides. */
const RULES: readonly (readonly [ReferenceType, (entry: Evidence) => boolean])[] = [
  ['thesis', ({ plain }) => /\b(?:thesis|dissertation|diss\.)/iu.test(plain)],
  ['paper-conference', ({ plain }) => /\bproceedings\b|\bconference (?:paper|on)\b|\bpaper presented\b/iu.test(plain)],
  ['chapter', ({ plain }) => IN_EDITED_BOOK.test(plain)],
  ['article-journal', ({ plain, container }) => container !== null && VOLUME_AND_PAGES.test(plain)],
  ['post-weblog', ({ url }) => url !== null && /\/blogs?\/|\bblog\b/iu.test(url)],
  ['article-newspaper', (entry) => NEWS.test(placeOf(entry)) && !PORTAL.test(entry.title ?? '')],
  ['report', ({ plain, url }) => /\.pdf(?:$|\?)/iu.test(url ?? '') || REPORT_SERIES.test(plain)],
  ['webpage', ({ url }) => url !== null && !DOI_ADDRESS.test(url)],
  ['report', (entry) => INSTITUTION.test(placeOf(entry))],
  ['book', ({ container }) => container !== null],
];

/** The author of a work and its container. */
const placeOf = ({ authors, container }: Evidence) => `${authors.join(' ')} ${container ?? ''}`;

/** The entry's type; "article" if nothing else matches. */
export const referenceTypeOf = (entry: Evidence): ReferenceType =>
  RULES.find(([, holds]) => holds(entry))?.[0] ?? 'article';
