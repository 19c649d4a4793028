/** Takes a choice in a select menu to what the menu is for. */

import type { StringSelectMenuInteraction } from 'discord.js';
import { renderNotice } from '../card/notice.js';
import { replyPrivately } from '../card/reply.js';
import { decodeChoice } from '../custom-id/button.js';
import { settle } from '../features/group/resolve.js';
import type { RequestContext } from './request-context.js';

/** Answers the choice; a menu that is not ours is said to be out of use. */
export async function chooseValue(interaction: StringSelectMenuInteraction, context: RequestContext): Promise<void> {
  const postId = decodeChoice(interaction.customId);
  if (postId !== null) await settle(interaction, postId, context);
  else await replyPrivately(interaction, renderNotice(context.words.say('button.unknown')), context.delivery);
}
