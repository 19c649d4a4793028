/** Routes buttons, menus and modals to the feature that owns their custom id. */

import type { MessageComponentInteraction, ModalSubmitInteraction, RepliableInteraction } from 'discord.js';
import { renderNotice } from '../card/notice.js';
import { replyPrivately } from '../card/reply.js';
import { CARD } from '../card/words.js';
import { decodeButton } from '../custom-id/button.js';
import { decodeLookUp } from '../custom-id/look-up.js';
import { pressButton } from './buttons.js';
import type { BotContext, RequestContext } from './context.js';
import type { Features } from './features.js';
import { useLookUp } from './look-up-components.js';

type ComponentInteraction = Extract<RepliableInteraction, MessageComponentInteraction | ModalSubmitInteraction>;

/** Answers the interaction; if no feature owns the custom id, says that the button no longer works. */
export async function useComponent(
  interaction: ComponentInteraction,
  context: RequestContext,
  features: Features,
): Promise<void> {
  const { customId } = interaction;
  if (interaction.isMessageComponent()) await noteUse(interaction.message.id, context, features);
  const own = features.components(customId);
  if (own !== null) {
    const isKnown =
      interaction.isModalSubmit() ||
      interaction.isButton() ||
      interaction.isStringSelectMenu() ||
      interaction.isChannelSelectMenu();
    if (isKnown) await own.use(interaction, context);
    return;
  }
  const lookUp = decodeLookUp(customId);
  const answering = lookUp === null ? null : features.lookUp(lookUp.name);
  if (lookUp !== null && answering !== null && (interaction.isButton() || interaction.isStringSelectMenu())) {
    await useLookUp(interaction, lookUp, answering, context);
    return;
  }
  const state = decodeButton(customId);
  const button = state === null ? null : features.button(state.action);
  const isComplete = button?.needsNoPassage === true || (state !== null && state.passages.length > 0);
  if (interaction.isButton() && state !== null && button !== null && isComplete) {
    await pressButton(interaction, state, button, context);
    return;
  }
  await replyPrivately(interaction, renderNotice(context.words.say(CARD.buttonUnknown)), context.delivery);
}

/** Tells the features that one of the bot's messages was used. */
export async function noteUse(messageId: string, context: BotContext, { all }: Features): Promise<void> {
  for (const feature of all) await feature.noteUse?.(messageId, context);
}
