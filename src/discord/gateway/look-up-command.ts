/** The slash command of a feature that looks something up in a document. */

import type { APIApplicationCommandBasicOption, ChatInputCommandInteraction } from 'discord.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { guildSettings } from '../../store/guild-settings.js';
import { languageOfLocale } from '../../words/language.js';
import { type Words, wordsIn } from '../../words/words.js';
import { replyOpenly, replyPrivately, replyPrivatelyWhenMade } from '../card/reply.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../command/document-option.js';
import type { CommandWords } from '../command/localisation.js';
import type { Choice } from '../command/suggestions.js';
import { libraryOf } from '../library/library.js';
import { isPrivateHere } from '../traffic/access.js';
import { documentHere } from './channel-document.js';
import type { RequestContext } from './context.js';
import { discussedDocument } from './discussed-document.js';
import type { ChatCommand, CommandFeature, LookUpAnswer } from './feature.js';
import { answerWith, lookUpIn, settingFor } from './look-ups.js';

/** The choices for what is typed in an option so far. */
type Suggesting = (
  option: { readonly name: string; readonly value: string },
  setting: { readonly documents: readonly CorpusDocument[]; readonly words: Words },
) => Choice[];

interface LookUpFeature<Name extends string> extends LookUpAnswer {
  readonly name: Name;
  readonly words: CommandWords;
  readonly chat: ChatCommand;
  /** As in docs/discord.md. */
  readonly limits: string;
  /** Left out, only the person: lists and look-ups would flood a channel. */
  readonly seenBy?: 'either';
  readonly options?: readonly APIApplicationCommandBasicOption[];
  /** The look-up's argument, from the options; '' when left out. */
  argumentOf?(options: ChatInputCommandInteraction['options']): string;
  /** Choices for an option other than the document; left out if no option has suggestions. */
  readonly suggest?: Suggesting;
}

/**
 * A feature that is a look-up: its command has the option for the document where there are several, and answers privately.
 * @example lookUpFeature({ name: 'timeline', words: COMMAND, limits: 'a page at a time', chat: …, answer: renderTimeline })
 */
export function lookUpFeature<Name extends string>(made: LookUpFeature<Name>): CommandFeature<Name> {
  const { name, words, chat, limits, options = [], suggest, seenBy = 'asker', cooldown = 'use' } = made;
  return {
    name,
    chat,
    lookUp: made,
    command: {
      words,
      where: 'everywhere',
      cooldown,
      seenBy,
      limits,
      options: (library) => [...options, ...documentOption(library)],
      run: (interaction, context) => (seenBy === 'either' ? runOpenly : runPrivately)(made, interaction, context),
      suggest: async (focused, interaction, { answerer, store }) => {
        const library = libraryOf(answerer.corpus);
        if (focused.name === DOCUMENT_OPTION) return documentChoices(library, focused.value);
        const named = interaction.options.getString(DOCUMENT_OPTION);
        const guild = interaction.guildId === null ? null : await guildSettings(store, interaction.guildId);
        const here = guild === null ? null : documentHere(guild, interaction, library);
        const entry = named === null ? here : library.document(named);
        const documents = entry === null ? library.documents : [entry];
        return suggest?.(focused, { documents, words: wordsIn(languageOfLocale(interaction.locale) ?? 'en') }) ?? [];
      },
    },
  };
}

/** The look-up that the interaction asks for, and where. */
function readFrom(made: LookUpFeature<string>, interaction: ChatInputCommandInteraction) {
  const document = interaction.options.getString(DOCUMENT_OPTION);
  return {
    lookUp: { name: made.name, argument: made.argumentOf?.(interaction.options) ?? '', from: 0 },
    place: {
      place: interaction,
      ...(document === null ? {} : { document }),
      discussed: () => discussedDocument(interaction.channel, null),
    },
  };
}

async function runPrivately(
  made: LookUpFeature<string>,
  interaction: ChatInputCommandInteraction,
  context: RequestContext,
): Promise<void> {
  const { lookUp, place } = readFrom(made, interaction);
  const answer = () => lookUpIn(lookUp, place, context);
  const readsChannel = place.document === undefined && context.answerer.corpus.documents.length > 1;
  if (readsChannel || made.cooldown === 'question') await replyPrivatelyWhenMade(interaction, answer, context.delivery);
  else await replyPrivately(interaction, await answer(), context.delivery);
}

/** Results are shown to everyone; that nothing was found, or the question which document is meant, only to the person. */
async function runOpenly(
  made: LookUpFeature<string>,
  interaction: ChatInputCommandInteraction,
  context: RequestContext,
): Promise<void> {
  const { lookUp, place } = readFrom(made, interaction);
  const setting = await settingFor(lookUp, place, context);
  const isFound = setting !== null && (made.finds?.(setting, lookUp) ?? true);
  const isOpen = isFound && !isPrivateHere(context.guild, interaction);
  const rendering = await answerWith(setting, lookUp, context);
  await (isOpen ? replyOpenly : replyPrivately)(interaction, rendering, context.delivery);
}
