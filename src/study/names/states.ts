/** States, unions and the like in the forms that English texts print: the gazetteer without capitals and adjectives. */

import { actorName, actors, withoutArticle } from '../../gazetteer/actors.js';
import { namesIn } from '../../gazetteer/names-in.js';
import type { NameKind } from './head-nouns.js';

export interface State {
  /** As English names it: "China", also for the People's Republic of China. */
  readonly name: string;
  /** Null for other bodies: a country, an army or a bank. */
  readonly kind: NameKind | null;
}

const KINDS = {
  state: 'place',
  region: 'place',
  union: 'organisation',
  body: null,
  programme: 'programme',
} as const satisfies Readonly<Record<string, NameKind | null>>;

let states: ReadonlyMap<string, State> | null = null;

/** A form without insignificant differences: full stops of initials, the article, the kind of apostrophe. */
const keyOf = (form: string): string =>
  withoutArticle(form)
    .replace(/\.(?=\p{Lu}|$)/gu, '')
    .replaceAll('’', "'")
    .replace(/ & /u, ' and ');

/** The table has abbreviations as people type them; texts print them in capitals. */
const LONGEST_ABBREVIATION_CHARS = 5;
const printedForms = (form: string): readonly string[] =>
  form.length <= LONGEST_ABBREVIATION_CHARS && form === form.toLowerCase() ? [form.toUpperCase()] : [form];

function readStates(): Map<string, State> {
  const read = new Map<string, State>();
  for (const { id, kind, printed, names, typed } of actors().values()) {
    const state = { name: actorName(id, 'en'), kind: KINDS[kind] };
    // South America is one of the Americas, but not another name for them.
    const others = kind === 'region' ? [] : [...names, ...typed.flatMap(printedForms)];
    for (const form of [state.name, printed, ...others]) {
      if (/^\p{Lu}/u.test(keyOf(form)) && !read.has(keyOf(form))) read.set(keyOf(form), state);
    }
  }
  return read;
}

const REPUBLIC = /^(?:(?:Islamic|Federal|Arab|Hellenic|Portuguese) )?(?:Republic|Kingdom|Commonwealth) of (?:the )?/u;
const asked = new Map<string, State | null>();

/** The state or union with this name, in any of its forms ("U.S.", "the Republic of Serbia"); null if there is none. */
export function stateNamed(form: string): State | null {
  const before = asked.get(form);
  if (before !== undefined) return before;
  states ??= readStates();
  const key = keyOf(form);
  // The Republic of China is not the state that is called China.
  const isRepublic = REPUBLIC.test(key) && key !== 'Republic of China';
  const state = states.get(key) ?? (isRepublic ? (states.get(key.replace(REPUBLIC, '')) ?? null) : null);
  asked.set(form, state);
  return state;
}

/** The one state or union that a text names in any language of questions: "Rusya", "Сербия"; null for none or several. */
export function stateCalled(text: string, language: string): State | null {
  const named = new Set(
    namesIn(text, language)
      .filter(({ kind }) => kind !== 'adjective')
      .map(({ actor }) => actor),
  );
  const [id, ...others] = named;
  return id === undefined || others.length > 0 ? null : stateNamed(actorName(id, 'en'));
}
