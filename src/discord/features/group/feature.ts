/** 'Ask the group' below an answer, and 'Resolved' below the question to the group. */

import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { Feature, OwnInteraction } from '../../gateway/feature.js';
import { askGroup } from './ask-group.js';
import { decodeChoice, PREFIX } from './custom-id.js';
import { finishGroupQuestions } from './finish.js';
import { offerReplies, settle } from './resolve.js';

export const group: Feature<'group'> = {
  name: 'group',
  buttons: [
    { action: 'group', needsNoPassage: true, press: askGroup },
    {
      action: 'resolve',
      needsNoPassage: true,
      holdsForAnyEdition: true,
      asksPeople: true,
      press: (interaction, _setting, context) => offerReplies(interaction, context),
    },
  ],
  components: { prefix: PREFIX, use: choose },
  finish: finishGroupQuestions,
};

async function choose(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const postId = decodeChoice(interaction.customId ?? '');
  if (interaction.isStringSelectMenu() && postId !== null) await settle(interaction, postId, context);
  else await replyPrivately(interaction, renderNotice(context.words.say(CARD.buttonUnknown)), context.delivery);
}
