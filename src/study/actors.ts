/** The actors that a document is about: first those in its title and headings, then those that its sentences mention most. */

import type { CorpusDocument } from '../corpus/corpus.js';
import { actors } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';
import { namesOf } from './names-index.js';

export interface DocumentActor {
  /** The gazetteer's id, or the name in the document if the gazetteer lacks the actor. */
  readonly id: string;
  /** As in an English sentence: "the United States". */
  readonly printed: string;
  /** How many sentences of the body mention it. */
  readonly sentences: number;
}

/** Where a text first names an actor. */
export interface ActorPlace {
  readonly id: string;
  readonly at: number;
}

/** Finds the actors that a text names, in the order of their first mention, without duplicates. */
export type Naming = (text: string) => ActorPlace[];

interface DocumentActors {
  readonly actors: readonly DocumentActor[];
  readonly naming: Naming;
}

const read = new WeakMap<CorpusDocument, DocumentActors>();

/** The actors of a document, the most important first; may be empty. Computed once per document. */
export const actorsOf = (entry: CorpusDocument): readonly DocumentActor[] => readOnce(entry).actors;

/** Returns the function that finds a document's actors in its own sentences and headings. */
export const namingIn = (entry: CorpusDocument): Naming => readOnce(entry).naming;

function readOnce(entry: CorpusDocument): DocumentActors {
  const known = read.get(entry);
  if (known !== undefined) return known;
  const made = readActors(entry);
  read.set(entry, made);
  return made;
}

/** An actor in fewer sentences is only mentioned in passing. */
const LEAST_SENTENCES = 2;
/** A name that the gazetteer lacks must occur in this many paragraphs to be an actor of the document. */
const LEAST_PARAGRAPHS_OF_A_NAME = 3;

function readActors(entry: CorpusDocument): DocumentActors {
  const { document, passages } = entry;
  const naming = namingOf(entry);
  const named = (text: string) => naming(text).map(({ id }) => id);
  const sentences = passages.filter(({ paragraph }) => paragraph !== null).flatMap((passage) => passage.sentences);
  const counts = countsOf(sentences.flatMap(named));
  const inHeadings = countsOf(document.sections.flatMap(({ title }) => named(title)));
  const inTitle = named(document.title);
  const count = (id: string) => counts.get(id) ?? 0;
  const placeInTitle = (id: string) => (inTitle.includes(id) ? inTitle.indexOf(id) : inTitle.length);
  const ids = [...counts.keys()].filter((id) => count(id) >= LEAST_SENTENCES);
  ids.sort(
    (one, other) =>
      placeInTitle(one) - placeInTitle(other) ||
      (inHeadings.get(other) ?? 0) - (inHeadings.get(one) ?? 0) ||
      count(other) - count(one),
  );
  return {
    actors: ids.map((id) => ({ id, printed: actors().get(id)?.printed ?? id, sentences: count(id) })),
    naming,
  };
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function namingOf(entry: CorpusDocument): Naming {
  const language = entry.document.language ?? 'en';
  const others = namesOf(entry)
    .filter(({ kind, paragraphs }) => kind !== 'programme' && paragraphs.length >= LEAST_PARAGRAPHS_OF_A_NAME)
    .map(({ name, forms }) => ({ id: name, forms: [name, ...forms] }))
    .filter(({ forms }) => !forms.some(isListed));
  return (text) => {
    const listed = namesIn(text, language)
      .filter(acts)
      .map(({ actor, start }) => ({ id: actor, at: start }));
    const further = others.map(({ id, forms }) => ({ id, at: firstOf(forms, text) })).filter(({ at }) => at !== -1);
    return eachOnce([...listed, ...further].sort((one, other) => one.at - other.at));
  };
}

/** Whether the gazetteer contains the whole name; it does not contain "Bank of China". */
const isListed = (name: string) => namesIn(name, 'en').some(({ start, end }) => start === 0 && end === name.length);

/** Whether it can act, as states can and regions cannot, and is not part of another name. */
const acts = ({ actor, kind, inLongerName }: NamedActor) =>
  ['state', 'union', 'body'].includes(actors().get(actor)?.kind ?? '') && !(kind === 'metonym' && inLongerName);

const eachOnce = (places: readonly ActorPlace[]) =>
  places.filter(({ id }, position) => places.findIndex((place) => place.id === id) === position);

/** The position of the first of the forms as whole words; -1 if there is none. */
function firstOf(forms: readonly string[], text: string): number {
  const found = forms.map((form) => placeOf(form, text)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

function placeOf(form: string, text: string): number {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + form.length))) return at;
  }
  return -1;
}
