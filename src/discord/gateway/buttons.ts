/** Answers presses of buttons about passages from the button's custom id, its message and the store. */

import type { ButtonInteraction } from 'discord.js';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.js';
import { renderChanged } from '../card/changed-edition.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import type { PassageView } from '../card/passages.js';
import { messageText } from '../card/read-back.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../card/reply.js';
import type { Rendering } from '../card/view.js';
import type { ButtonState, PassageMark } from '../custom-id/button.js';
import { libraryOf, passageAt } from '../library/library.js';
import { shortEdition } from '../library/short-key.js';
import { mayAskNow } from '../traffic/access.js';
import { isReadersOwn } from '../traffic/who-may.js';
import type { RequestContext } from './context.js';
import type { ButtonSetting, PassageButton } from './feature.js';
import { GATEWAY } from './words.js';

/** Shows or does what the button is for; if the document has changed since, shows the old quotation and where it is now. */
export async function pressButton(
  interaction: ButtonInteraction,
  state: ButtonState,
  button: PassageButton,
  context: RequestContext,
): Promise<void> {
  const { delivery } = context;
  if ('show' in button && button.readsAnew === true) {
    if (!(await mayAskNow(interaction, context))) return;
    const show = async () => {
      const found = findFor(interaction, state, button, await context.readCorpus(), context);
      return 'notice' in found ? found.notice : button.show(found.setting, context);
    };
    await replyPrivatelyWhenMade(interaction, show, delivery);
    return;
  }
  const tell = (rendering: Rendering) => replyPrivately(interaction, rendering, delivery);
  const found = findFor(interaction, state, button, context.answerer.corpus, context);
  if ('notice' in found) return tell(found.notice);
  if ('press' in button) return button.press(interaction, found.setting, context);
  const rendering = button.show(found.setting, context);
  // Pages turn in place in a private message; everything else is a new message.
  if (button.turnsPages !== true || !isReadersOwn(interaction)) return tell(rendering);
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.update(body));
}

/** What the button is about, in the corpus; or what to say if the document is gone or has changed. */
function findFor(
  { message }: ButtonInteraction,
  state: ButtonState,
  button: PassageButton,
  corpus: Corpus,
  { words, readerUrl }: RequestContext,
): { readonly setting: ButtonSetting } | { readonly notice: Rendering } {
  const library = libraryOf(corpus, readerUrl);
  const entry = library.byShortKey(state.document);
  if (entry === null) return { notice: renderNotice(words.say(GATEWAY.editionRemoved)) };
  const card = { entry, message: messageText(message), library, words };
  const isOld = shortEdition(entry.edition) !== state.edition;
  if (isOld && state.passages.length > 0 && button.holdsForAnyEdition !== true) return { notice: renderChanged(card) };
  return { setting: { ...card, state, views: viewsOf(entry, state) } };
}

/** The passages that a button is about, as the document has them now. */
export const viewsOf = (entry: CorpusDocument, { passages }: Pick<ButtonState, 'passages'>): PassageView[] =>
  passages.flatMap((mark) => viewOf(entry, mark));

function viewOf(entry: CorpusDocument, { address, marked }: PassageMark): PassageView[] {
  const passage = passageAt(entry, address);
  if (passage === null) return [];
  return [{ passage, highlights: marked.flatMap((position) => passage.sentences[position] ?? []), rank: null }];
}
