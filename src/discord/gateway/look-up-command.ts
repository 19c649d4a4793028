/** What the commands that look something up have in common: the option for the document, the private answer, the suggestions. */

import type { APIApplicationCommandStringOption, ChatInputCommandInteraction } from 'discord.js';
import { languageOfLocale } from '../../words/language.js';
import { wordsIn } from '../../words/words.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../card/reply.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../command/document-option.js';
import { commandEverywhere } from '../command/places.js';
import type { Suggesting } from '../command/suggestions.js';
import type { CommandName } from '../features/names.js';
import { libraryOf } from '../library/library.js';
import { mayAskNow } from '../traffic/access.js';
import { discussedDocument } from './discussed-document.js';
import type { Command } from './feature.js';
import { type LookUp, takesLong } from './look-up.js';
import { lookUpIn } from './look-up-in.js';

interface LookUpCommand {
  readonly name: LookUp['name'] & CommandName;
  readonly options?: readonly APIApplicationCommandStringOption[];
  /** What is looked up, from the options; '' when left out. */
  argumentOf?(options: ChatInputCommandInteraction['options']): string;
  /** Choices for an option other than the document; left out where none has a closed set of values. */
  readonly suggest?: Suggesting;
}

/** A command that answers its asker alone: lists and look-ups would drown a channel. */
export const lookUpCommand = ({ name, options = [], argumentOf, suggest }: LookUpCommand): Command => ({
  define: (library) => ({ ...commandEverywhere(name), options: [...options, ...documentOption(library)] }),
  run: async (interaction, context) => {
    if (takesLong(name) && !(await mayAskNow(interaction, context))) return;
    const { answerer, delivery } = context;
    const lookUp = { name, argument: argumentOf?.(interaction.options) ?? '', from: 0 };
    const named = interaction.options.getString(DOCUMENT_OPTION);
    const discussed = () => discussedDocument(interaction.channel, null);
    const made = () => lookUpIn(lookUp, { named, discussed }, context);
    const readsChannel = named === null && answerer.corpus.documents.length > 1;
    if (readsChannel || takesLong(name)) await replyPrivatelyWhenMade(interaction, made, delivery);
    else await replyPrivately(interaction, await made(), delivery);
  },
  autocomplete: (interaction, { answerer }) => {
    const library = libraryOf(answerer.corpus);
    const focused = interaction.options.getFocused(true);
    if (focused.name === DOCUMENT_OPTION) return documentChoices(library, focused.value);
    const named = interaction.options.getString(DOCUMENT_OPTION);
    const entry = named === null ? null : library.document(named);
    const documents = entry === null ? library.documents : [entry];
    const words = wordsIn(languageOfLocale(interaction.locale) ?? 'en');
    return suggest?.(focused, { documents, words }) ?? [];
  },
});
