/** A citation in one of the seven styles, as text to copy. */

import { languageOf } from '../../embedding/language.js';
import { bibtexOf } from './bibtex.js';
import { type Citable, type CslItem, placeInWords } from './item.js';
import { risOf } from './ris.js';
import type { CitationStyle } from './style.js';
import { typesetInThread } from './thread.js';

/**
 * Formats the citables in the style: references in the manual's order, followed by the in-text citations of their places; or
 * records for a reference manager in the given order. No trailing line end; '' if there are no citables.
 */
export async function cite(works: readonly Citable[], style: CitationStyle): Promise<string> {
  if (works.length === 0) return '';
  const citables = await Promise.all(works.map(withLanguage));
  switch (style) {
    case 'bibtex':
      return bibtexOf(citables);
    case 'ris':
      return risOf(citables);
    case 'csl-json':
      return JSON.stringify(citables.map(withPlaceNoted), null, 2);
    default: {
      const { references, inText } = await typesetInThread({ style, citables });
      return [...references, ...inText].join('\n');
    }
  }
}

/** Styles capitalise English titles; titles in other languages stay as printed. */
async function withLanguage({ item, place }: Citable): Promise<Citable> {
  const { code, certain } = await languageOf(item.title ?? '');
  return { item: certain && code !== 'en' ? { ...item, language: code } : item, place };
}

/** CSL-JSON describes whole works, so a place in one goes into its note. */
const withPlaceNoted = ({ item, place }: Citable): CslItem =>
  place === null ? item : { ...item, note: placeInWords(place) };
