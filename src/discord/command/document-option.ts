/** The option that names one of several documents; with one document there is none. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Choice } from '../gateway/feature.js';
import type { Library } from '../library/library.js';
import { localised } from './localisation.js';
import { ranked } from './suggestions.js';

/** Discord's name of the option. */
export const DOCUMENT_OPTION = 'document';

/** The option, or none. */
export const documentOption = ({ documents }: Library): APIApplicationCommandStringOption[] =>
  documents.length > 1
    ? [{ ...localised('passage.document'), type: ApplicationCommandOptionType.String, autocomplete: true }]
    : [];

/** The document of that id, or the only one when none is named; else null. */
export function chosenDocument(library: Library, id: string | null): CorpusDocument | null {
  if (id !== null) return library.document(id);
  return library.documents.length === 1 ? (library.documents[0] ?? null) : null;
}

/** The documents whose title or author is typed. */
export const documentChoices = ({ documents }: Library, typed: string): Choice[] =>
  ranked(
    documents.map(({ document: { id, title, author } }) => ({ name: title, value: id, text: author ?? '' })),
    typed,
  );
