/** Answers the buttons and menus of look-ups: pages turn in the reader's own message, all else is answered privately beside it. */

import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { respondTo } from '../answering.js';
import { renderChangedQuote } from '../components/changed.js';
import { shortEdition } from '../components/custom-id.js';
import { decodeLookUp, type LookUpState } from '../components/look-up-id.js';
import { formOf } from '../delivery.js';
import { libraryOf } from '../library.js';
import { renderNotice } from '../render/notice.js';
import { quotedRuns } from '../render/quote.js';
import { messageText } from '../render/read-back.js';
import { type Rendering, withOpening } from '../render/view.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../reply.js';
import type { RequestContext } from '../request-context.js';
import { mayAskNow } from '../welcome.js';
import { answerLookUp } from './answer-look-up.js';
import { type LookUpName, takesLong } from './look-up.js';
import { isReadersOwn } from './readers-own.js';

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
  if (state.name === 'ask' && !(await mayAskNow(interaction, context))) return;
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
  const lookUp = { name: state.name, argument, from: state.from };
  const hasChanged = state.edition !== null && state.edition !== shortEdition(entry.edition);
  // A place in the old text may be another one now: what was quoted there is looked for instead.
  if (hasChanged && state.name === 'open')
    return renderChangedQuote(quotedIn(interaction, argument), { entry, library, words });
  const rendering = await answerLookUp(lookUp, { entry, words, library, answerer });
  return hasChanged ? withOpening(words.say('edition.changed-list'), rendering) : rendering;
}

/** What a place stands for in the message: the beginning of the sentence in its menu, or the quotation of its button's number. */
function quotedIn(interaction: Use, value: string): string {
  if (!interaction.isStringSelectMenu())
    return quotedRuns(messageText(interaction.message))[Number(value.split('.')[2])] ?? '';
  const option = interaction.component.options.find((one) => one.value === value);
  return option?.description?.replace(/…$/u, '') ?? '';
}
