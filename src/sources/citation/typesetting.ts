/** Formats references and in-text citations in the styles of manuals, with citeproc and the CSL files in citation-styles/. */

import { readFileSync } from 'node:fs';
import CSL, { type Engine } from 'citeproc';
import { type Citable, type CslItem, numberInWords } from './item.js';
import { holdHyphens, MANUALS, type Manual, withHyphens } from './manuals.js';
import type { ManualStyle } from './style.js';

export interface TypesetRequest {
  readonly style: ManualStyle;
  /** In the desired order; a style with its own order sorts them itself. */
  readonly citables: readonly Citable[];
}

/** The reference list, one element per entry, and the in-text citation of each citable with a place. */
export interface Typeset {
  readonly references: readonly string[];
  readonly inText: readonly string[];
}

const STYLES_FOLDER = new URL('../../../citation-styles/', import.meta.url);

/** The CSL labels for our kinds of places. */
const LOCATOR_LABELS = { paragraph: 'paragraph', note: 'note' } as const;

/** One engine per style: creating one takes about a second, formatting a reference some milliseconds. */
const engines = new Map<ManualStyle, Engine>();
/** Where the engines look up their items. */
const items = new Map<string, CslItem>();

/** Formats the citables. Synchronous, and slow on a style's first use, so it runs in a separate thread. */
export function typeset({ style, citables }: TypesetRequest): Typeset {
  const manual = MANUALS[style];
  items.clear();
  for (const { item } of citables) items.set(item.id, holdHyphens(manual.adapt(item)));
  const engine = engines.get(style) ?? engineFor(manual);
  engines.set(style, engine);
  engine.updateItems([...items.keys()]);
  const [, entries] = engine.makeBibliography();
  const inText = citables.flatMap(({ item, place }) => {
    if (place === null) return [];
    const { page, number, kind } = place;
    // A style labels one locator; with a page, the paragraph follows it in words.
    const at =
      page === null
        ? { locator: String(number), label: LOCATOR_LABELS[kind] }
        : { locator: `${page}, ${numberInWords(place)}`, label: 'page' as const };
    return withHyphens(engine.makeCitationCluster([{ id: item.id, ...at }]));
  });
  return { references: entries.map((entry) => withHyphens(entry.trim())), inText };
}

function engineFor({ styleFile, locale, capitalPrepositionLetters }: Manual): Engine {
  const retrieveLocale = (wanted: string) => {
    const known = read(`locales-${wanted === 'en-GB' ? 'en-GB' : 'en-US'}.xml`);
    if (capitalPrepositionLetters === null) return known;
    const small = CSL.SKIP_WORDS.filter((word) => word.trim().length < capitalPrepositionLetters);
    return known.replace('<style-options', `<style-options skip-words="${small.join(',')}"`);
  };
  const retrieveItem = (id: string) => items.get(id);
  const engine = new CSL.Engine({ retrieveLocale, retrieveItem }, read(styleFile), locale, true);
  engine.setOutputFormat('text');
  return engine;
}

const read = (file: string) => readFileSync(new URL(file, STYLES_FOLDER), 'utf8');
