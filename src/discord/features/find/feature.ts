/** `/find phrase`: exact words in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { beginsAsTerm, quotedIn } from '../../command/chat-argument.js';
import { localised } from '../../command/localisation.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderFound } from './card.js';
import { COMMAND, IN_CHAT, OPTIONS } from './words.js';

/** Phrases are short; more words without quotation marks are a question. */
const LONGEST_PHRASE_WORDS = 4;

export const find = lookUpFeature({
  name: 'find',
  words: COMMAND,
  limits: 'a page at a time',
  chat: { words: IN_CHAT, argument: ({ whole, count }) => quotedIn(whole) ?? (isPhrase(whole, count) ? whole : null) },
  options: [{ ...localised(OPTIONS.phrase), type: ApplicationCommandOptionType.String, required: true }],
  argumentOf: (options) => options.getString('phrase', true),
  answer: renderFound,
});

const isPhrase = (text: string, count: number) =>
  text !== '' && count <= LONGEST_PHRASE_WORDS && !/[?？]$/u.test(text) && beginsAsTerm(text);
