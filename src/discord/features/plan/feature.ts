/** `/plan`: the reading plan of a server, with a thread for each week. */

import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { endPlanLeases } from '../../../store/plans.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised, localisedName } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { runPlan } from './change.js';
import { PREFIX } from './custom-ids.js';
import { openDueWeeks } from './open-weeks.js';
import { weekdayName } from './overview.js';
import { pressPlan } from './press.js';
import { COMMAND, OPTIONS } from './words.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

export const plan: CommandFeature<'plan'> = {
  name: 'plan',
  command: {
    words: COMMAND,
    where: 'servers',
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'one plan of at most 52 weeks on a server; *Manage Server* to make, change or end it',
    options: (library) => [
      { ...localised(OPTIONS.until), type: ApplicationCommandOptionType.String, required: false },
      {
        ...localised(OPTIONS.weekday),
        type: ApplicationCommandOptionType.Integer,
        required: false,
        choices: WEEKDAYS.map((day) => ({ ...localisedName(weekdayName(day)), value: day })),
      },
      { ...localised(OPTIONS.time), type: ApplicationCommandOptionType.String, required: false },
      { ...localised(OPTIONS.zone), type: ApplicationCommandOptionType.String, required: false, autocomplete: true },
      {
        ...localised(OPTIONS.channel),
        type: ApplicationCommandOptionType.Channel,
        required: false,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      },
      { ...localised(OPTIONS.role), type: ApplicationCommandOptionType.Role, required: false },
      ...documentOption(library),
    ],
    suggest: ({ name, value }, _interaction, { answerer }) => {
      if (name === DOCUMENT_OPTION) return documentChoices(libraryOf(answerer.corpus), value);
      const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ name: zone, value: zone }));
      return ranked(
        zones.map((zone) => ({ ...zone, text: zone.name.replaceAll(/[/_]/gu, ' ') })),
        value,
      );
    },
    run: runPlan,
  },
  components: { prefix: PREFIX, use: pressPlan },
  everyMinute: openDueWeeks,
  finish: (client, { store, log }) =>
    endPlanLeases(store, (guildId) => serves(client, guildId)).catch((error) =>
      log.error({ error }, 'The reading plans could not be taken over'),
    ),
};
