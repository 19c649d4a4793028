/** The option that names one of several documents; with one document there is none. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Library } from '../library/library.js';
import { localised } from './localisation.js';
import { type Choice, ranked } from './suggestions.js';
import { DOCUMENT } from './words.js';

/** Discord's name of the option. */
export const DOCUMENT_OPTION = 'document';

/** The option, or none. */
export const documentOption = ({ documents }: Library): APIApplicationCommandStringOption[] =>
  documents.length > 1
    ? [{ ...localised(DOCUMENT), type: ApplicationCommandOptionType.String, autocomplete: true }]
    : [];

/** The documents whose title or author matches what is typed. */
export const documentChoices = ({ documents }: Library, typed: string): Choice[] =>
  ranked(
    documents.map(({ document: { id, title, author } }) => ({ name: title, value: id, text: author ?? '' })),
    typed,
  );
