/** Answers the buttons and menus of look-ups: pages turn in the reader's own message, all else is answered privately beside it. */

import type { APISelectMenuOption, ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { renderChangedQuote } from '../card/changed-edition.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import { quotedRuns } from '../card/quote.js';
import { messageText } from '../card/read-back.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../card/reply.js';
import { type Rendering, withOpening } from '../card/view.js';
import { shortEdition } from '../custom-id/button.js';
import { decodeLookUp, type LookUpState } from '../custom-id/look-up.js';
import { respondTo } from '../features/ask/respond.js';
import { libraryOf } from '../library/library.js';
import { mayAskNow } from '../traffic/access.js';
import { isReadersOwn } from '../traffic/readers-own.js';
import { answerLookUp } from './answer-look-up.js';
import { type LookUpName, takesLong } from './look-up.js';
import type { RequestContext } from './request-context.js';

type Use = ButtonInteraction | StringSelectMenuInteraction;

/** Those whose buttons open something besides what the message shows; the others turn pages. */
const OPENS_BESIDE: ReadonlySet<LookUpName> = new Set<LookUpName>(['open', 'source', 'cite']);

/** Answers the use; a custom id that is not ours says that it is out of use. */
export async function useLookUp(interaction: Use, context: RequestContext): Promise<void> {
  const { delivery, words } = context;
  const state = decodeLookUp(interaction.customId);
  if (state === null) {
    await replyPrivately(interaction, renderNotice(words.say('button.unknown')), delivery);
    return;
  }
  if (takesLong(state.name) && !(await mayAskNow(interaction, context))) return;
  const made = () => answerUse(interaction, state, context);
  const turns = (interaction.isButton() && !OPENS_BESIDE.has(state.name)) || state.document === null;
  if (turns && isReadersOwn(interaction)) {
    if (takesLong(state.name)) await interaction.deferUpdate();
    const rendering = await made();
    await delivery
      .in(formOf(interaction.message))
      .deliver<unknown>(rendering, (body) =>
        interaction.deferred ? interaction.editReply(body) : interaction.update(body),
      );
  } else if (takesLong(state.name)) await replyPrivatelyWhenMade(interaction, made, delivery);
  else await replyPrivately(interaction, await made(), delivery);
}

async function answerUse(interaction: Use, state: LookUpState, context: RequestContext): Promise<Rendering> {
  const { answerer, words, readerUrl } = context;
  const library = libraryOf(answerer.corpus, readerUrl);
  const chosen = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : null;
  const entry = library.byShortKey(state.document ?? chosen ?? '');
  if (entry === null) return renderNotice(words.say('edition.removed'));
  const argument = chosen === null || state.document === null ? state.argument : chosen;
  if (state.name === 'ask') {
    const asked = { text: argument, earlier: [], showQuestion: true, place: interaction, document: entry.document.id };
    return (await respondTo(asked, context)).rendering;
  }
  const hasChanged = state.edition !== null && state.edition !== shortEdition(entry.edition);
  if (!hasChanged) {
    const lookUp = { name: state.name, argument, from: state.from };
    return answerLookUp(lookUp, { entry, words, library, answerer });
  }
  // A place in the old text may be another one now: what its option said is looked for instead.
  const option = optionChosen(interaction);
  if (state.name === 'open') {
    const quoted =
      option === null
        ? quotedRuns(messageText(interaction.message))[Number(argument.split('.')[2])]
        : startOf(option.description);
    return renderChangedQuote(quoted ?? '', { entry, library, words });
  }
  const title = state.name === 'read' && option !== null ? startOf(option.label) : argument;
  const lookUp = { name: state.name, argument: title, from: state.from };
  const rendering = await answerLookUp(lookUp, { entry, words, library, answerer });
  return withOpening(words.say('edition.changed-list'), rendering);
}

/** The option chosen as its menu shows it; null for a button. */
function optionChosen(interaction: Use): APISelectMenuOption | null {
  if (!interaction.isStringSelectMenu()) return null;
  return interaction.component.options.find(({ value }) => value === interaction.values[0]) ?? null;
}

/** A text without the ellipsis of one that was too long for its option. */
const startOf = (shown: string | undefined): string => shown?.replace(/…$/u, '') ?? '';
