/** All forms of the actors' names in a language, indexed by their first word; compiled once per language. */

import { LANGUAGES } from '../languages/index.js';
import { type Actor, actors } from './actors.js';
import { regionName } from './region-names.js';
import { isHan, tokensOf } from './tokens.js';

/**
 * `printed`: as briefs print it. `name`: another name of the same rank. `typed`: short and informal. `adjective`: an adjective
 * or the name of the people. `metonym`: a capital, a seat of government or something else that refers to the actor.
 */
export type FormKind = 'printed' | 'name' | 'typed' | 'adjective' | 'metonym';

export interface Form {
  readonly actor: string;
  readonly kind: FormKind;
  /** The words' keys, in order. */
  readonly keys: readonly string[];
  /** How many letters of an inflectional ending may follow the last key, at least and at most. */
  readonly ending: readonly [least: number, most: number];
  /** Whether the form is also an ordinary word unless it is written in capitals. */
  readonly inCapitals: boolean;
}

/** Languages whose names are inflected. */
const INFLECTING: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ namesInflect }) => namesInflect === true).map(({ code }) => code),
);
/** Languages whose names are looked up together: two scripts of one language, and languages that are easily confused. */
const KINDRED: Readonly<Record<string, readonly string[]>> = {
  sr: ['sr', 'sr-Cyrl'],
  'sr-Cyrl': ['sr-Cyrl', 'sr'],
  hr: ['hr', 'sr'],
  bs: ['bs', 'sr'],
};
/** The minimum length of a name without its final vowel to be looked up with other endings, and the maximum length of those. */
const SHORTEST_STEM_CHARS = 4;
const LONGEST_ENDING_CHARS = 4;
const FINAL_VOWEL = /[aeiouаеиоуяйь]$/u;

/** Forms in capitals of at most this length are also words when written in lower case. */
const SHORT_FORM_CHARS = 3;

/** All forms of a language and of English, ready to be looked up. */
export interface Forms {
  readonly byFirstKey: ReadonlyMap<string, readonly Form[]>;
  /** The most letters that an ending of any of them may have. */
  readonly longestEnding: number;
}

const compiled = new Map<string, Forms>();

/**
 * The forms of a language and of English by their first key.
 * @param language ISO 639-1 code; `sr-Cyrl` for Serbian in Cyrillic script
 */
export function formsIn(language: string): Forms {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const byFirstKey = new Map<string, Form[]>();
  let longestEnding = 0;
  for (const form of [...actors().values()].flatMap((actor) => formsOf(actor, language))) {
    const [first = ''] = form.keys;
    const held = byFirstKey.get(first);
    if (held === undefined) byFirstKey.set(first, [form]);
    else held.push(form);
    longestEnding = Math.max(longestEnding, form.ending[1]);
  }
  const made = { byFirstKey, longestEnding };
  compiled.set(language, made);
  return made;
}

function formsOf(actor: Actor, language: string): Form[] {
  const { id, printed, names, typed, adjectives, metonyms, elsewhere } = actor;
  const english = (kind: FormKind, written: readonly string[]) => written.map((form) => formOf(id, kind, form, false));
  const all = [
    ...english('printed', [printed.replace(/^the /u, '')]),
    ...english('name', [regionName(id, 'en') ?? [], names].flat()),
    ...english('typed', typed),
    ...english('metonym', metonyms),
  ];
  if (language === 'en')
    return [...all, ...english('adjective', [...adjectives, ...adjectives.map((word) => `${word}s`)])];
  const own = (KINDRED[language] ?? [language]).flatMap((code) =>
    [(regionName(id, code) ?? '').toLowerCase(), ...(elsewhere.get(code) ?? [])]
      .filter((form) => form !== '')
      .map((form) => formOf(id, 'name', form, INFLECTING.has(code))),
  );
  return [...own, ...all];
}

function formOf(actor: string, kind: FormKind, written: string, takesEndings: boolean): Form {
  const keys = tokensOf(written).map(({ key }) => key);
  const last = keys.at(-1) ?? '';
  const stem = last.replace(FINAL_VOWEL, '');
  const whole = [...keys.slice(0, -1), stem].join(' ');
  const isStem = takesEndings && whole.length >= SHORTEST_STEM_CHARS && !isHan(last);
  return {
    actor,
    kind,
    keys: isStem ? [...keys.slice(0, -1), stem] : keys,
    // Without its vowel the stem is not a form of the name: Serbian "samo" (only) is not Samoa.
    ending: isStem ? [stem === last ? 0 : 1, LONGEST_ENDING_CHARS] : [0, 0],
    inCapitals:
      written.length <= SHORT_FORM_CHARS && written === written.toUpperCase() && written !== written.toLowerCase(),
  };
}
