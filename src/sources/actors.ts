/** States, unions and alliances that a text speaks of: what sources can be sorted by. */

import { actorName, actors } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';
import { runHolds, wordRun } from './folding.js';

/** Bodies that the gazetteer lacks and that are called by their acronym alone, told by use: at least this often in a document. */
const OFTEN = 5;
const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu;

/** States and unions; a capital in the title of a source is often no more than where something took place. */
const isNamedActor = ({ actor, kind }: NamedActor) =>
  kind !== 'metonym' && ['state', 'union'].includes(actors().get(actor)?.kind ?? '');

/** The English names of the states and unions that a text names, each as often as it stands there. */
const namesOfActors = (text: string) =>
  namesIn(text, 'en')
    .filter(isNamedActor)
    .map(({ actor }) => actorName(actor, 'en'));

/** The states and unions, and the acronyms used often, that a text names; most often named first. */
export function actorsIn(text: string): string[] {
  const counts = new Map<string, number>();
  const named = namesOfActors(text);
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const acronyms = (text.match(ACRONYM) ?? []).filter((acronym) => namesIn(acronym, 'en').length === 0);
  for (const acronym of new Set(acronyms)) {
    const uses = acronyms.filter((one) => one === acronym).length;
    if (uses >= OFTEN) counts.set(acronym, uses);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** Whether a text names the actor, by its name, acronym or adjective. */
export const namesActor = (text: string, actor: string): boolean =>
  namesOfActors(text).includes(actor) || runHolds(wordRun(text), actor);
