/** Whether something is answered: where the server wants answers, and not when a person or a channel asks too quickly. */

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

/** Whether the server wants the bot to answer for all to see in the channel, or in the one that the thread belongs to. */
export function answersIn(
  { answerChannels }: GuildSettings,
  { channelId, channel }: { readonly channelId: string | null; readonly channel: Channel | null },
): boolean {
  if (answerChannels.length === 0) return true;
  const parentId = channel?.isThread() === true ? channel.parentId : null;
  return [channelId, parentId].some((id) => id !== null && answerChannels.includes(id));
}

/** Whether a command is answered privately, unless the person chooses otherwise. */
export const isPrivateHere = (guild: GuildSettings, place: Parameters<typeof answersIn>[1]): boolean =>
  guild.privateByDefault || !answersIn(guild, place);

/** Where on the server the bot writes openly, for somebody who wants it to where it does not. */
export const renderElsewhere = ({ answerChannels }: GuildSettings, words: Words): Rendering =>
  renderNotice(words.say(TRAFFIC.elsewhereOpen, { channels: answerChannels.map((id) => `<#${id}>`).join(' ') }));

/** That something is for those who manage the server. */
export const renderNotManager = (words: Words): Rendering => renderNotice(words.say(TRAFFIC.settingsNotAllowed));

/** Counts the question of an interaction; where it comes too soon, says so to the asker alone and gives false. */
export const mayAskNow = (interaction: RepliableInteraction, context: AccessContext): Promise<boolean> =>
  isInTime('question', interaction, context);

/** The same for any use of a command, button or menu. */
export const mayUseNow = (interaction: RepliableInteraction, context: AccessContext): Promise<boolean> =>
  isInTime('use', interaction, context);

async function isInTime(
  counted: Counted,
  interaction: RepliableInteraction,
  { cooldowns, delivery, words }: AccessContext,
): Promise<boolean> {
  // Without a channel id, as in no place known so far, the person is the place.
  const wait = await cooldowns.take(counted, interaction.user.id, interaction.channelId ?? interaction.user.id);
  if (wait !== null) await replyPrivately(interaction, renderWait(wait, words), delivery);
  return wait === null;
}

/** How long to wait, and why. */
export const renderWait = ({ who, seconds }: Wait, words: Words): Rendering =>
  renderNotice(words.say(WAITS[who], { seconds }));
