/** Pages written from right to left, mirrored so that everything after reads them like others. */

import type { Page, Run } from './page.js';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;
/** A number whose closing punctuation PDF.js gives before it, as it is printed. */
const NUMBER_TURNED = /^(\s*)([.,:;!?])(\d[\d.,/–-]*)(\s*)$/u;

/** The page, mirrored if most of its letters are written from right to left. */
export function readFromLeft(page: Page): Page {
  const text = page.runs.map((run) => run.text).join('');
  const [turned, letters] = [RIGHT_TO_LEFT, LETTER].map((kind) => text.match(kind)?.length ?? 0);
  if ((turned ?? 0) * 2 <= (letters ?? 0)) return page;
  const mirrored = <Placed extends { readonly x0: number; readonly x1: number }>(one: Placed): Placed => ({
    ...one,
    x0: page.width - one.x1,
    x1: page.width - one.x0,
  });
  const runs = page.runs.map((run): Run => ({ ...mirrored(run), text: run.text.replace(NUMBER_TURNED, '$1$3$2$4') }));
  return { ...page, runs, shapes: page.shapes.map(mirrored) };
}
