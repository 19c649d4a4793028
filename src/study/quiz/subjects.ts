/** What a text is about, as stems and actors. */

import { actors } from '../../gazetteer/actors.js';
import { namesIn } from '../../gazetteer/names-in.js';
import { stemsOf } from '../../index/words.js';

/** What a text is about: its stems, with each state and union under one name, however it is called. */
export function subjectsOf(text: string): ReadonlySet<string> {
  const names = namesIn(text, 'en').filter(({ inLongerName }) => !inLongerName);
  let rest = text;
  for (const { start, end } of [...names].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return new Set([...stemsOf(rest), ...names.map(({ actor }) => `:${actor}`)]);
}

/** Stems of states and the like; a region is where most sentences of a document are at home. */
export const isPower = (stem: string): boolean =>
  stem.startsWith(':') && actors().get(stem.slice(1))?.kind !== 'region';
