/** Answers a press of a button; all it needs stands in the button's custom id, in the message and in the store. */

import type { ButtonInteraction } from 'discord.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { paragraphFor } from '../../study/discussion.js';
import { renderChanged } from '../card/changed-edition.js';
import { formOf } from '../card/delivery.js';
import { renderNotice } from '../card/notice.js';
import { type PassageView, renderPassages } from '../card/passages.js';
import { messageText } from '../card/read-back.js';
import { replyPrivately } from '../card/reply.js';
import type { Rendering } from '../card/view.js';
import {
  type ButtonState,
  type DOING,
  decodeButton,
  type PassageMark,
  type SHOWING,
  shortEdition,
} from '../custom-id/button.js';
import { renderMore } from '../features/ask/more.js';
import { openDiscussion } from '../features/discuss/open.js';
import { renderSources } from '../features/footnote/notes-of-passage.js';
import { askGroup } from '../features/group/ask-group.js';
import { offerReplies } from '../features/group/resolve.js';
import { renderContext } from '../features/passage/surroundings.js';
import { renderRead } from '../features/read/turn-page.js';
import { renderCheck } from '../features/verify/check-button.js';
import { castVote } from '../features/votes/vote.js';
import { libraryOf, passageAt } from '../library/library.js';
import { mayAskNow } from '../traffic/access.js';
import { isReadersOwn } from '../traffic/readers-own.js';
import type { Press } from './press.js';
import type { RequestContext } from './request-context.js';

type Show = (press: Press, state: ButtonState) => Rendering;
type Do = (interaction: ButtonInteraction, state: ButtonState, press: Press, context: RequestContext) => Promise<void>;

/** What a button shows, to the person alone. */
const SHOWN: Readonly<Record<(typeof SHOWING)[number], Show>> = {
  context: renderContext,
  more: renderMore,
  sources: renderSources,
  check: renderCheck,
  read: renderRead,
  speaks: ({ views, words, library }) => renderPassages(views, { words, library }),
};

/** What a button does. */
const DONE: Readonly<Record<(typeof DOING)[number], Do>> = {
  discuss: async (interaction, { passages }, { entry, words }, context) => {
    const start = paragraphFor(entry, passages[0]?.address ?? '');
    if (start !== null) await openDiscussion(interaction, { entry, start }, context);
    else await replyPrivately(interaction, renderNotice(words.say('button.unknown')), context.delivery);
  },
  helpful: (interaction, _state, _press, context) => castVote(interaction, 'helpful', context),
  unhelpful: (interaction, _state, _press, context) => castVote(interaction, 'unhelpful', context),
  group: askGroup,
  resolve: (interaction, _state, _press, context) => offerReplies(interaction, context),
};

/** These are about the message as it stands, whatever has become of the brief. */
const WHATEVER_THE_EDITION: readonly string[] = ['helpful', 'unhelpful', 'resolve'];

/** Answers the press; a custom id that is not ours says that the button is out of use. */
export async function pressButton(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { words, delivery } = context;
  const state = decodeButton(interaction.customId);
  const tell = (rendering: Rendering) => replyPrivately(interaction, rendering, delivery);
  if (state === null) return tell(renderNotice(words.say('button.unknown')));
  // 'Check' must not trust what is in memory, and reading costs as much as a question.
  if (state.action === 'check' && !(await mayAskNow(interaction, context))) return;
  const corpus = state.action === 'check' ? await context.readCorpus() : context.answerer.corpus;
  const library = libraryOf(corpus, context.readerUrl);
  const entry = library.byShortKey(state.document);
  if (entry === null) return tell(renderNotice(words.say('edition.removed')));
  const setting = { entry, message: messageText(interaction.message), library, words };
  const isOld = shortEdition(entry.edition) !== state.edition;
  const isAboutPassages = state.passages.length > 0 && !WHATEVER_THE_EDITION.includes(state.action);
  if (isOld && isAboutPassages) return tell(renderChanged(setting));
  const press: Press = { ...setting, views: state.passages.flatMap((mark) => viewOf(entry, mark)) };

  const { action } = state;
  if (isDoing(action)) return DONE[action](interaction, state, press, context);
  const rendering = SHOWN[action](press, state);
  // Pages turn in a message that is the reader's alone; all else leaves the message as it is.
  if (action !== 'read' || !isReadersOwn(interaction)) return tell(rendering);
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.update(body));
}

const isDoing = (action: string): action is (typeof DOING)[number] => action in DONE;

function viewOf(entry: CorpusDocument, { address, marked }: PassageMark): PassageView[] {
  const passage = passageAt(entry, address);
  if (passage === null) return [];
  return [{ passage, highlights: marked.flatMap((position) => passage.sentences[position] ?? []), rank: null }];
}
