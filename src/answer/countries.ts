/** The states that a question names, in any language of the bot: names from the platform's own locale data. */

import { fold } from '../languages/fold.js';

/** Two-letter codes of all assigned regions: what English has a name of its own for. */
const CODES = (() => {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  // Groups and outlying places that bear no state's name.
  const left = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
  // Former states go by the code of their successor.
  const isCurrent = (code: string) => new Intl.Locale(`en-${code}`).region === code;
  return all.filter((code) => !left.has(code) && english.of(code) !== undefined && isCurrent(code));
})();

const LOCALES: Readonly<Record<string, string>> = { sr: 'sr-Latn', 'sr-Cyrl': 'sr-Cyrl', zh: 'zh-Hans' };

/** Everyday names that the locale data lacks, folded. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  US: [
    'the us',
    'u.s.',
    'usa',
    'america',
    'united states',
    'abd',
    'amerika',
    'sad',
    'америка',
    'сша',
    '美国',
    'etats-unis',
    'washington',
  ],
  GB: [
    'uk',
    'britain',
    'great britain',
    'england',
    'ingiltere',
    'engleska',
    'англия',
    '英国',
    'angleterre',
    'grossbritannien',
  ],
  CZ: ['czech republic'],
  TR: ['turkey', 'turkiye'],
  CN: ['prc', 'peking', 'beijing'],
  KR: ['south korea'],
  KP: ['north korea'],
  BA: ['bosnia', 'bosna', 'bosnien', 'bosnie', 'босния', 'босна'],
  MK: ['macedonia', 'makedonija', 'makedonya', 'македония', 'македонија'],
  AE: ['uae', 'emirates'],
};

/** Languages whose names take endings, and how long what is left of a name must be for them to be looked past. */
const INFLECTING: ReadonlySet<string> = new Set(['tr', 'sr', 'sr-Cyrl', 'ru', 'uk', 'bg', 'mk', 'pl']);
const SHORTEST_STEM_CHARS = 4;

interface Name {
  readonly code: string;
  /** What stands in every text that the pattern matches, folded. */
  readonly stem: string;
  /** Source of a pattern, compiled where the stem stands: there are hundreds of names, and few stand in a text. */
  readonly source: string;
}

const namesByLanguage = new Map<string, readonly Name[]>();

function namesIn(language: string): readonly Name[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const display = [...new Set(['en', LOCALES[language] ?? language])].map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  const names = CODES.flatMap((code) => {
    const printed = display.flatMap((locale) => locale.of(code) ?? []).map(fold);
    const forms = [...new Set([...printed, ...(EVERYDAY[code] ?? []).map(fold)])];
    return forms.map((form) => nameOf(code, form, INFLECTING.has(language)));
  });
  namesByLanguage.set(language, names);
  return names;
}

function nameOf(code: string, form: string, isInflected: boolean): Name {
  if (/\p{Script=Han}/u.test(form)) return { code, stem: form, source: escaped(form) };
  const bare = form.replace(/[aeiouаеиоуяйь]$/u, '');
  const takesEndings = isInflected && bare.length >= SHORTEST_STEM_CHARS;
  const stem = takesEndings ? bare : form;
  return { code, stem, source: wholeWords(escaped(stem) + (takesEndings ? '\\p{L}{0,4}' : '')) };
}

const escaped = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const wholeWords = (source: string) => `(?<!\\p{L})${source}(?!\\p{L})`;

/** Where a name stands in a folded text; null where it does not. */
const find = ({ stem, source }: Name, folded: string) =>
  folded.includes(stem) ? new RegExp(source, 'u').exec(folded) : null;

/** The states that a text names, as region codes (ISO 3166-1 alpha-2), in alphabetical order. */
export function statesIn(text: string, language: string): string[] {
  const folded = fold(text);
  return [...new Set(namesIn(language).flatMap((name) => (find(name, folded) ? name.code : [])))].sort();
}

/** Whether an English text, in plain letters, names the state. */
export const namesState = (code: string, folded: string): boolean =>
  namesIn('en').some((name) => name.code === code && find(name, folded) !== null);

/** A state's name in a language. */
export const stateName = (code: string, language: string): string =>
  new Intl.DisplayNames([LOCALES[language] ?? language, 'en'], { type: 'region' }).of(code) ?? code;

/** Adjectives and peoples of the states that briefs on world politics speak of most, as English forms them. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  US: 'american',
  RU: 'russian',
  CN: 'chinese',
  RS: 'serbian',
  FR: 'french',
  DE: 'german',
  TR: 'turkish',
  GB: 'british',
  UA: 'ukrainian',
  XK: 'kosovan',
  AL: 'albanian',
  BA: 'bosnian',
  HR: 'croatian',
  ME: 'montenegrin',
  GR: 'greek',
  BG: 'bulgarian',
  RO: 'romanian',
  HU: 'hungarian',
};

const PEOPLES = Object.entries(ADJECTIVES).map(
  ([code, word]): Name => ({ code, stem: word, source: wholeWords(`${word}s?`) }),
);

/** Whether a text names one state, or the people of one. */
export const namesOneState = (text: string, language: string): boolean =>
  statesIn(text, language).length === 1 ||
  (language === 'en' && PEOPLES.filter((people) => find(people, fold(text))).length === 1);

/**
 * A text with a state it names replaced by another, as typed: the first that is not that other; null where there is none.
 * @param preposition where given, only a state that stands behind it is replaced
 * @example withStateReplaced("what does russia want", 'china', 'en') // "what does china want"
 */
export function withStateReplaced(text: string, name: string, language: string, preposition?: string): string | null {
  const behind =
    preposition === undefined ? null : new RegExp(`(?<!\\p{L})${escaped(fold(preposition))} (?:the )?$`, 'u');
  const folded = fold(text);
  // Folding may change a text's length, and then positions no longer fit.
  if (folded.length !== text.length) return null;
  const found = [...namesIn(language), ...(language === 'en' ? PEOPLES : [])].flatMap((name) => {
    const match = find(name, folded);
    return match && (behind === null || behind.test(folded.slice(0, match.index)))
      ? [{ code: name.code, start: match.index, length: match[0].length }]
      : [];
  });
  const [same] = statesIn(name, language);
  const [first] = found.filter(({ code }) => code !== same).sort((a, b) => a.start - b.start || b.length - a.length);
  if (first === undefined) return null;
  const replaced = `${text.slice(0, first.start)}${name}${text.slice(first.start + first.length)}`;
  return replaced.replace(/\bthe the\b/giu, 'the');
}

/**
 * A text without a state that stands in a pair, and without the word that pairs it; null where it stands in none.
 * @param pairing source of a pattern for what pairs two names
 */
export function withoutState(text: string, code: string, language: string, pairing: string): string | null {
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  for (const name of namesIn(language)) {
    if (name.code !== code || !folded.includes(name.stem)) continue;
    for (const paired of [`${pairing}(?:the )?${name.source}`, `${name.source}${pairing}`]) {
      const match = new RegExp(paired, 'u').exec(folded);
      if (match)
        return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
          .replace(/\s+/gu, ' ')
          .trim();
    }
  }
  return null;
}
