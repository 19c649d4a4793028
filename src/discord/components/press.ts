/** Answers a press of a button, privately; all it needs stands in the button's custom id and in the message. */

import type { ButtonInteraction } from 'discord.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { libraryOf, passageAt } from '../library.js';
import { renderNotice } from '../render/notice.js';
import type { PassageView } from '../render/passages.js';
import { shownText } from '../render/read-back.js';
import type { Rendering } from '../render/view.js';
import { replyPrivately } from '../reply.js';
import type { RequestContext } from '../request-context.js';
import { renderChanged } from './changed.js';
import { renderCheck } from './check.js';
import { renderContext } from './context.js';
import { type Action, type ButtonState, decodeButton, type PassageMark, shortEdition } from './custom-id.js';
import { renderMore } from './more.js';
import type { Press } from './pressed.js';
import { renderRead } from './read.js';
import { renderSources } from './sources.js';

const RENDERED: Readonly<Record<Action, (press: Press, state: ButtonState) => Rendering>> = {
  context: renderContext,
  more: renderMore,
  sources: renderSources,
  check: renderCheck,
  read: renderRead,
};

/** Answers the press; a custom id that is not ours says that the button is out of use. */
export async function pressButton(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const state = decodeButton(interaction.customId);
  const rendering =
    state === null
      ? renderNotice(context.words.say('button.unknown'))
      : await answerPress(state, messageText(interaction), context);
  // Pages turn in their own message, which is the reader's alone; all else leaves the message as it is.
  if (state?.action === 'read') await context.delivery.deliver(rendering, (body) => interaction.update(body));
  else await replyPrivately(interaction, rendering, context.delivery);
}

async function answerPress(state: ButtonState, message: string, context: RequestContext): Promise<Rendering> {
  const { words } = context;
  // 'Check' must not trust what is in memory.
  const corpus = state.action === 'check' ? await context.readCorpus() : context.answerer.corpus;
  const library = libraryOf(corpus, context.readerUrl);
  const entry = library.byShortKey(state.document);
  if (entry === null) return renderNotice(words.say('edition.removed'));
  const setting = { entry, message, library, words };
  if (shortEdition(entry.edition) !== state.edition) return renderChanged(setting);
  const views = state.passages.flatMap((mark) => viewOf(entry, mark));
  return RENDERED[state.action]({ ...setting, views }, state);
}

function viewOf(entry: CorpusDocument, { address, marked }: PassageMark): PassageView[] {
  const passage = passageAt(entry, address);
  if (passage === null) return [];
  return [{ passage, highlights: marked.flatMap((position) => passage.sentences[position] ?? []), rank: null }];
}

const messageText = ({ message }: ButtonInteraction) =>
  shownText(
    message.content,
    message.components.map((component) => component.toJSON()),
  );
