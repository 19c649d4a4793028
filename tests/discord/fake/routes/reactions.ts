// Reactions of the bot to messages.
import { GatewayIntentBits, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import { channelOf, messageOf } from '../lookup.js';
import type { Route } from '../router.js';
import type { FakeChannel, FakeUser, MessageRecord } from '../state.js';
import { isDirect } from '../state.js';

const OWN = 'channels/:channel/messages/:message/reactions/:emoji/@me';

export const reactionRoutes: readonly Route[] = [
  { route: `PUT /${OWN}`, feature: 'reactions', handle: addOwn },
  { route: `DELETE /${OWN}`, feature: 'reactions', handle: removeOwn },
];

function addOwn(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context, Permission.AddReactions | Permission.ReadMessageHistory);
  const record = messageOf(request, context, channel);
  const emoji = request.params['emoji'] ?? '';
  // Discord takes the character itself or name:id, never a :name: (error 10014).
  if (!/^[^\p{L}:]+$|^\w+:\d+$/u.test(emoji)) throw new Refusal('unknownEmoji');
  react(context, channel, record, context.state.bot, emoji);
  return answer();
}

function removeOwn(request: ApiRequest, context: Context): ApiAnswer {
  const channel = channelOf(request, context);
  const record = messageOf(request, context, channel);
  const emoji = request.params['emoji'] ?? '';
  const left = (record.message.reactions ?? []).filter((reaction) => reaction.emoji.name !== emoji);
  record.message = { ...record.message, reactions: left };
  context.log.changed();
  return answer();
}

/** Adds a reaction to a message and tells the clients that asked for reactions. */
export function react(
  context: Context,
  channel: FakeChannel,
  record: MessageRecord,
  user: FakeUser,
  emoji: string,
): void {
  const me = user.id === context.state.bot.id;
  const others = (record.message.reactions ?? []).filter((reaction) => reaction.emoji.name !== emoji);
  const before = record.message.reactions?.find((reaction) => reaction.emoji.name === emoji);
  const count = (before?.count ?? 0) + 1;
  const reaction = {
    emoji: { id: null, name: emoji },
    count,
    count_details: { burst: 0, normal: count },
    me: me || (before?.me ?? false),
    me_burst: false,
    burst_colors: [],
  };
  record.message = { ...record.message, reactions: [...others, reaction] };
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  context.gateway.dispatch(
    'MESSAGE_REACTION_ADD',
    {
      user_id: user.id,
      channel_id: channel.id,
      message_id: record.id,
      message_author_id: record.message.author.id,
      emoji: reaction.emoji,
      burst: false,
      type: 0,
      ...guild,
    },
    isDirect(channel) ? GatewayIntentBits.DirectMessageReactions : GatewayIntentBits.GuildMessageReactions,
  );
}
