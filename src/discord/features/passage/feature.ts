/** `/passage number`: a passage by its place in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import { fold } from '../../../languages/fold.js';
import { shorten, userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { renderPassages } from '../../card/passages.js';
import { replyOpenly, replyPrivately } from '../../card/reply.js';
import { renderWhichDocument } from '../../card/which-document.js';
import { chosenDocument, DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised } from '../../command/localisation.js';
import { commandEverywhere } from '../../command/places.js';
import { discussedDocument } from '../../gateway/discussed-document.js';
import type { Choice, Command } from '../../gateway/feature.js';
import { libraryOf, paragraphCount, passageAt } from '../../library/library.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_CHARS } from '../../platform/limits.js';
import { isPrivateHere } from '../../traffic/access.js';

/** Enough to see what was mistyped. */
const LONGEST_ECHO_CHARS = 40;

export const passage: Command = {
  define: (library) => ({
    ...commandEverywhere('passage'),
    options: [
      { ...localised('passage.number'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
      ...documentOption(library),
    ],
  }),
  run: async (interaction, { answerer, readerUrl, delivery, words, guild }) => {
    const library = libraryOf(answerer.corpus, readerUrl);
    const typed = interaction.options.getString('number', true);
    const named = interaction.options.getString(DOCUMENT_OPTION);
    const discussed =
      named === null && library.documents.length > 1 ? await discussedDocument(interaction.channel, null) : null;
    const entry = discussed === null ? chosenDocument(library, named) : library.byShortKey(discussed);
    if (entry === null) {
      const lookUp = { name: 'passage' as const, argument: typed, from: 0 };
      await replyPrivately(interaction, renderWhichDocument(lookUp, library, words), delivery);
      return;
    }
    const found = addressesIn(typed).flatMap((address) => passageAt(entry, address) ?? []);
    if (found.length === 0) {
      const values = { number: userLine(typed, LONGEST_ECHO_CHARS), last: paragraphCount(entry) };
      await replyPrivately(interaction, renderNotice(words.say('passage.unknown', values)), delivery);
      return;
    }
    const views = found.map((one) => ({ passage: one, highlights: [], rank: null }));
    const reply = isPrivateHere(guild, interaction) ? replyPrivately : replyOpenly;
    await reply(interaction, renderPassages(views, { words, library }), delivery);
  },
  autocomplete: (interaction, { answerer }) => {
    const library = libraryOf(answerer.corpus);
    const { name, value } = interaction.options.getFocused(true);
    if (name === DOCUMENT_OPTION) return documentChoices(library, value);
    const entry = chosenDocument(library, interaction.options.getString(DOCUMENT_OPTION));
    return entry === null ? [] : passageChoices(entry, value);
  },
};

/** Passages whose number is typed, then those whose number begins so, then those that hold the words, whatever their case and accents. */
function passageChoices({ passages }: CorpusDocument, typed: string): Choice[] {
  const wanted = fold(typed.trim());
  const exact = new Set(addressesIn(wanted));
  const rank = (address: string, text: string): number => {
    if (exact.has(address)) return 0;
    if (address.startsWith(`p${wanted}`) || address.startsWith(wanted)) return 1;
    return fold(text).includes(wanted) ? 2 : 3;
  };
  return passages
    .map((one) => ({ one, rank: rank(one.address, one.text) }))
    .filter((candidate) => candidate.rank < 3)
    .sort((first, second) => first.rank - second.rank)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ one }) => ({
      name: shorten(`${numberOf(one.address)} · ${one.text}`, CHOICE_CHARS),
      value: numberOf(one.address),
    }));
}

/** As a person writes it: `p12` is 12, `fn9` is fn 9. */
const numberOf = (address: string) => address.replace(/^p(?=\d)/u, '').replace(/^(\p{L}+)(?=\d)/u, '$1 ');
