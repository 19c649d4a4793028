/** `/sources`: all sources of the brief, as one list or in groups. */

import { ApplicationCommandOptionType } from 'discord.js';
import { isNothing } from '../../command/chat-argument.js';
import { localised, localisedName } from '../../command/localisation.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { GROUPINGS, renderSourceList } from './card.js';
import { COMMAND, GROUPINGS_BY, IN_CHAT, OPTIONS } from './words.js';

export const sources = lookUpFeature({
  name: 'sources',
  words: COMMAND,
  limits: 'a page at a time',
  chat: {
    words: IN_CHAT,
    argument: ({ bare }) =>
      /^by (section|actor|kind)$/iu.exec(bare)?.[1]?.toLowerCase() ?? (isNothing(bare) ? 'all' : null),
  },
  options: [
    {
      ...localised(OPTIONS.by),
      type: ApplicationCommandOptionType.String,
      required: false,
      choices: GROUPINGS.map((by) => ({ ...localisedName(GROUPINGS_BY[by]), value: by })),
    },
  ],
  argumentOf: (options) => options.getString('by') ?? 'all',
  answer: renderSourceList,
});
