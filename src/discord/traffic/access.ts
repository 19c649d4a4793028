/** Whether to answer: only where the server allows it, and not when a person or channel asks too quickly. */

import type { Channel, RepliableInteraction } from 'discord.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { Words } from '../../words/words.js';
import type { Delivery } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import { replyPrivately } from '../card/reply.js';
import type { Rendering } from '../card/view.js';
import type { Cooldowns, Counted, Wait } from './cooldowns.js';
import { TRAFFIC, WAITS } from './words.js';

interface AccessContext {
  readonly cooldowns: Cooldowns;
  readonly delivery: Delivery;
  readonly words: Words;
}

/** Whether the server lets the bot answer publicly in the channel, or in the parent channel of the thread. */
export function answersIn(
  { answerChannels }: GuildSettings,
  { channelId, channel }: { readonly channelId: string | null; readonly channel: Channel | null },
): boolean {
  return answerChannels.length === 0 || idsOf({ channelId, channel }).some((id) => answerChannels.includes(id));
}

/** The id of the only document that the server wants asked in the channel, or in the parent channel of the thread; null for all of them. */
export const documentChosenFor = (
  { channelDocuments }: GuildSettings,
  place: Parameters<typeof answersIn>[1],
): string | null => {
  const [chosen = null] = idsOf(place).flatMap((id) => channelDocuments.get(id) ?? []);
  return chosen;
};

/** The ids of a channel and, of a thread, of the channel that it belongs to. */
function idsOf({ channelId, channel }: Parameters<typeof answersIn>[1]): string[] {
  const parentId = channel?.isThread() === true ? channel.parentId : null;
  return [channelId, parentId].flatMap((id) => id ?? []);
}

/** Whether commands are answered privately here unless the person chooses otherwise. */
export const isPrivateHere = (guild: GuildSettings, place: Parameters<typeof answersIn>[1]): boolean =>
  guild.privateByDefault || !answersIn(guild, place);

/** Says in which channels the bot posts publicly. */
export const renderElsewhere = ({ answerChannels }: GuildSettings, words: Words): Rendering =>
  renderNotice(words.say(TRAFFIC.elsewhereOpen, { channels: answerChannels.map((id) => `<#${id}>`).join(' ') }));

/** Says that only people who manage the server may do this. */
export const renderNotManager = (words: Words): Rendering => renderNotice(words.say(TRAFFIC.settingsNotAllowed));

/** Says that the bot does not post for somebody who may not. */
export const renderMayNotWrite = (words: Words): Rendering => renderNotice(words.say(TRAFFIC.mayNotWrite));

/** Counts the interaction as a question; if it comes too soon, tells the asker privately and returns false. */
export const mayAskNow = (interaction: RepliableInteraction, context: AccessContext): Promise<boolean> =>
  isInTime('question', interaction, context);

/** Likewise for any use of a command, button or menu. */
export const mayUseNow = (interaction: RepliableInteraction, context: AccessContext): Promise<boolean> =>
  isInTime('use', interaction, context);

async function isInTime(
  counted: Counted,
  interaction: RepliableInteraction,
  { cooldowns, delivery, words }: AccessContext,
): Promise<boolean> {
  // An interaction without a channel id, which has not been seen so far, is counted under the person's id.
  const wait = await cooldowns.take(counted, interaction.user.id, interaction.channelId ?? interaction.user.id);
  if (wait !== null) await replyPrivately(interaction, renderWait(wait, words), delivery);
  return wait === null;
}

/** Says how long to wait, and why. */
export const renderWait = ({ who, seconds }: Wait, words: Words): Rendering =>
  renderNotice(words.say(WAITS[who], { seconds }));
