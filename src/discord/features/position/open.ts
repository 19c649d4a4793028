/** Opens a position on a passage for everybody in the channel, or its second round. */

import { type ButtonInteraction, type ChatInputCommandInteraction, messageLink } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import type { Passage } from '../../../corpus/passage.js';
import {
  dropPosition,
  keepPosition,
  keepPositionMessage,
  openPositions,
  type Position,
  secondRoundOf,
} from '../../../store/positions.js';
import { paragraphFor } from '../../../study/discussion.js';
import { wordsIn } from '../../../words/words.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { LONGEST_ECHO_CHARS } from '../../card/read-back.js';
import { replyPrivately } from '../../card/reply.js';
import { DOCUMENT_OPTION } from '../../command/document-option.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { missingPermissions, NEEDED_TO, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere, renderMayNotWrite } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { renderPosition } from './card.js';
import { MESSAGES } from './words.js';

type Opening = ChatInputCommandInteraction<'cached'> | ButtonInteraction<'cached'>;

/** Two weeks: long enough for everybody, short enough to be remembered. */
const OPEN_MS = 14 * 24 * 60 * 60_000;
const MOST_OPEN = 10;

/** Answers the command. */
export async function runPosition(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, answerer } = context;
  if (!interaction.inCachedGuild()) {
    return replyPrivately(interaction, renderNotice(words.say(MESSAGES.serverOnly)), delivery);
  }
  const typed = interaction.options.getString('passage', true);
  const library = libraryOf(answerer.corpus);
  const named = interaction.options.getString(DOCUMENT_OPTION);
  const here = documentHere(context.guild, interaction, library) ?? library.documents[0];
  const entry = named === null ? here : (library.document(named) ?? undefined);
  const [passage] =
    entry === undefined ? [] : addressesIn(typed).flatMap((address) => paragraphFor(entry, address) ?? []);
  if (passage === undefined) {
    const text = words.say(MESSAGES.unknown, { typed: userLine(typed, LONGEST_ECHO_CHARS) });
    return replyPrivately(interaction, renderNotice(text), delivery);
  }
  await openPosition(interaction, passage, null, context);
}

/** Opens it unless it is open already, the person may not write here, or the bot may not do what it takes. */
export async function openPosition(
  interaction: Opening,
  passage: Pick<Passage, 'document' | 'address' | 'text'>,
  first: Position | null,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, queue, guild } = context;
  const refuse = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  if (!answersIn(guild, interaction)) return replyPrivately(interaction, renderElsewhere(guild, words), delivery);
  if (!mayWrite(interaction)) return replyPrivately(interaction, renderMayNotWrite(words), delivery);
  const isThread = interaction.channel?.isThread() === true;
  const needed = NEEDED_TO[isThread ? 'takePositionsInThread' : 'takePositions'];
  const missing = missingPermissions(interaction.appPermissions, needed);
  if (missing.length > 0) {
    return refuse(words.say(MESSAGES.noPermission, { permissions: permissionNames(missing, words) }));
  }
  // One at a time, so that two people who open it at once share it.
  await queue.inOrder(`positions ${interaction.guildId}`, async () => {
    const running = await runningOn(interaction, passage, first, context);
    if (running === 'tooMany') return refuse(words.say(MESSAGES.tooMany));
    if (running === null) return show(interaction, passage, first, context);
    return refuse(words.say(MESSAGES.running, { link: linkTo(running) }));
  });
}

/** The position that is open on the passage in the channel, or was opened as the second round; or that there are too many. */
async function runningOn(
  { guildId, channelId }: Opening,
  { document, address }: Pick<Passage, 'document' | 'address'>,
  first: Position | null,
  { store }: RequestContext,
): Promise<Position | 'tooMany' | null> {
  const second = first === null ? null : await secondRoundOf(store, first.id);
  if (second !== null) return second;
  const open = await openPositions(store, guildId);
  const same = open.find((one) => one.channelId === channelId && one.document === document && one.address === address);
  return same ?? (open.length >= MOST_OPEN ? 'tooMany' : null);
}

const linkTo = ({ guildId, channelId, messageId }: Position): string =>
  messageId === null ? `<#${channelId}>` : messageLink(channelId, messageId, guildId);

async function show(
  interaction: Opening,
  { document, address, text }: Pick<Passage, 'document' | 'address' | 'text'>,
  first: Position | null,
  { store, words, delivery, now, answerer, readerUrl }: RequestContext,
): Promise<void> {
  const { guildId, channelId } = interaction;
  const subject = { document, address, passage: text, firstId: first?.id ?? null };
  const position = await keepPosition(store, { guildId, channelId, ...subject, endsAt: now() + OPEN_MS });
  try {
    await interaction.deferReply();
    // Everybody reads it, whatever form the person has chosen.
    const setting = { words: wordsIn(words.language), library: libraryOf(answerer.corpus, readerUrl) };
    const message = await delivery
      .in('components')
      .deliver(renderPosition(position, setting), (body) => interaction.editReply(body));
    await keepPositionMessage(store, position.id, message.id);
  } catch (error) {
    await dropPosition(store, position.id);
    throw error;
  }
}
