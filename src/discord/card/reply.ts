/** Responses to commands and buttons, public or private. */

import { type InteractionReplyOptions, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Delivery } from './delivery.js';
import type { Rendering } from './view.js';

/** Answers so that everyone in the channel sees it. */
export async function replyOpenly(
  interaction: RepliableInteraction,
  rendering: Rendering,
  delivery: Delivery,
): Promise<void> {
  await delivery.deliver(rendering, (body) => interaction.reply(body));
}

/** Answers so that only the person sees it. */
export async function replyPrivately(
  interaction: RepliableInteraction,
  rendering: Rendering,
  delivery: Delivery,
): Promise<void> {
  await delivery.deliver(rendering, (body) => {
    const options: InteractionReplyOptions = { ...body, flags: [body.flags, MessageFlags.Ephemeral] };
    return interaction.reply(options);
  });
}

/** Sends something after the first response, so that only the person sees it. */
export async function followPrivately(
  interaction: RepliableInteraction,
  rendering: Rendering,
  delivery: Delivery,
): Promise<void> {
  await delivery.deliver(rendering, (body) =>
    interaction.followUp({ ...body, flags: [body.flags, MessageFlags.Ephemeral] }),
  );
}

/** Acknowledges; resolves to the id of the message that the answer will be in, or null where the server does not tell. */
export async function deferReply(interaction: RepliableInteraction, isPrivate: boolean): Promise<string | null> {
  const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  try {
    const { interaction: deferred } = await interaction.deferReply({ ...flags, withResponse: true });
    return deferred.responseMessageId;
  } catch (error) {
    // A server that does not know the parameter answers with nothing, which discord.js cannot read.
    if (interaction.deferred && error instanceof TypeError) return null;
    throw error;
  }
}

/** Answers so that only the person sees it, once the answer is made. */
export const replyPrivatelyWhenMade = (
  interaction: RepliableInteraction,
  made: () => Promise<Rendering>,
  delivery: Delivery,
): Promise<void> => replyWhenMade(interaction, made, { delivery, isPrivate: true });

/** Acknowledges, then answers once the answer is made: Discord waits three seconds for a response, but minutes after an acknowledgement. */
export async function replyWhenMade(
  interaction: RepliableInteraction,
  made: () => Rendering | Promise<Rendering>,
  { delivery, isPrivate }: { readonly delivery: Delivery; readonly isPrivate: boolean },
): Promise<void> {
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const rendering = await made();
  await delivery.deliver(rendering, (body) => interaction.editReply(body));
}
