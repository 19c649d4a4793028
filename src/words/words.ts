/** The bot's own words in a language: from the catalogues, with plurals and numbers as that language writes them. */

import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from '../discord/messages/catalogue.js';
import { de } from '../discord/messages/de.js';
import { en } from '../discord/messages/en.js';
import { fr } from '../discord/messages/fr.js';
import { ru } from '../discord/messages/ru.js';
import { srCyrl } from '../discord/messages/sr-cyrl.js';
import { srLatn } from '../discord/messages/sr-latn.js';
import { tr } from '../discord/messages/tr.js';
import { zh } from '../discord/messages/zh.js';

/** The languages the bot speaks, as BCP 47 tags. */
export const CATALOGUES = { en, tr, 'sr-Latn': srLatn, 'sr-Cyrl': srCyrl, ru, zh, de, fr } as const satisfies Readonly<
  Record<string, Catalogue>
>;
export type Language = keyof typeof CATALOGUES;
export const LANGUAGES: readonly Language[] = ['en', 'tr', 'sr-Latn', 'sr-Cyrl', 'ru', 'zh', 'de', 'fr'];

export interface Words {
  readonly language: Language;
  /** The words of a key, its arguments filled in. Arguments that hold people's text must be escaped already. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** Names as the language lists them, 'A, B or C'. */
  list(names: readonly string[]): string;
}

const wordsOf = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsIn(language: Language): Words {
  const known = wordsOf.get(language);
  if (known !== undefined) return known;
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
  const words: Words = {
    language,
    say: (key, values) => {
      const format =
        formats.get(key) ?? new IntlMessageFormat(CATALOGUES[language][key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
      return String(format.format(values));
    },
    list: (names) => alternatives.format(names),
  };
  wordsOf.set(language, words);
  return words;
}
