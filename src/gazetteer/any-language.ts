/** Names of actors in text whose language is not known, such as a few words typed into a command. */

import { actorName, actors } from './actors.js';
import { type NamedActor, namesIn } from './names-in.js';

/** The languages that the table has names in. */
const LANGUAGES = ['en', 'tr', 'sr', 'sr-Cyrl', 'ru', 'zh', 'de', 'fr'] as const;

/** The actors that a text names in any of the languages, in order; of names that overlap, the one that begins first and is longest. */
export function namesInAnyLanguage(text: string): NamedActor[] {
  const found = LANGUAGES.flatMap((language) => namesIn(text, language)).sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const kept: NamedActor[] = [];
  for (const named of found) {
    if (named.start >= (kept.at(-1)?.end ?? 0)) kept.push(named);
  }
  return kept;
}

/** Everything that an actor is called, in all the languages; only its id for one that the table lacks. */
export function allNamesOf(id: string): string[] {
  const actor = actors().get(id);
  if (actor === undefined) return [id];
  const { printed, names, typed, adjectives, metonyms, elsewhere } = actor;
  const inEachLanguage = LANGUAGES.map((language) => actorName(id, language));
  return [
    printed,
    ...names,
    ...typed,
    ...adjectives,
    ...metonyms,
    ...inEachLanguage,
    ...[...elsewhere.values()].flat(),
  ];
}
