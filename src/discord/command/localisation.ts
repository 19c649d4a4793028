/** Names and descriptions of commands in Discord's format: English, and the languages that Discord has a locale for. */

import { Locale } from 'discord.js';
import { type Language, type Message, wordsIn } from '../../words/words.js';

const LOCALES = [
  [Locale.Turkish, 'tr'],
  [Locale.Russian, 'ru'],
  [Locale.ChineseCN, 'zh'],
  [Locale.German, 'de'],
  [Locale.French, 'fr'],
] as const satisfies readonly (readonly [Locale, Language])[];

/** What a command or an option is called, and what it is for. */
export interface CommandWords {
  /** At most 32 characters, lower case, no spaces. */
  readonly name: Message;
  /** At most 100 characters. */
  readonly description: Message;
}

interface LocalisedName {
  readonly name: string;
  readonly name_localizations: Partial<Record<Locale, string>>;
}

interface Localised extends LocalisedName {
  readonly description: string;
  readonly description_localizations: Partial<Record<Locale, string>>;
}

/** The name of a message command or a choice, which have no description. */
export const localisedName = (name: Message): LocalisedName => ({
  name: wordsIn('en').say(name),
  name_localizations: inAll(name),
});

/** Name and description of a command or an option. */
export const localised = ({ name, description }: CommandWords): Localised => ({
  ...localisedName(name),
  description: wordsIn('en').say(description),
  description_localizations: inAll(description),
});

const inAll = (message: Message): Partial<Record<Locale, string>> =>
  Object.fromEntries(LOCALES.map(([locale, language]) => [locale, wordsIn(language).say(message)]));
