/** What to cite and in which style, as a look-up's argument: `apa:p12`, `mla:ref8`, `bibtex:all`, `apa:brief`. */

import { addressesIn } from '../../../corpus/addresses.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import { inAnyLanguage } from '../../../languages/index.js';
import { anyOf, isWhole } from '../../../languages/phrases.js';
import { wordsIn } from '../../../languages/words.js';
import { citableDocument, citablePassage, citableSource } from '../../../sources/citation/citable.js';
import type { Citable } from '../../../sources/citation/item.js';
import { CITATION_STYLES, type CitationStyle } from '../../../sources/citation/style.js';
import { findSources } from '../../../sources/find.js';
import { sourceGraphOf } from '../../../sources/graph.js';
import { passageAt } from '../../library/library.js';

/** Arguments for the document as a whole and for all of its sources. */
export const BRIEF = 'brief';
export const ALL_SOURCES = 'all';

interface Citation {
  readonly style: CitationStyle;
  /** A place, a source, {@link BRIEF} or {@link ALL_SOURCES}; or what was typed. */
  readonly what: string;
}

export const citationArgument = ({ style, what }: Citation): string => `${style}:${what}`;

/** The style and what to cite; by default, APA and the brief. */
export function citationIn(argument: string): Citation {
  const end = argument.indexOf(':');
  const style = CITATION_STYLES.find((known) => known === argument.slice(0, Math.max(0, end)));
  const what = (style === undefined ? argument : argument.slice(end + 1)).trim();
  return { style: style ?? 'apa', what: what === '' ? BRIEF : what };
}

/** What the argument means in the document: the brief, passages, one source or all; empty if it is unknown. */
export function citablesOf(entry: CorpusDocument, what: string): Citable[] {
  const { document } = entry;
  const { sources } = sourceGraphOf(document);
  if (what === BRIEF) return [citableDocument(document)];
  if (what === ALL_SOURCES) return sources.map(citableSource);
  const named = sources.find(({ id }) => id === `${document.id}/${what}` || id === what);
  if (named !== undefined) return [citableSource(named)];
  const passages = addressesIn(what).flatMap((address) => passageAt(entry, address) ?? []);
  if (passages.length > 0) return passages.map((passage) => citablePassage(document, passage));
  const [best] = findSources({ documents: [entry], broken: [] }, what);
  return sources.filter(({ id }) => id === best?.id).map(citableSource);
}

const BEFORE_STYLE = anyOf(inAnyLanguage(({ beforeStyle }) => beforeStyle));
const STYLE_AT_END = new RegExp(
  String.raw`(?:^|[\s,]+)(?:(?:${BEFORE_STYLE})\s+)?(apa|chicago|mla|harvard|bibtex|ris|csl)(?:[ -]?json)?(?:\s?\d{1,2})?(?: style)?$`,
  'iu',
);
/** The words that people use for the document or all of its sources. */
const THE_BRIEF = inAnyLanguage(({ document }) => document.names);
const EVERYTHING = inAnyLanguage(({ allSources }) => allSources);
/** More words than this are a question. */
const LONGEST_NAME_WORDS = 6;

/** The argument for the text after 'cite' in a message, '12 in MLA' or 'Reuters as BibTeX'; null for a sentence about citing. */
export function argumentInChat(text: string): string | null {
  const styled = STYLE_AT_END.exec(text);
  const style = CITATION_STYLES.find((known) => known.startsWith((styled?.[1] ?? 'apa').toLowerCase())) ?? 'apa';
  const what = text.slice(0, styled?.index ?? text.length).trim();
  if (what === '' || isWhole(THE_BRIEF, wordsIn(what))) return citationArgument({ style, what: BRIEF });
  if (isWhole(EVERYTHING, wordsIn(what))) return citationArgument({ style, what: ALL_SOURCES });
  const isNamed = addressesIn(what).length > 0 || /^["“„«]?\p{Lu}/u.test(what);
  return isNamed && what.split(/\s+/u).length <= LONGEST_NAME_WORDS ? citationArgument({ style, what }) : null;
}
