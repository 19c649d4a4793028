/** The rows of the table as actors: states, unions and other bodies with everything that they are called. */

import { regionCodes, regionName } from './region-names.js';
import { ENGLISH, OTHER_LANGUAGES } from './table.js';

/** A `union` is an alliance or organisation of states; programmes and regions have names, but do not act. */
type ActorKind = 'state' | 'union' | 'body' | 'programme' | 'region';

export interface Actor {
  /** The region code of a state (ISO 3166-1 alpha-2); for others the table's own. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The English name as running text has it: "the United States". */
  readonly printed: string;
  /** Further English names of the same rank as the printed one. */
  readonly names: readonly string[];
  /** Short and informal English names and abbreviations, which are rarely printed. */
  readonly typed: readonly string[];
  /** English adjectives and names of the people, the adjective first; empty if the actor has none. */
  readonly adjectives: readonly string[];
  /** English names of other things that refer to the actor: its capital, its seat of government. */
  readonly metonyms: readonly string[];
  /** Names, abbreviations and metonyms by language, in addition to the locale data. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
}

const listed = (forms = '') => forms.split(';').flatMap((form) => form.trim() || []);

let all: ReadonlyMap<string, Actor> | undefined;

/** All actors by id: those of the table in its order, then the other states and territories. */
export function actors(): ReadonlyMap<string, Actor> {
  all ??= read();
  return all;
}

function read(): Map<string, Actor> {
  const elsewhere = new Map(OTHER_LANGUAGES.trim().split('\n').map(languagesOf));
  const rows = ENGLISH.trim()
    .split('\n')
    .map((row) => actorOf(row, elsewhere));
  const known = new Set(rows.map(({ id }) => id));
  const others = regionCodes()
    .filter((code) => !known.has(code))
    .map((code) => actorOf(`${code} state`, elsewhere));
  return new Map([...rows, ...others].map((actor) => [actor.id, actor]));
}

function actorOf(row: string, elsewhere: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>): Actor {
  const [head = '', printed = '', ...columns] = row.split('|').map((column) => column.trim());
  const [id = '', kind = ''] = head.split(' ');
  const [names, typed, adjectives, metonyms] = columns.map(listed);
  return {
    id,
    kind: kind as ActorKind,
    printed: printed || (regionName(id, 'en') ?? id),
    names: names ?? [],
    typed: typed ?? [],
    adjectives: adjectives ?? [],
    metonyms: metonyms ?? [],
    elsewhere: elsewhere.get(id) ?? new Map(),
  };
}

function languagesOf(row: string): [string, Map<string, readonly string[]>] {
  const [id = '', ...columns] = row.split('|');
  const forms = columns.map((column): [string, string[]] => {
    const [language = '', names] = column.split(':');
    return [language.trim(), listed(names)];
  });
  return [id.trim(), new Map(forms)];
}

/** The actor's name in a language, without an article; the English name if the language has none. */
export function actorName(id: string, language: string): string {
  const actor = actors().get(id);
  const [own] = actor?.elsewhere.get(language) ?? [];
  const name = regionName(id, language) ?? (language === 'en' ? undefined : own) ?? regionName(id, 'en');
  return name ?? withoutArticle(actor?.printed ?? id);
}

/** The most letters of an abbreviation: "USA", "UNSC". */
const LONGEST_ABBREVIATION_CHARS = 4;

/** A name as an English sentence has it, with its capitals and its article: "the United States", "the EU", "Russia". Others as they are. */
export function inSentence(name: string): string {
  const lower = name.toLowerCase();
  const letters = lower.replaceAll('.', '');
  const isAbbreviation = letters.length <= LONGEST_ABBREVIATION_CHARS;
  for (const { printed, typed } of actors().values()) {
    if (withoutArticle(printed).toLowerCase() === lower) return printed;
    if (isAbbreviation && printed.startsWith('the ') && typed.some((form) => form.toLowerCase() === letters))
      return `the ${name.toUpperCase()}`;
  }
  return name;
}

/** "the United States" without its article. */
export const withoutArticle = (name: string): string => name.replace(/^the /iu, '');
