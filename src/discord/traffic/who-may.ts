/** Who asked what a message answers. */

import { type ButtonInteraction, InteractionContextType, MessageFlags } from 'discord.js';
import { isAskerOf } from '../../store/answers.js';
import type { RequestContext } from '../gateway/request-context.js';

/** Whether whoever pressed asked what the message answers: a private message, or one to the bot, has no other reader. */
export async function isAsker(
  { message, user, context: place }: Pick<ButtonInteraction, 'message' | 'user' | 'context'>,
  { store }: Pick<RequestContext, 'store'>,
): Promise<boolean> {
  const hasOneReader = message.flags.has(MessageFlags.Ephemeral) || place === InteractionContextType.BotDM;
  const isCommander = message.interactionMetadata?.user.id === user.id;
  return hasOneReader || isCommander || (await isAskerOf(store, message.id, user.id));
}
