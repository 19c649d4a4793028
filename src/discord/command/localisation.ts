/** The names and descriptions of commands as Discord wants them: English, and the languages that Discord has a locale for. */

import { Locale } from 'discord.js';
import { type Language, wordsIn } from '../../words/words.js';
import type { MessageKey } from '../messages/catalogue.js';

const LOCALES = [
  [Locale.Turkish, 'tr'],
  [Locale.Russian, 'ru'],
  [Locale.ChineseCN, 'zh'],
  [Locale.German, 'de'],
  [Locale.French, 'fr'],
] as const satisfies readonly (readonly [Locale, Language])[];

type NameOnly = Pick<LocalisedName, 'name' | 'name_localizations'>;

/** The name of a message command; such a command has no description. */
export const localisedName = (key: MessageKey): NameOnly => ({
  name: wordsIn('en').say(key),
  name_localizations: inAll(key),
});

/** A command or option that the catalogues have a name and a description for. */
export type Localised = MessageKey extends infer Key
  ? Key extends `command.${infer Named}.name`
    ? Named
    : never
  : never;

interface LocalisedName {
  readonly name: string;
  readonly name_localizations: Partial<Record<Locale, string>>;
  readonly description: string;
  readonly description_localizations: Partial<Record<Locale, string>>;
}

/** Name and description of a command (`ask`) or an option (`ask.question`) in all of Discord's languages that the bot speaks. */
export function localised(named: Localised): LocalisedName {
  const name: MessageKey = `command.${named}.name`;
  const description: MessageKey = `command.${named}.description`;
  return {
    name: wordsIn('en').say(name),
    name_localizations: inAll(name),
    description: wordsIn('en').say(description),
    description_localizations: inAll(description),
  };
}

const inAll = (key: MessageKey): Partial<Record<Locale, string>> =>
  Object.fromEntries(LOCALES.map(([locale, language]) => [locale, wordsIn(language).say(key)]));

/** A choice of an option by its words in all languages. */
export const localisedChoice = (key: MessageKey, value: string) => ({ ...localisedName(key), value });
