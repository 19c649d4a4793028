/** The seven citation styles: four of manuals, three formats for reference managers. */

export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'harvard', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The styles of manuals, each formatted by a CSL style file. */
export type ManualStyle = Exclude<CitationStyle, 'bibtex' | 'ris' | 'csl-json'>;

interface StyleFacts {
  /** The name by which users know the style. */
  readonly name: string;
  /** The extension of its files, without the dot. */
  readonly extension: string;
}

export const STYLE_FACTS: Readonly<Record<CitationStyle, StyleFacts>> = {
  apa: { name: 'APA 7', extension: 'txt' },
  chicago: { name: 'Chicago 18 (author-date)', extension: 'txt' },
  mla: { name: 'MLA 9', extension: 'txt' },
  harvard: { name: 'Harvard (Cite Them Right 12)', extension: 'txt' },
  bibtex: { name: 'BibTeX', extension: 'bib' },
  ris: { name: 'RIS', extension: 'ris' },
  'csl-json': { name: 'CSL-JSON', extension: 'json' },
};
