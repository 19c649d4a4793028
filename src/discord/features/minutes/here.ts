/** Whether minutes can be taken where somebody is, and the document that is discussed there. */

import type { AnyThreadChannel, Interaction } from 'discord.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import { type Minutes, minutesOf } from '../../../store/minutes.js';
import { discussedIn } from '../../../store/threads.js';
import type { Place } from '../../../study/minutes.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { missingPermissions, NEEDED_TO, permissionNames } from '../../platform/permissions.js';
import { answersIn, renderElsewhere, renderMayNotWrite } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { COMMAND, MESSAGES } from './words.js';

interface Refused {
  readonly refused: Rendering;
}

/** The thread, if minutes can be taken there by the person and the bot; else what to tell the person. */
export function threadHere(
  interaction: Interaction,
  { words, guild }: RequestContext,
): { readonly thread: AnyThreadChannel } | Refused {
  const { channel } = interaction;
  if (!interaction.inCachedGuild() || channel?.isThread() !== true) {
    const discuss = words.say(ANSWER_BUTTONS.discuss);
    return { refused: renderNotice(words.say(MESSAGES.threadOnly, { discuss })) };
  }
  if (!answersIn(guild, interaction)) return { refused: renderElsewhere(guild, words) };
  if (!mayWrite(interaction)) return { refused: renderMayNotWrite(words) };
  const missing = missingPermissions(interaction.appPermissions, NEEDED_TO.takeMinutes);
  if (missing.length > 0) {
    const permissions = permissionNames(missing, words);
    return { refused: renderNotice(words.say(MESSAGES.noPermission, { permissions })) };
  }
  return { thread: channel };
}

/** Likewise with the minutes, if they are open. */
export async function openMinutesHere(
  interaction: Interaction,
  context: RequestContext,
): Promise<{ readonly thread: AnyThreadChannel; readonly minutes: Minutes } | Refused> {
  const here = threadHere(interaction, context);
  if ('refused' in here) return here;
  const { words, store } = context;
  const minutes = await minutesOf(store, here.thread.id);
  if (minutes !== null && minutes.closedAt === null) return { ...here, minutes };
  return { refused: renderNotice(words.say(MESSAGES.notOpen, { minutes: callOf(COMMAND.name, words) })) };
}

/** The document that is discussed in the thread, with the passage if it was opened for one; null where the corpus is empty. */
export async function discussedHere(
  thread: AnyThreadChannel,
  { store, answerer, guild }: RequestContext,
): Promise<{ readonly entry: CorpusDocument | null; readonly place: Place | null }> {
  const library = libraryOf(answerer.corpus);
  const discussed = await discussedIn(store, thread.id);
  const entry =
    (discussed === null ? null : library.document(discussed.document)) ??
    documentHere(guild, { channelId: thread.id, channel: thread }, library) ??
    library.documents[0] ??
    null;
  return { entry, place: discussed };
}
