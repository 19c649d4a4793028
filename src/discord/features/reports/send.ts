/** Takes a report: the reason from the modal, the question from the answer's message. */

import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { keepReport } from '../../../store/reports.js';
import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivatelyWhenMade } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { CARD, FORGET_ME_NAME } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { questionBehind } from '../../gateway/question-behind.js';
import { libraryOf } from '../../library/library.js';
import { REASON_INPUT, reportedIn } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** Keeps the report and says what is kept, or why it is not. */
export function takeReport(interaction: ModalSubmitInteraction, context: RequestContext): Promise<void> {
  // Reading the question may take a request.
  return replyPrivatelyWhenMade(interaction, () => keep(interaction, context), context.delivery);
}

async function keep(interaction: ModalSubmitInteraction, context: RequestContext): Promise<Rendering> {
  const { store, now, words, answerer } = context;
  const state = reportedIn(interaction.customId);
  const entry = libraryOf(answerer.corpus).byShortKey(state?.document ?? '');
  if (state === null || entry === null || !interaction.isFromMessage())
    return renderNotice(words.say(CARD.buttonUnknown));
  const { message, guild, user } = interaction;
  const asked = await questionBehind(interaction, context);
  const kept = await keepReport(store, {
    // If only a person installed the bot, it is not on the server, and nothing is kept under the server's id.
    guildId: guild?.id ?? null,
    channelId: message.flags.has(MessageFlags.Ephemeral) ? null : message.channelId,
    messageId: message.id,
    question: asked?.question ?? null,
    reason: interaction.fields.getTextInputValue(REASON_INPUT).trim(),
    document: entry.document.id,
    passages: state.passages.map(({ address }) => address),
    reporterId: user.id,
    asker: asked?.asker ?? null,
    reportedAt: now(),
  });
  return renderNotice(said(kept, guild !== null, words));
}

function said(kept: Awaited<ReturnType<typeof keepReport>>, isOnServer: boolean, words: Words): string {
  if (kept === 'person-full') return words.say(MESSAGES.personFull);
  if (kept === 'server-full') return words.say(MESSAGES.serverFull);
  const forget = callOf(FORGET_ME_NAME, words);
  return words.say(isOnServer ? MESSAGES.keptOnServer : MESSAGES.keptElsewhere, { forget });
}
