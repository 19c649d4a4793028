/** Takes a choice in a select menu to what the menu is for. */

import type { StringSelectMenuInteraction } from 'discord.js';
import { settle } from '../group/resolve.js';
import { renderNotice } from '../render/notice.js';
import { replyPrivately } from '../reply.js';
import type { RequestContext } from '../request-context.js';
import { decodeChoice } from './custom-id.js';

/** Answers the choice; a menu that is not ours is said to be out of use. */
export async function chooseValue(interaction: StringSelectMenuInteraction, context: RequestContext): Promise<void> {
  const postId = decodeChoice(interaction.customId);
  if (postId !== null) await settle(interaction, postId, context);
  else await replyPrivately(interaction, renderNotice(context.words.say('button.unknown')), context.delivery);
}
