/** Opens the discussion of a paragraph: one thread per server, however many people ask for it, even at the same moment. */

import {
  type AnyThreadChannel,
  type ButtonInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type ForumChannel,
  type GuildTextBasedChannel,
  type MediaChannel,
  type Message,
  MessageFlags,
  type NewsChannel,
  RESTJSONErrorCodes,
  type TextChannel,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import {
  type Claim,
  claimThread,
  type Discussed,
  dropThread,
  keepThread,
  returnThread,
} from '../../../store/threads.js';
import { discussionOf } from '../../../study/discussion.js';
import { shorten } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { isForbidden } from '../../gateway/failures.js';
import { sendOnce } from '../../gateway/send-once.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { threadOn } from '../../gateway/thread-on.js';
import { libraryOf } from '../../library/library.js';
import { THREAD_NAME_CHARS } from '../../platform/limits.js';
import { missingPermissions, NEEDED_TO, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere, renderMayNotWrite } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { discussionHeading, renderDiscussion } from './card.js';
import { MESSAGES } from './words.js';

type Asking = ButtonInteraction | ChatInputCommandInteraction;
type AskingOnServer = ButtonInteraction<'cached'> | ChatInputCommandInteraction<'cached'>;
/** Clocks differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
/** The kinds of channel that hold threads: below a message, or as posts of a forum. */
type Parent = TextChannel | NewsChannel | ForumChannel | MediaChannel;

interface Subject {
  readonly entry: CorpusDocument;
  readonly start: Passage;
}

/** Tells the person privately where the discussion is, after opening it if there is none yet. */
export async function openDiscussion(interaction: Asking, subject: Subject, context: RequestContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await tellDiscussion(interaction, subject, context);
}

/** Like `openDiscussion`, for an interaction that is already deferred. */
export async function tellDiscussion(interaction: Asking, subject: Subject, context: RequestContext): Promise<void> {
  const { delivery, queue, words } = context;
  const { entry, start } = subject;
  const find = () =>
    interaction.inCachedGuild()
      ? discussionOn(interaction, subject, context)
      : Promise.resolve(renderNotice(words.say(MESSAGES.serverOnly)));
  // One at a time, so that if two people press at once, the second is told of the first one's thread.
  const rendering = await queue.inOrder(`${interaction.guildId} ${entry.document.id} ${start.address}`, find);
  await delivery.deliver(rendering, (body) => interaction.editReply(body));
}

async function discussionOn(
  interaction: AskingOnServer,
  subject: Subject,
  context: RequestContext,
): Promise<Rendering> {
  const { words, store } = context;
  const { guild, channel } = interaction;
  const { document, address, paragraph } = subject.start;
  const place: Discussed = { document, address, guildId: guild.id };
  const claim = await claimOf(interaction, place, context);
  if (claim.kind === 'opening') return renderNotice(words.say(MESSAGES.opening));
  const opened = (threadId: string) =>
    renderNotice(words.say(MESSAGES.opened, { number: paragraph ?? 0, thread: `<#${threadId}>` }));
  if (claim.kind === 'open') return opened(claim.threadId);

  if (!answersIn(context.guild, interaction) || !mayWrite(interaction)) {
    await dropThread(store, place);
    return mayWrite(interaction) ? renderElsewhere(context.guild, words) : renderMayNotWrite(words);
  }
  const parent = parentOf(channel);
  const anchor = parent === null ? null : anchorIn(parent, interaction);
  const needed = NEEDED_TO[anchor === null ? 'postAndOpenThread' : 'openThread'];
  const missing = missingPermissions(interaction.appPermissions, needed);
  if (parent === null || missing.length > 0) {
    await dropThread(store, place);
    if (parent === null) return renderNotice(words.say(MESSAGES.noThreads));
    return renderNotice(words.say(MESSAGES.noPermission, { permissions: permissionNames(missing, words) }));
  }
  try {
    const thread = await openThread(parent, anchor, { ...subject, claim }, context);
    await keepThread(store, place, thread.id);
    return opened(thread.id);
  } catch (error) {
    await returnThread(store, place);
    // The channel's permissions may have changed since, or another of its rules may forbid it.
    if (!isForbidden(error)) throw error;
    const permissions = permissionNames(needed, words);
    return renderNotice(words.say(MESSAGES.noPermission, { permissions }));
  }
}

/** Claims the thread; one that is stored but no longer exists on the server is claimed again. */
async function claimOf({ guild }: AskingOnServer, place: Discussed, { store, now }: RequestContext): Promise<Claim> {
  const claim = await claimThread(store, place, now());
  if (claim.kind !== 'open') return claim;
  try {
    await guild.channels.fetch(claim.threadId);
    return claim;
  } catch (error) {
    const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
    // A thread that the bot may not see still exists for others.
    if (!isGone) return claim;
    await dropThread(store, place);
    return claimThread(store, place, now());
  }
}

const PARENTS: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
];

