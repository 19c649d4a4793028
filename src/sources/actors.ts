/** States, unions and alliances that a text mentions, by which sources can be grouped. */

import { actorName, actors } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';
import { runHolds, wordRun } from './folding.js';

/** A body that is not in the gazetteer and is known only by its acronym must occur this often in a document. */
const OFTEN = 5;
const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu;

/** States and unions; a capital in the title of a source is often just the place where something happened. */
const isNamedActor = ({ actor, kind }: NamedActor) =>
  kind !== 'metonym' && ['state', 'union'].includes(actors().get(actor)?.kind ?? '');

/** The English names of the states and unions that a text names, once per mention. */
const namesOfActors = (text: string) =>
  namesIn(text, 'en')
    .filter(isNamedActor)
    .map(({ actor }) => actorName(actor, 'en'));

/** The states, unions and frequent acronyms that a text names, most frequent first. */
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
