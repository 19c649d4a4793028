/** Opens the discussion of a paragraph: one thread a server, whoever asks for it and however many press at once. */

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
import { type Claim, claimThread, type Discussed, dropThread, keepThread } from '../../../store/threads.js';
import { discussionOf } from '../../../study/discussion.js';
import { languageNamed, languageOfLocale } from '../../../words/language.js';
import { type Words, wordsIn } from '../../../words/words.js';
import { shorten } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { isForbidden } from '../../gateway/failures.js';
import { libraryOf } from '../../library/library.js';
import { THREAD_NAME_CHARS } from '../../platform/limits.js';
import { missingPermissions, type Permission, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere } from '../../traffic/access.js';
import { discussionHeading, renderDiscussion } from './card.js';
import { MESSAGES } from './words.js';

type Asking = ButtonInteraction | ChatInputCommandInteraction;
type AskingOnServer = ButtonInteraction<'cached'> | ChatInputCommandInteraction<'cached'>;
/** Where threads begin below a message; in a forum each is a post of its own. */
type Parent = TextChannel | NewsChannel | ForumChannel | MediaChannel;

interface Subject {
  readonly entry: CorpusDocument;
  readonly start: Passage;
}

/** Tells whoever asked, privately, where the discussion is; opens it first where it is not yet. */
export async function openDiscussion(interaction: Asking, subject: Subject, context: RequestContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await tellDiscussion(interaction, subject, context);
}

/** As `openDiscussion`, for an interaction that is deferred already. */
export async function tellDiscussion(interaction: Asking, subject: Subject, context: RequestContext): Promise<void> {
  const { delivery, queue, words } = context;
  const { entry, start } = subject;
  const find = () =>
    interaction.inCachedGuild()
      ? discussionOn(interaction, subject, context)
      : Promise.resolve(renderNotice(words.say(MESSAGES.serverOnly)));
  // One after the other, so that the second of two who press at once is told of the first one's thread.
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

  if (!answersIn(context.guild, interaction)) {
    await dropThread(store, place);
    return renderElsewhere(context.guild, words);
  }
  const parent = parentOf(channel);
  const anchor = parent === null ? null : anchorIn(parent, interaction);
  const missing = missingPermissions(interaction.appPermissions, neededFor(anchor));
  if (parent === null || missing.length > 0) {
    await dropThread(store, place);
    if (parent === null) return renderNotice(words.say(MESSAGES.noThreads));
    return renderNotice(words.say(MESSAGES.noPermission, { permissions: permissionNames(missing, words) }));
  }
  try {
    const thread = await openThread(parent, anchor, subject, context);
    await keepThread(store, place, thread.id);
    return opened(thread.id);
  } catch (error) {
    await dropThread(store, place);
    // What the channel forbids may have changed since Discord told the permissions, or be its own.
    if (!isForbidden(error)) throw error;
    const permissions = permissionNames(neededFor(anchor), words);
    return renderNotice(words.say(MESSAGES.noPermission, { permissions }));
  }
}

/** The claim on the thread; one that is kept but gone from the server is claimed anew. */
async function claimOf({ guild }: AskingOnServer, place: Discussed, { store, now }: RequestContext): Promise<Claim> {
  const claim = await claimThread(store, place, now());
  if (claim.kind !== 'open') return claim;
  try {
    await guild.channels.fetch(claim.threadId);
    return claim;
  } catch (error) {
    const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
    // A thread that only the bot may not see is there for the others.
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

/** The channel whose threads a discussion can be: this one, or that of the thread that this is; null for the other kinds. */
function parentOf(channel: GuildTextBasedChannel | null): Parent | null {
  const parent = channel?.isThread() === true ? channel.parent : channel;
  const isParent = (one: typeof parent): one is Parent => one !== null && PARENTS.includes(one.type);
  return isParent(parent) ? parent : null;
}

/** The answer that was pressed, where all see it and threads hang on messages; null where the thread needs one of its own. */
function anchorIn(parent: Parent, interaction: AskingOnServer): Message<true> | null {
  if (!interaction.isButton() || interaction.message.flags.has(MessageFlags.Ephemeral)) return null;
  return interaction.message.channelId === parent.id ? interaction.message : null;
}

const neededFor = (anchor: Message | null): Permission[] => [
  'ViewChannel',
  ...(anchor === null ? (['SendMessages'] as const) : []),
  'CreatePublicThreads',
  'SendMessagesInThreads',
];

async function openThread(
  parent: Parent,
  anchor: Message<true> | null,
  { entry, start }: Subject,
  context: RequestContext,
): Promise<AnyThreadChannel> {
  const words = wordsOfServer(parent, context);
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
  // For all who read it, so not in the form that one person chose.
  const delivery = context.delivery.in('components');
  if (isForum(parent)) {
    return delivery.deliver(rendering, (message) => parent.threads.create({ ...options, message }));
  }
  const message =
    anchor ?? (await delivery.deliver(renderNotice(discussionHeading(start, words)), (body) => parent.send(body)));
  const thread = await threadOn(message, options);
  await delivery.deliver(rendering, (body) => thread.send(body));
  return thread;
}

const isForum = (parent: Parent): parent is ForumChannel | MediaChannel =>
  parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia;

/** The thread of the message: a message has one at most, which somebody may have opened before, and whose id is its own. */
async function threadOn(
  message: Message<true>,
  options: Parameters<Message<true>['startThread']>[0],
): Promise<AnyThreadChannel> {
  try {
    if (!message.hasThread) return await message.startThread(options);
  } catch (error) {
    const exists = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    if (!exists) throw error;
  }
  const thread = await message.guild.channels.fetch(message.id);
  if (thread?.isThread() !== true) throw new Error(`The thread of message ${message.id} is no thread.`);
  return thread;
}

const wordsOfServer = ({ guild }: Parent, { guild: settings }: RequestContext): Words =>
  wordsIn(languageNamed(settings.language) ?? languageOfLocale(guild.preferredLocale) ?? 'en');
