/** Adjusts items to requirements of the manuals that their CSL files do not cover. */

import type { CslItem, CslName } from './item.js';
import type { ManualStyle } from './style.js';

export interface Manual {
  /** In citation-styles/. */
  readonly styleFile: string;
  /** The locale of the manual: Cite Them Right is British. */
  readonly locale: 'en-US' | 'en-GB';
  /** Prepositions of at least this many letters are capitalised in titles; null if none is. */
  readonly capitalPrepositionLetters: number | null;
  /** The item in the form that the style needs. */
  readonly adapt: (item: CslItem) => CslItem;
}

/** Replaces the hyphen of "C.-C." during formatting: the processor removes the hyphen if initials are kept as given. */
const HELD_HYPHEN = '\u2011';

export const MANUALS: Readonly<Record<ManualStyle, Manual>> = {
  apa: {
    styleFile: 'apa.csl',
    locale: 'en-US',
    capitalPrepositionLetters: null,
    adapt: (item) => ({
      ...item,
      // APA 6.17: a subtitle begins with a capital.
      ...(item.title === undefined || item.language !== undefined ? {} : { title: withCapitalSubtitle(item.title) }),
      // For a work without a date the style asks for the date of retrieval, which is unknown (APA 9.16 wants it only for changing pages).
      ...(item.issued === undefined ? { issued: { literal: 'n.d.' } } : {}),
    }),
  },
  chicago: {
    styleFile: 'chicago-author-date.csl',
    locale: 'en-US',
    // CMOS 18, 8.160
    capitalPrepositionLetters: 5,
    adapt: (item) => {
      // CMOS 18, 14.104 and 14.98: the title of a page or post is in quotation marks, like that of an article.
      if (item.type === 'post-weblog') return { ...item, type: 'webpage' };
      return item.type === 'article-newspaper' ? publishedByItself(item) : item;
    },
  },
  mla: {
    styleFile: 'modern-language-association.csl',
    locale: 'en-US',
    capitalPrepositionLetters: null,
    // MLA 9, 5.19: a work that an organisation publishes itself begins with the title.
    adapt: (item) => (ONLINE.has(item.type) ? publishedByItself(item) : item),
  },
  harvard: {
    styleFile: 'harvard-cite-them-right.csl',
    locale: 'en-GB',
    capitalPrepositionLetters: null,
    adapt: (item) => item,
  },
};

const withCapitalSubtitle = (title: string) => title.replace(/(?<=[:?!] )\p{Ll}/u, (letter) => letter.toUpperCase());

const ONLINE: ReadonlySet<string> = new Set(['article-newspaper', 'article-magazine', 'post-weblog', 'webpage']);

/** If an institution is the only author of its page and no container is named, it is the container: "Reuters". */
function publishedByItself(item: CslItem): CslItem {
  const { author, ...rest } = item;
  const [only, ...others] = author ?? [];
  if (only === undefined || !('literal' in only) || others.length > 0 || rest['container-title'] !== undefined)
    return item;
  // Names keep their capitals: "Cafe del Montenegro".
  return { ...rest, 'container-title': `<span class="nocase">${only.literal}</span>` };
}

/** The item with the hyphens of initials hidden from the processor. */
export const holdHyphens = (item: CslItem): CslItem => ({
  ...item,
  ...(item.author === undefined ? {} : { author: item.author.map(heldName) }),
  ...(item.editor === undefined ? {} : { editor: item.editor.map(heldName) }),
});

const heldName = (name: CslName): CslName =>
  'literal' in name || name.given === undefined
    ? name
    : { ...name, given: name.given.replace(/\.-(?=\p{Lu})/gu, `.${HELD_HYPHEN}`) };

/** The formatted text with the hyphens restored. */
export const withHyphens = (set: string): string => set.replace(/ ?\u2011/gu, '-');
