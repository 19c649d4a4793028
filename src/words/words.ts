/** The bot's own words: messages in each of its languages, with plurals and numbers as that language writes them. */

import { IntlMessageFormat } from 'intl-messageformat';

/** The languages the bot speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'tr', 'sr-Latn', 'sr-Cyrl', 'ru', 'zh', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A message in each of the bot's languages, in ICU MessageFormat; a language that is missing does not compile.
 * Messages stand in `words.ts` of the folder that says them. Apostrophes are typographic (’): a straight one would escape what follows.
 * @example { en: '{count, plural, one {# place} other {# places}}', tr: '{count, plural, one {# yer} other {# yer}}', … }
 */
export type Message = Readonly<Record<Language, string>>;
export type Messages = Readonly<Record<string, Message>>;

export interface Words {
  readonly language: Language;
  /** The message in this language, its arguments filled in. Arguments that hold people's text must be escaped already. */
  say(message: Message, values?: Readonly<Record<string, string | number>>): string;
  /** Names as the language lists them, 'A, B or C'. */
  list(names: readonly string[]): string;
}

const wordsOf = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsIn(language: Language): Words {
  const known = wordsOf.get(language);
  if (known !== undefined) return known;
  // Parsing a message costs more than formatting it.
  const formats = new WeakMap<Message, IntlMessageFormat>();
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
  const words: Words = {
    language,
    say: (message, values) => {
      const format =
        formats.get(message) ?? new IntlMessageFormat(message[language], language, undefined, { ignoreTag: true });
      formats.set(message, format);
      return String(format.format(values));
    },
    list: (names) => alternatives.format(names),
  };
  wordsOf.set(language, words);
  return words;
}
