/** The option that names one of several documents; with one document there is none. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Library } from '../library.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_CHARS } from '../limits.js';
import { localised } from '../messages/localisation.js';
import { shorten } from '../render/escape.js';
import type { Choice } from './command.js';

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

/** The documents whose title holds what is typed. */
export function documentChoices({ documents }: Library, typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return documents
    .filter(({ document }) => document.title.toLowerCase().includes(wanted) && document.id.length <= CHOICE_CHARS)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ document }) => ({ name: shorten(document.title, CHOICE_CHARS), value: document.id }));
}
