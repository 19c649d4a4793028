/** Answers the buttons and menus of look-ups: pages turn in place in a private message; everything else is a new private message. */

import type { APISelectMenuOption, ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import { messageText } from '../card/read-back.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../card/reply.js';
import { type Rendering, withOpening } from '../card/view.js';
import { CARD } from '../card/words.js';
import type { LookUpState } from '../custom-id/look-up.js';
import { libraryOf } from '../library/library.js';
import { shortEdition } from '../library/short-key.js';
import { mayAskNow } from '../traffic/access.js';
import { isReadersOwn } from '../traffic/who-may.js';
import type { RequestContext } from './context.js';
import type { LookUpAnswer } from './feature.js';
import { GATEWAY } from './words.js';

type LookUpInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** Answers the button or menu. */
export async function useLookUp(
  interaction: LookUpInteraction,
  state: LookUpState,
  answering: LookUpAnswer,
  context: RequestContext,
): Promise<void> {
  const { delivery } = context;
  const isLong = answering.cooldown === 'question';
  if (isLong && !(await mayAskNow(interaction, context))) return;
  const made = () => answerFor(interaction, state, answering, context);
  const turnsPage = (interaction.isButton() && answering.opensBeside?.(state) !== true) || state.document === null;
  if (turnsPage && isReadersOwn(interaction)) {
    if (isLong) await interaction.deferUpdate();
    const rendering = await made();
    await delivery
      .in(formOf(interaction.message))
      .deliver<unknown>(rendering, (body) =>
        interaction.deferred ? interaction.editReply(body) : interaction.update(body),
      );
  } else if (isLong) await replyPrivatelyWhenMade(interaction, made, delivery);
  else await replyPrivately(interaction, await made(), delivery);
}

async function answerFor(
  interaction: LookUpInteraction,
  { name, argument: written, from, document, edition }: LookUpState,
  answering: LookUpAnswer,
  context: RequestContext,
): Promise<Rendering> {
  const { answerer, words, readerUrl } = context;
  const library = libraryOf(answerer.corpus, readerUrl);
  const chosen = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : null;
  const entry = library.byShortKey(document ?? chosen ?? '');
  if (entry === null) return renderNotice(words.say(GATEWAY.editionRemoved));
  const argument = chosen === null || document === null ? written : chosen;
  const setting = { entry, words, library, context, place: interaction };
  const lookUp = { name, argument, from };
  const hasChanged = edition !== null && edition !== shortEdition(entry.edition);
  if (!hasChanged) return answering.answer(setting, lookUp);
  if (answering.answerOld !== undefined) {
    const old = { option: optionChosen(interaction), message: messageText(interaction.message) };
    return answering.answerOld(setting, lookUp, old);
  }
  return withOpening(words.say(CARD.editionChangedList), await answering.answer(setting, lookUp));
}

/** The chosen option as its menu shows it; null for a button. */
function optionChosen(interaction: LookUpInteraction): { label: string; description: string } | null {
  if (!interaction.isStringSelectMenu()) return null;
  const option = interaction.component.options.find(({ value }) => value === interaction.values[0]);
  return option === undefined ? null : { label: startOf(option.label), description: startOf(option.description) };
}

/** The text without the ellipsis that marks it as shortened. */
const startOf = (shown: APISelectMenuOption['description']): string => shown?.replace(/…$/u, '') ?? '';