/** The channel to open threads in: the channel itself, or the thread's parent; null for kinds without threads. */
function parentOf(channel: GuildTextBasedChannel | null): Parent | null {
  const parent = channel?.isThread() === true ? channel.parent : channel;
  const isParent = (one: typeof parent): one is Parent => one !== null && PARENTS.includes(one.type);
  return isParent(parent) ? parent : null;
}

/** The message whose button was pressed, if it is public and can have a thread; null if the thread needs a message of its own. */
function anchorIn(parent: Parent, interaction: AskingOnServer): Message<true> | null {
  if (!interaction.isButton() || interaction.message.flags.has(MessageFlags.Ephemeral)) return null;
  return interaction.message.channelId === parent.id ? interaction.message : null;
}

async function openThread(
  parent: Parent,
  anchor: Message<true> | null,
  { entry, start, claim }: Subject & { readonly claim: Extract<Claim, { kind: 'yours' }> },
  context: RequestContext,
): Promise<AnyThreadChannel> {
  const words = await wordsOfServer(parent.guildId, parent.client, context.store);
  const library = libraryOf(context.answerer.corpus, context.readerUrl);
  const discussion = discussionOf(entry, start.address);
  const rendering =
    discussion === null
      ? renderNotice(words.say(CARD.buttonUnknown))
      : renderDiscussion(discussion, { entry, library, words });
  const options = {
    name: shorten(`¶ ${start.paragraph} · ${start.section}`, THREAD_NAME_CHARS),
    autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
  };
  // Everyone reads it, so not in the form that one person chose.
  const delivery = context.delivery.in('components');
  const key = `discussion ${parent.guildId} ${start.document} ${start.address} ${claim.claimedAt}`;
  const begunAt = claim.wasBegun ? claim.claimedAt : null;
  const begun = begunAt === null ? null : await threadBegun(parent, options.name, begunAt);
  if (isForum(parent)) {
    return begun ?? delivery.deliver(rendering, (message) => parent.threads.create({ ...options, message }));
  }
  const heading = () =>
    delivery.deliver(renderNotice(discussionHeading(start, words)), (body) =>
      sendOnce(parent, body, { key: `${key} heading`, begunAt }),
    );
  const thread = begun ?? (await threadOn(anchor ?? (await heading()), options));
  await delivery.deliver(rendering, (body) => sendOnce(thread, body, { key, begunAt }));
  return thread;
}

/** The thread that somebody opened who could not finish; null if there is none. */
async function threadBegun(parent: Parent, name: string, begunAt: number): Promise<AnyThreadChannel | null> {
  const { threads } = await parent.threads.fetchActive();
  const isBegun = (thread: AnyThreadChannel) =>
    thread.ownerId === parent.client.user.id &&
    thread.name === name &&
    (thread.createdTimestamp ?? 0) >= begunAt - CLOCK_DIFFERENCE_MS;
  return [...threads.values()].find(isBegun) ?? null;
}

const isForum = (parent: Parent): parent is ForumChannel | MediaChannel =>
  parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia;
