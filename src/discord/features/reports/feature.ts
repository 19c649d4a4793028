/** *Report* below an answer, and `/reports`: the reported answers, for people who manage the server. */

import { PermissionFlagsBits } from 'discord.js';
import { MOST_REPORTS } from '../../../store/reports.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { CommandFeature, OwnInteraction } from '../../gateway/feature.js';
import { PREFIX } from './custom-ids.js';
import { firstPage, useList } from './manage.js';
import { reportModal } from './modal.js';
import { takeReport } from './send.js';
import { COMMAND } from './words.js';

export const reports: CommandFeature<'reports'> = {
  name: 'reports',
  command: {
    words: COMMAND,
    where: 'servers',
    permission: PermissionFlagsBits.ManageGuild,
    cooldown: 'use',
    seenBy: 'asker',
    limits: `${MOST_REPORTS.server} reports, ${MOST_REPORTS.person} of one person; a page at a time`,
    answer: firstPage,
  },
  buttons: [
    {
      action: 'report',
      needsNoPassage: true,
      holdsForAnyEdition: true,
      press: async (interaction, { state }, { words }) => {
        await interaction.showModal(reportModal(state, words));
      },
    },
  ],
  components: { prefix: PREFIX, use },
};

async function use(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  if (interaction.isModalSubmit()) await takeReport(interaction, context);
  else if (interaction.isButton()) await useList(interaction, context);
  else await replyPrivately(interaction, renderNotice(context.words.say(CARD.buttonUnknown)), context.delivery);
}
