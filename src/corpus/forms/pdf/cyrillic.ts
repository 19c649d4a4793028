/** Cyrillic that a PDF encodes in Windows-1251 without saying so: it comes out as accented Latin letters. */

import type { Page } from './page.js';

/** No Latin alphabet has so large a share of these letters. */
const LEAST_SHARE = 0.6;

/** The pages with such text decoded, if they hold any. */
export function withCyrillic(pages: readonly Page[]): readonly Page[] {
  let letters = 0;
  let accented = 0;
  for (const { runs } of pages) {
    for (const { text } of runs) {
      letters += text.match(/\p{L}/gu)?.length ?? 0;
      accented += text.match(/[À-ÿ]/gu)?.length ?? 0;
    }
  }
  if (accented < letters * LEAST_SHARE) return pages;
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, text: decoded(run.text) })) }));
}

const decoder = new TextDecoder('windows-1251');

/** LaTeX's own Cyrillic encoding has "ё" elsewhere. */
const withYo = (text: string) => text.replaceAll('¼', '¸').replaceAll('\u009C', '¨');

const decoded = (text: string) =>
  withYo(text).replace(/[\u0080-\u00FF]+/gu, (run) =>
    decoder.decode(Uint8Array.from(run, (sign) => sign.codePointAt(0) ?? 0)),
  );
