/** `/reports`: shows, exports and deletes a server's reports, for people who manage it. */

import { type ButtonInteraction, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { dropReports, reportsOf } from '../../../store/reports.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { renderNotManager } from '../../traffic/access.js';
import { holds } from '../../traffic/who-may.js';
import { renderConfirmation, renderExport, renderReports } from './card.js';
import { actionIn, EXPORT_ID } from './custom-ids.js';
import { linesForBank } from './export.js';

/** The first page. */
export const firstPage = ({ guildId }: ChatInputCommandInteraction, context: RequestContext): Promise<Rendering> =>
  pageOf(guildId ?? '', 0, context);

/** Answers a button of the list. */
export async function useList(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { store, words, delivery, now } = context;
  const guildId = interaction.guild?.id;
  if (guildId === undefined || !holds(interaction, PermissionFlagsBits.ManageGuild)) {
    await replyPrivately(interaction, renderNotManager(words), delivery);
    return;
  }
  if (interaction.customId === EXPORT_ID) {
    const exported = async () => renderExport(await linesForBank(await reportsOf(store, guildId)), words);
    await replyPrivatelyWhenMade(interaction, exported, delivery);
    return;
  }
  const pressed = actionIn(interaction.customId);
  if (pressed === null) {
    await replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
    return;
  }
  const { action, number } = pressed;
  if (action === 'delete') await dropReports(store, guildId, Math.min(number, now()));
  const rendering =
    action === 'confirm'
      ? renderConfirmation((await reportsOf(store, guildId)).length, number, words)
      : await pageOf(guildId, action === 'page' ? number : 0, context);
  await delivery.deliver(rendering, (body) => interaction.update(body));
}

async function pageOf(guildId: string, from: number, { store, words, now }: RequestContext): Promise<Rendering> {
  // Taken before reading, so that a report which arrives meanwhile is not deleted unseen.
  const readAt = now();
  return renderReports(await reportsOf(store, guildId), from, readAt, words);
}
