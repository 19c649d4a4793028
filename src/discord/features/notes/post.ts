/** Posts a note where others see it; its writer's own copy stays as it is. */

import {
  type Channel,
  type Client,
  type GuildMember,
  type Interaction,
  PermissionFlagsBits,
  type SendableChannels,
} from 'discord.js';
import type { Note } from '../../../store/notes.js';
import { keepPost } from '../../../store/posts.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { missingPermissions, NEEDED_TO } from '../../platform/permissions.js';
import { answersIn } from '../../traffic/access.js';
import { renderSharedNote } from './card.js';

/** The channel, if the person and the bot may both write there and the server lets the bot answer there; else null. */
export function shareableChannel(
  channel: Channel | null,
  { member, client }: { readonly member: GuildMember | null; readonly client: Client<true> },
  { guild }: RequestContext,
): SendableChannels | null {
  if (channel === null || member === null || channel.isDMBased() || !channel.isSendable()) return null;
  if (!answersIn(guild, { channelId: channel.id, channel })) return null;
  const [toSend, needed] = channel.isThread()
    ? [PermissionFlagsBits.SendMessagesInThreads, NEEDED_TO.postInThread]
    : [PermissionFlagsBits.SendMessages, NEEDED_TO.post];
  const mayPerson = channel.permissionsFor(member)?.has([PermissionFlagsBits.ViewChannel, toSend]) === true;
  return mayPerson && missingPermissions(channel.permissionsFor(client.user), needed).length === 0 ? channel : null;
}

/** The channel of the interaction, if a note can be shown there. */
export const channelHere = (interaction: Interaction, context: RequestContext): SendableChannels | null =>
  interaction.inCachedGuild() ? shareableChannel(interaction.channel, interaction, context) : null;

/** Posts the note, and keeps where, so that it can be deleted with the note. */
export async function postNote(
  note: Note,
  channel: SendableChannels,
  userId: string,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, store, now, answerer, readerUrl } = context;
  if (channel.isDMBased()) return;
  const rendering = renderSharedNote(note, userId, { words, library: libraryOf(answerer.corpus, readerUrl) });
  // Everybody reads it, whatever form the person has chosen.
  const post = await delivery.in('components').deliver(rendering, (body) => channel.send(body));
  await keepPost(store, {
    messageId: post.id,
    channelId: channel.id,
    guildId: channel.guildId,
    person: store.keyedHash(userId),
    subject: note.id,
    postedAt: now(),
  });
}
